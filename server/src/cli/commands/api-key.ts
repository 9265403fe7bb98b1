import type { Command } from 'commander'
import type { SourceKind } from '@liangma/contracts'
import { SOURCE_KINDS } from '@liangma/contracts'
import { CliFault, runWithApp, withGlobals } from '../run.ts'

export function addKeyCommands(program: Command): void {
  const key = program.command('api-key').description('数据推送密钥 / keys for pushing records')
  withGlobals(key.command('add'))
    .description('新建密钥，只显示一次 / make a key; it is shown once')
    .requiredOption('--label <text>', '用途 / what it is for')
    .requiredOption('--kinds <list>', `以逗号分隔 / comma separated: ${SOURCE_KINDS.join(',')}`)
    .option('--source <name>', '来源名称，默认同种类 / source, by default the kind itself')
    .action((options: { label: string; kinds: string; source?: string }, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        const secret = await app.capture.apiKeys.add({
          label: options.label,
          kinds: kindsOf(options.kinds),
          source: options.source ?? null,
        })
        terminal.printJson({ secret })
        terminal.print(secret)
      }),
    )
  withGlobals(key.command('revoke'))
    .description('停用密钥 / end a key')
    .argument('<id>')
    .action((id: string, _options: unknown, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        const revoked = await app.capture.apiKeys.revoke(Number(id))
        terminal.printJson({ revoked })
        terminal.print(revoked ? `已停用 / revoked ${id}` : `无此密钥 / no such key ${id}`)
      }),
    )
  withGlobals(key.command('list'))
    .description('现有密钥 / keys')
    .action((_options: unknown, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        const keys = await app.capture.apiKeys.list()
        terminal.printJson(keys)
        terminal.printTable(
          ['#', '用途 Label', '种类 Kinds', '来源 Source'].map((title) => ({ title })),
          keys.map((each) => [
            String(each.keyId),
            each.label,
            each.kinds.join(','),
            each.source ?? '',
          ]),
        )
      }),
    )
}

function kindsOf(text: string): SourceKind[] {
  const kinds = text.split(',').map((kind) => kind.trim())
  const known = kinds.filter((kind): kind is SourceKind =>
    SOURCE_KINDS.some((each) => each === kind),
  )
  if (known.length === kinds.length) return known
  throw new CliFault([
    {
      zh: `--kinds 只能是：${SOURCE_KINDS.join('、')}。`,
      en: `--kinds can only be: ${SOURCE_KINDS.join(', ')}.`,
    },
  ])
}
