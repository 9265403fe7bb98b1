import type { PreNoticeEvent, PreNoticeEventKind, StatementOnFile } from '@liangma/contracts'
import { PRE_NOTICE_EVENTS, dayAt, isoOf } from '@liangma/contracts'
import type { ApprovalOnFile, NoticeOnFile } from '../../modules/grading/index.ts'

interface Sources {
  notice: NoticeOnFile
  statements: readonly StatementOnFile[]
  approvals: readonly ApprovalOnFile[]
}

type Fact = Partial<Pick<PreNoticeEvent, 'by' | 'reason'>> & { at?: string; day: number }

/** What happened to a pre-notice, from its announcement to its end. */
export function historyOf({ notice, statements, approvals }: Sources): PreNoticeEvent[] {
  const steps = statements.flatMap((statement) => statement.steps.map(eventOfStep))
  const given = approvals.map(({ officer, why, at }) =>
    eventOf('approved', { by: officer, reason: why, at: at.toISOString(), day: dayAt(+at) }),
  )
  const between = [...steps, ...given].toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))
  return [eventOf('announced', { day: notice.announcedDay }), ...between, ...endOf(notice)]
}

function eventOfStep({ state, outcome, by, reason, at }: StatementOnFile['steps'][number]) {
  const proposal = outcome === 'upheld' ? 'proposedUpheld' : 'proposedNotUpheld'
  const kind = state === 'proposed' ? proposal : state
  return eventOf(kind, { by, reason, at, day: dayAt(Date.parse(at)) })
}

function endOf({ state, closedDay, closedWhy }: NoticeOnFile): PreNoticeEvent[] {
  if (closedDay === null) return []
  const kind = state === 'published' ? 'published' : (closedWhy ?? 'recovered')
  return [eventOf(kind, { day: closedDay })]
}

function eventOf(kind: PreNoticeEventKind, { day, at, by, reason }: Fact): PreNoticeEvent {
  const words = PRE_NOTICE_EVENTS[kind]
  return { kind, words, day: isoOf(day), at: at ?? null, by: by ?? null, reason: reason ?? null }
}
