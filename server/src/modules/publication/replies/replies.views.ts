import type { OwnReplies, OwnReply, ReplyOnFile, ReplyState } from '@liangma/contracts'
import type { Reply, Step } from './replies.queries.ts'

/** A platform's statements from those that matter now, newest first; officers' names stay with officers. */
export function viewOwn(current: readonly Reply[], steps: readonly Step[]): OwnReplies {
  const [newest] = current
  const shown = current.find(({ state }) => state === 'shown')
  return {
    shown: shown ? ownReplyOf(shown, steps) : null,
    newest: newest ? ownReplyOf(newest, steps) : null,
  }
}

/** A reply with all that was done to it, for officers. */
export function viewOnFile(
  reply: Reply,
  { steps, name }: { steps: readonly Step[]; name: string | null },
): ReplyOnFile {
  const own = steps.filter(({ replyId }) => replyId === reply.replyId)
  return {
    ...headOf(reply, own),
    uscc: reply.uscc,
    name,
    steps: own.map(({ state, by, reason, at }) => ({ state, by, reason, at: at.toISOString() })),
  }
}

function ownReplyOf(reply: Reply, steps: readonly Step[]): OwnReply {
  const own = steps.filter(({ replyId }) => replyId === reply.replyId)
  const decision = own.findLast(({ reason }) => reason !== null)
  return {
    ...headOf(reply, own),
    decidedAt: decision?.at.toISOString() ?? null,
    reason: decision?.reason ?? null,
  }
}

function headOf({ replyId, state, words }: Reply, own: readonly Step[]) {
  return { replyId, state, text: words, submittedAt: timeOf(own, 'pending') }
}

function timeOf(steps: readonly Step[], wanted: ReplyState): string {
  const step = steps.find(({ state }) => state === wanted)
  if (!step) throw new Error(`a reply without the step ${wanted}`)
  return step.at.toISOString()
}
