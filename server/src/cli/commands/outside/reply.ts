import type { Command } from 'commander'
import { Option } from 'commander'
import { REPLY_STATES, dayAt, isoOf } from '@liangma/contracts'
import type { ReplyDecision, ReplyState } from '@liangma/contracts'
import { RepliesService } from '../../../modules/publication/index.ts'
import { numberOf, runWithApp, withGlobals } from '../../run.ts'

const ROWS_SHOWN = 200

export function addReplyCommands(program: Command): void {
  const reply = program
    .command('reply')
    .description('平台声明的审核 / statements of platforms on their public pages')
  withGlobals(reply.command('list'))
    .description('待审声明 / what waits for a decision')
    .addOption(
      new Option('--state <state>', '状态 / state').choices(REPLY_STATES).default('pending'),
    )
    .action(list)
  decides(reply.command('show'), 'show').description('展示待审声明 / show a waiting statement')
  decides(reply.command('refuse'), 'refuse').description(
    '拒绝，或撤下已展示的声明 / refuse a statement, or take a shown one off',
  )
}

function decides(command: Command, decision: ReplyDecision['decision']): Command {
  return withGlobals(command)
    .argument('<id>')
    .requiredOption('--by <officer>', '经办人 / who decides')
    .requiredOption('--reason <text>', '理由 / why')
    .action((id: string, { by, reason }: { by: string; reason: string }, ran: Command) =>
      runWithApp(ran, async (app, terminal) => {
        const replies = new RepliesService(app)
        const decided = await replies.decide(numberOf(id), { decision, reason, officer: by })
        terminal.printJson(decided)
        terminal.print(`${decided.replyId}: ${decided.state}`)
      }),
    )
}

function list({ state }: { state: ReplyState }, command: Command): Promise<void> {
  return runWithApp(command, async (app, terminal) => {
    const replies = new RepliesService(app)
    const found = await replies.list({ state, after: 0, limit: ROWS_SHOWN })
    terminal.printJson(found)
    terminal.printTable(
      ['#', '平台 Platform', '提交 Sent', '声明 Statement'].map((title) => ({ title })),
      found.replies.map(({ replyId, uscc, submittedAt, text }) => [
        String(replyId),
        uscc,
        isoOf(dayAt(Date.parse(submittedAt))),
        text.replaceAll('\n', ' ⏎ '),
      ]),
    )
  })
}
