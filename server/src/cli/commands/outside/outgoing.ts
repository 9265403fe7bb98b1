import type { Command } from 'commander'
import { Option } from 'commander'
import type { DeliveryState } from '@liangma/contracts'
import { DELIVERY_STATES, FAILURE_KINDS } from '@liangma/contracts'
import { Outgoing } from '../../../platform/outgoing/index.ts'
import type { MessageState } from '../../../platform/outgoing/index.ts'
import type { Terminal } from '../../../platform/terminal/index.ts'
import { CliFault, numberOf, runWithApp, withGlobals } from '../../run.ts'

const ROWS_SHOWN = 200

interface Which {
  state?: DeliveryState
  channel?: string
}

export function addOutgoingCommands(program: Command): void {
  const outgoing = program
    .command('outgoing')
    .description('对外发送的消息 / messages that leave the system')
  which(outgoing.command('list'))
    .description('消息及其状态 / messages and how they stand')
    .option('--after <id>', '自此编号之后 / after this number', '0')
    .action(list)
  which(outgoing.command('resend'))
    .description('重新发送 / send again: these, or all in a state')
    .argument('[id...]')
    .action(resend)
}

function which(command: Command): Command {
  return withGlobals(command)
    .addOption(new Option('--state <state>', '状态 / state').choices(Object.keys(DELIVERY_STATES)))
    .option('--channel <name>', '渠道 / channel')
}

function list(options: Which & { after: string }, command: Command): Promise<void> {
  return runWithApp(command, async (app, terminal) => {
    const outgoing = new Outgoing(app.database)
    const after = numberOf(options.after)
    const messages = await outgoing.list({ ...options, after, limit: ROWS_SHOWN })
    const counts = await outgoing.countByState()
    terminal.printJson({ counts, messages })
    terminal.printTable(
      ['渠道 Channel', '状态 State', '条数 Count'].map((title) => ({ title })),
      counts.map(({ channel, state, count }) => [channel, state, String(count)]),
    )
    terminal.print()
    terminal.printTable(
      ['#', '渠道 Channel', '消息 Message', '状态 State', '次数 Attempts', '原因 Why'].map(
        (title) => ({ title }),
      ),
      messages.map((message) => rowOf(message, terminal)),
    )
    if (messages.length === ROWS_SHOWN)
      terminal.print(`… --after ${String(messages.at(-1)?.messageId)}`)
  })
}

function rowOf(message: MessageState, terminal: Terminal): string[] {
  const { messageId, channel, key, state, attempts, failureKind, failure } = message
  const kind = failureKind && isKnown(failureKind) ? terminal.say(FAILURE_KINDS[failureKind]) : ''
  const why = [kind, failure ?? ''].filter((part) => part !== '').join(': ')
  return [String(messageId), channel, key, state, String(attempts), why]
}

function isKnown(kind: string): kind is keyof typeof FAILURE_KINDS {
  return Object.hasOwn(FAILURE_KINDS, kind)
}

function resend(ids: string[], options: Which, command: Command): Promise<void> {
  const isByState = options.state !== undefined
  if (ids.length > 0 === isByState || (options.channel && !isByState)) throw IDS_OR_STATE
  return runWithApp(command, async (app, terminal) => {
    const outgoing = new Outgoing(app.database)
    const wanted = ids.length > 0 ? ids.map(numberOf) : await listAll(outgoing, options)
    let resent = 0
    for (const messageId of wanted) resent += Number(await outgoing.resend(messageId))
    terminal.printJson({ resent })
    terminal.print(`已排队重发 ${resent} 条 / ${resent} messages will go again`)
  })
}

const IDS_OR_STATE = new CliFault([
  {
    zh: '请给出消息编号，或用 --state（可加 --channel）指明哪些消息，二者择一。',
    en: 'Give numbers of messages, or say which by --state (with --channel if need be); not both.',
  },
])

/** Taken down before any goes again: each that does would otherwise change what is listed. */
async function listAll(outgoing: Outgoing, options: Which): Promise<number[]> {
  const ids: number[] = []
  for (let after = 0, isMore = true; isMore;) {
    const page = await outgoing.list({ ...options, after, limit: ROWS_SHOWN })
    ids.push(...page.map(({ messageId }) => messageId))
    after = page.at(-1)?.messageId ?? after
    isMore = page.length === ROWS_SHOWN
  }
  return ids
}
