import type { Command } from 'commander'
import { isoOf } from '@liangma/contracts'
import type { App } from '../../../app.ts'
import type { GradingOutcome } from '../../../modules/grading/index.ts'
import type { Terminal } from '../../../platform/terminal/index.ts'
import { dayOption, numberOf, runWithApp, withGlobals } from '../../run.ts'

interface Decision {
  by: string
  reason: string
}

const decided = (command: Command) =>
  withGlobals(command)
    .requiredOption('--by <officer>', '经办人 / who decides')
    .requiredOption('--reason <text>', '理由 / why')

export function addPublishCommands(program: Command): void {
  withGlobals(program.command('publish'))
    .description(
      '公示：到期的预告知、月度定级 / publish what is due: pre-notices, the monthly setting',
    )
    .option('--as-of <day>', '按该日评价定级 / set grades as of this day, by the same rules')
    .action((flags: { asOf?: string }, command: Command) =>
      runWithApp(command, (app, terminal) =>
        publish({ app, terminal }, dayOption('as-of', flags.asOf)),
      ),
    )
  addPreNoticeCommands(program)
  decided(program.command('withdraw'))
    .description(
      '撤回已公示的等级（两名人员）/ take a published grade back; wants two different officers',
    )
    .argument('<code>')
    .action((uscc: string, { by, reason }: Decision, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        const withdrawal = { uscc, officer: by, why: reason }
        const answer = await app.publication.withdraw(withdrawal)
        terminal.printJson(answer)
        terminal.print(
          terminal.say(
            answer.isWithdrawn
              ? { zh: `已撤回 ${uscc} 的等级`, en: `The grade of ${uscc} is withdrawn` }
              : WAITS_FOR_ANOTHER,
          ),
        )
      }),
    )
}

const WAITS_FOR_ANOTHER = {
  zh: '已记录；须另一名人员再次确认才生效',
  en: 'Recorded; it takes effect once another officer says the same',
}

function addPreNoticeCommands(program: Command): void {
  const preNotice = program.command('pre-notice').description('降级预告知 / announced downgrades')
  withGlobals(preNotice.command('list'))
    .description('待生效的预告知 / open pre-notices')
    .action((_flags: unknown, command: Command) => runWithApp(command, listPreNotices))
  decided(preNotice.command('approve'))
    .description(
      '批准不待陈述期满即公布（仅 V2–V4，两名人员）/ publish at once: V2–V4 only, two officers',
    )
    .argument('<id>')
    .action((id: string, { by, reason }: Decision, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        const approval = { noticeId: numberOf(id), officer: by, why: reason }
        const { approvals, outcome } = await app.grading.approveAtOnce(approval)
        terminal.printJson({ approvals, published: outcome.published.length })
        terminal.print(
          terminal.say(
            outcome.published.length > 0 ? { zh: '已公布', en: 'Published' } : WAITS_FOR_ANOTHER,
          ),
        )
      }),
    )
}

async function publish(
  { app, terminal }: { app: App; terminal: Terminal },
  asOf: number | undefined,
): Promise<void> {
  const bar = terminal.progress(terminal.say({ zh: '评审与公示', en: 'assessing and publishing' }))
  const outcome = await (asOf === undefined ? app.runDay() : app.publishAsOf(asOf))
  bar.end()
  terminal.printJson(countsOf(outcome))
  const { published, announced, dropped } = countsOf(outcome)
  terminal.print(
    terminal.say({
      zh: `公布 ${published} 个等级，预告知 ${announced} 个降级，撤销 ${dropped} 份预告知`,
      en: `${published} grades published, ${announced} downgrades announced, ${dropped} pre-notices dropped`,
    }),
  )
}

function countsOf({ published, announced, dropped }: GradingOutcome) {
  return { published: published.length, announced: announced.length, dropped: dropped.length }
}

async function listPreNotices(app: App, terminal: Terminal): Promise<void> {
  const notices = await app.grading.listPreNotices()
  const platforms = await app.registry.listPlatforms(notices.map((each) => each.subjectId))
  const names = new Map(platforms.map((each) => [each.subjectId, each]))
  terminal.printJson(
    notices.map(({ dueDay, announcedDay, ...notice }) => ({
      ...notice,
      uscc: names.get(notice.subjectId)?.code,
      announced: isoOf(announcedDay),
      due: isoOf(dueDay),
    })),
  )
  terminal.printTable(
    ['#', '代码 Code', '平台 Platform', '等级 Grade', '决定 Decided', '期满 Due'].map((title) => ({
      title,
    })),
    notices.map((notice) => [
      String(notice.noticeId),
      names.get(notice.subjectId)?.code ?? '',
      names.get(notice.subjectId)?.name ?? '',
      `${notice.fromGrade} → ${notice.grade}`,
      notice.decidedCode ?? notice.decidedBy,
      isoOf(notice.dueDay) + (notice.provisional ? ' (?)' : ''),
    ]),
  )
}
