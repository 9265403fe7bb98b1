import type { PublicRecord, Standing } from '@liangma/contracts'
import { dayOf, isoOf } from '@liangma/contracts'
import type { CreditView } from '../../pages/index.ts'
import { type PublicParts, frameOf } from './public-parts.ts'

const DAYS_OF_HISTORY = 365

/** All that the credit page of a published platform says today. */
export async function creditViewOf(
  parts: PublicParts,
  standing: Standing,
): Promise<Omit<CreditView, 'foreignHost'>> {
  const { publication, replies, clock } = parts
  const today = clock.today()
  const [receipt, history, reply, sources] = await Promise.all([
    publication.getReceipt(standing.receiptId),
    publication.listHistory(standing.uscc),
    replies.shownReply(standing.uscc),
    parts.sources(),
  ])
  const isRecent = ({ day }: PublicRecord) => dayOf(day) > today - DAYS_OF_HISTORY
  return {
    frame: frameOf(parts),
    today: isoOf(today),
    standing,
    receipt,
    history: history.map(({ record }) => record).filter(isRecent),
    sources,
    reply: reply ? { text: reply.text, shownAt: reply.shownAt.toISOString() } : null,
  }
}
