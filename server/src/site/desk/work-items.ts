import type {
  Permission,
  Role,
  Scope,
  WorkAction,
  WorkItem,
  WorkKind,
  Words,
} from '@liangma/contracts'
import { WORK_KINDS, isAllowed, isoOf } from '@liangma/contracts'
import type { WorkCalendar } from '../../platform/clock/index.ts'

/** Working days in which the bureau answers what a platform says (modelled on 条例 30: five working days). */
const ANSWER_WORKING_DAYS = 5

/** What a part of the work list knows of an item; the rest follows. */
export interface Waiting {
  key: string
  kind: WorkKind
  title: Words
  subjectId: number | null
  /** Last day; null: nothing runs out. */
  dueDay: number | null
  count?: number
  about?: Partial<WorkItem['about']>
  /** Who has had a hand in it already, where another person is wanted. */
  notBy?: readonly string[]
}

/** Who asks, as far as it decides what he may do. */
export interface Asking {
  role: Role
  name: string
  scope: Scope
}

const NOTHING: WorkItem['about'] = {
  noticeId: null,
  statementId: null,
  replyId: null,
  receiptId: null,
  letterId: null,
  source: null,
}

/** What a kind of item wants done, and which permission that needs. */
const WANTS: Record<WorkKind, { action: WorkAction; needs: Permission } | null> = {
  statementToReview: { action: 'review', needs: 'publication.review' },
  statementToApprove: { action: 'approve', needs: 'publication.approve' },
  correctionDue: null,
  vetoToApprove: { action: 'approve', needs: 'publication.approve' },
  withdrawalToApprove: { action: 'approve', needs: 'publication.approve' },
  replyToDecide: { action: 'decide', needs: 'publication.review' },
  preNoticeDue: null,
  rowsToMatch: { action: 'match', needs: 'capture.write' },
  rowsToMend: { action: 'mend', needs: 'capture.write' },
  lateSource: null,
  undelivered: { action: 'resend', needs: 'notices.resend' },
}

const TO_APPROVE: readonly WorkKind[] = [
  'statementToApprove',
  'vetoToApprove',
  'withdrawalToApprove',
]

/** Decided for the whole city only. */
const FOR_CITY: readonly WorkKind[] = ['withdrawalToApprove', 'replyToDecide']

/** What somebody may do about an item; nothing where another person is wanted than he. */
export function actionsFor({ kind, notBy = [] }: Waiting, asking: Asking): WorkAction[] {
  const wants = WANTS[kind]
  if (!wants || !isAllowed(asking.role, wants.needs) || notBy.includes(asking.name)) return []
  const isWithinReach = asking.scope.reach === 'city' || !FOR_CITY.includes(kind)
  return isWithinReach ? [wants.action] : []
}

/** Working days left after today through a day; below 0: so many have passed since, at least one. */
export function workingDaysTo(calendar: WorkCalendar, today: number, due: number): number {
  if (due >= today) return calendar.workingDaysBetween(today, due)
  return -Math.max(1, calendar.workingDaysBetween(due, today))
}

/** Until when a platform is to be answered. */
export function answerDay(calendar: WorkCalendar, saidDay: number): number {
  return calendar.addWorkingDays(saidDay, ANSWER_WORKING_DAYS).day
}

interface Setting {
  asking: Asking
  today: number
  calendar: WorkCalendar
  platform: WorkItem['platform']
}

export function itemOf(waiting: Waiting, setting: Setting): WorkItem {
  const { key, kind, title, dueDay, count = 1, about } = waiting
  const { asking, today, calendar, platform } = setting
  return {
    key,
    kind,
    kindWords: WORK_KINDS[kind],
    title,
    platform,
    due: dueDay === null ? null : isoOf(dueDay),
    workingDays: dueDay === null ? null : workingDaysTo(calendar, today, dueDay),
    count,
    counters: countersOf(waiting, today),
    may: actionsFor(waiting, asking),
    about: { ...NOTHING, ...about },
  }
}

function countersOf({ kind, dueDay }: Waiting, today: number): WorkItem['counters'] {
  return [
    ...(dueDay === today ? (['dueToday'] as const) : []),
    ...(dueDay !== null && dueDay < today ? (['overdue'] as const) : []),
    ...(kind === 'rowsToMatch' ? (['toMatch'] as const) : []),
    ...(TO_APPROVE.includes(kind) ? (['toApprove'] as const) : []),
  ]
}

/** Overdue first, then by day; what has no day comes after, by kind. */
export function byUrgency(a: Waiting, b: Waiting): number {
  const day = (a.dueDay ?? Infinity) - (b.dueDay ?? Infinity)
  if (day !== 0 && !Number.isNaN(day)) return day
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.key < b.key ? -1 : 1)
}

const KINDS = Object.keys(WORK_KINDS) as WorkKind[]
