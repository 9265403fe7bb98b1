import type { Command } from 'commander'
import type { PublicKey } from '@liangma/contracts'
import type { Terminal } from '../../../platform/terminal/index.ts'
import { runWithApp, withGlobals } from '../../run.ts'

export function addSigningKeyCommands(program: Command): void {
  const key = program
    .command('signing-key')
    .description('公示签名密钥 / keys that sign what is published')
  withGlobals(key.command('list'))
    .description('全部公钥 / all public keys')
    .action((_flags: unknown, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        terminal.printJson(app.publication.keysDocument())
        printKeys(terminal, app.publication.ring.list())
      }),
    )
  withGlobals(key.command('rotate'))
    .description(
      '换用新密钥；旧私钥销毁，旧公钥永久保留 / use a new key; the old private half is destroyed, the public one kept',
    )
    .requiredOption('--by <officer>', '经办人 / who decides')
    .requiredOption('--reason <text>', '理由 / why')
    .action(({ by, reason }: { by: string; reason: string }, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        const newest = await app.publication.ring.rotate(by, reason)
        terminal.printJson(newest)
        printKeys(terminal, app.publication.ring.list())
      }),
    )
}

function printKeys(terminal: Terminal, keys: readonly PublicKey[]): void {
  terminal.printTable(
    ['公钥 Key', '启用 Since', '停用 Retired'].map((title) => ({ title })),
    keys.map((each) => [each.kid, each.createdAt, each.retiredAt ?? '']),
  )
}
