import type { WorkItem } from '@liangma/contracts'

/** Where in the console an item is dealt with. */
const PLACES: Record<WorkItem['kind'], (about: WorkItem['about']) => string> = {
  statementToReview: ({ noticeId }) => `/publication?notice=${noticeId}`,
  statementToApprove: ({ noticeId }) => `/publication?notice=${noticeId}`,
  correctionDue: ({ noticeId }) => `/publication?notice=${noticeId}`,
  vetoToApprove: ({ noticeId }) => `/publication?notice=${noticeId}`,
  preNoticeDue: ({ noticeId }) => `/publication?notice=${noticeId}`,
  withdrawalToApprove: ({ receiptId }) => `/publication/withdrawals?receipt=${receiptId}`,
  replyToDecide: ({ replyId }) => `/publication/replies?reply=${replyId}`,
  rowsToMatch: ({ source }) => `/quarantine?reason=subject.unmatched&kind=${source}`,
  rowsToMend: ({ source }) => `/quarantine?kind=${source}`,
  lateSource: () => '/sources',
  undelivered: ({ letterId }) => `/notices?notice=${letterId}`,
}

export function placeOf({ kind, about }: WorkItem): string {
  return PLACES[kind](about)
}
