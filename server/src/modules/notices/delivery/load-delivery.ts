import type { Database } from '../../../platform/database/index.ts'
import type { OutgoingMessage } from '../../../platform/outgoing/index.ts'
import { failed } from '../../../platform/outgoing/index.ts'
import type { Notice, StoredContact } from '../notices.queries.ts'
import * as queries from '../notices.queries.ts'

/** The notice of a message and where it goes now; undefined where nobody is to be written to. */
export type LoadDelivery = (
  message: OutgoingMessage,
) => Promise<{ notice: Notice; contact: StoredContact } | undefined>

export function deliveryLoader({ db }: Database): LoadDelivery {
  return async ({ payload }) => {
    const { noticeId } = payload as { noticeId: number }
    const notice = await queries.findNotice(db, noticeId)
    if (!notice || notice.subjectId === null) return undefined
    const contact = await queries.findContact(db, notice.subjectId)
    return contact && { notice, contact }
  }
}

/** The address was taken back since the message was written. */
export const gone = failed({ kind: 'noAddress', isPermanent: true, words: 'no address' })
