import type { Command } from 'commander'
import { runWithApp, withGlobals } from '../../run.ts'

export function addProjectionCommand(program: Command): void {
  withGlobals(program.command('rebuild-projection'))
    .description(
      '由登记簿重建分析副本 / throw the projection for whole-register runs away and fill a new one from the register',
    )
    .action((_flags: unknown, command: Command) =>
      runWithApp(command, async ({ assessment }, terminal) => {
        const bar = terminal.progress(terminal.say({ zh: '取数', en: 'taking records in' }))
        const sequence = await assessment.rebuildProjection((done, total) =>
          bar.update(done, total),
        )
        bar.end()
        terminal.printJson({ sequence })
        terminal.print(
          terminal.say({
            zh: `已重建，取到第 ${sequence} 条记录`,
            en: `Rebuilt, up to record ${sequence}`,
          }),
        )
      }),
    )
}
