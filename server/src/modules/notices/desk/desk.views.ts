import type { DeskDelivery, DeskNotice, DeskNoticeEntry } from '@liangma/contracts'
import type { Delivery, Notice } from '../notices.queries.ts'
import { viewDelivery, viewEntry, viewWords } from '../notices.views.ts'

/** What officers see of a notice besides the notice itself. */
interface Facts {
  /** The platform, by its name; null: the bureau itself. */
  name: string | null
  deliveries: readonly Delivery[]
}

export function viewDeskEntry(notice: Notice, { name, deliveries }: Facts): DeskNoticeEntry {
  const { uscc, readBy } = notice
  return {
    ...viewEntry(notice),
    uscc,
    name,
    readBy,
    deliveries: deliveries.map(viewDeskDelivery),
  }
}

export function viewDeskNotice(notice: Notice, facts: Facts): DeskNotice {
  return { ...viewDeskEntry(notice, facts), ...viewWords(notice) }
}

function viewDeskDelivery(delivery: Delivery): DeskDelivery {
  const { failure, nextAt, state } = delivery
  const isWaiting = state === 'waiting'
  return { ...viewDelivery(delivery), failure, nextAt: isWaiting ? nextAt.toISOString() : null }
}
