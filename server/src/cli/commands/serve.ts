import type { Command } from 'commander'
import { Option } from 'commander'
import { migrate, openDatabase } from '../../platform/database/index.ts'
import { EXIT } from '../../platform/terminal/index.ts'
import { serve } from '../../serve.ts'
import { configOf, terminalOf, withGlobals } from '../run.ts'
import type { Role } from '../../config.ts'

export function addServeCommands(program: Command): void {
  withGlobals(program.command('serve'))
    .description('运行服务（不含示例数据）/ run the server (without sample data)')
    .addOption(
      new Option('--role <role>', '角色 / role').choices(['api', 'worker', 'both']).default('both'),
    )
    .option('--port <n>', '端口 / port')
    .option('--host <address>', '监听地址 / address to listen on')
    .action(async (flags: { role: Role; port?: string; host?: string }, command: Command) => {
      const config = configOf(command, serveFlags(flags))
      const running = await serve({ ...config, sample: false }, terminalOf(command))
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.once(signal, () => void running.stop().then(() => process.exit(EXIT.fine)))
      }
    })
  withGlobals(program.command('migrate'))
    .description('升级数据库结构 / bring the database to the newest structure')
    .action(async (_options: unknown, command: Command) => {
      const terminal = terminalOf(command)
      const database = await openDatabase(configOf(command).database)
      try {
        const applied = await migrate(database)
        terminal.printJson({ applied })
        const upToDate = terminal.say({ zh: '已是最新。', en: 'Already up to date.' })
        terminal.print(applied.length > 0 ? applied.join('\n') : upToDate)
      } finally {
        await database.close()
      }
    })
}

function serveFlags({ role, port, host }: { role: Role; port?: string; host?: string }): string[] {
  return [
    '--role',
    role,
    ...(port === undefined ? [] : ['--port', port]),
    ...(host === undefined ? [] : ['--host', host]),
  ]
}
