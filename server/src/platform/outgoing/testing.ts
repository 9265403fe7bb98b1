import type { Channel, SendOutcome } from './channel.ts'
import { delivered } from './channel.ts'
import type { OutgoingMessage } from './message.ts'

/** A channel that notes what it was asked to send and answers as told; patient only for moments. */
export function aChannel(
  answer: (
    message: OutgoingMessage,
    signal: AbortSignal,
  ) => SendOutcome | Promise<SendOutcome> = () => delivered(),
  changes: Partial<Channel> = {},
): Channel & { sent: OutgoingMessage[] } {
  const sent: OutgoingMessage[] = []
  return {
    name: 'test',
    sent,
    send: async (message, signal) => {
      sent.push(message)
      return answer(message, signal)
    },
    mostAttempts: 3,
    concurrency: 4,
    timeoutMs: 5_000,
    backoffMs: () => 1,
    ...changes,
  }
}
