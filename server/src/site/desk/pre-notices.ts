import type { OpenPreNotice, PreNoticeOnFile, Scope } from '@liangma/contracts'
import { DomainError, STATEMENT_STATES, isoOf, spellTenths } from '@liangma/contracts'
import type { App } from '../../app.ts'
import type { AtOnce, NoticeRow } from '../../modules/grading/index.ts'
import { viewsOf } from '../../modules/redress/index.ts'
import type { StatementWithSteps } from '../../modules/redress/index.ts'
import type { Platform } from '../../modules/registry/index.ts'
import { gradeSpelling } from './grade-words.ts'
import { historyOf } from './pre-notice-history.ts'
import { platformsWithin } from './scoped-platforms.ts'

export type PreNoticeRooms = Pick<
  App,
  'grading' | 'redress' | 'registry' | 'rulebooks' | 'clock' | 'calendar'
>

/** Announced downgrades that are open, with what was said about each, the first due first. */
export async function listPreNotices(
  rooms: PreNoticeRooms,
  scope: Scope,
): Promise<OpenPreNotice[]> {
  const open = await rooms.grading.listPreNotices()
  const platforms = await platformsWithin(
    rooms,
    scope,
    open.map(({ subjectId }) => subjectId),
  )
  return viewAll(
    rooms,
    open.filter(({ subjectId }) => platforms.has(subjectId)),
    platforms,
  )
}

/** Everything about one pre-notice. Throws `pre_notice.not_found`, also for one outside the scope. */
export async function getPreNotice(
  rooms: PreNoticeRooms,
  noticeId: number,
  scope: Scope,
): Promise<PreNoticeOnFile> {
  const { grading, redress } = rooms
  const { notice, platforms } = await findWithin(rooms, noticeId, scope)
  const [view] = await viewAll(rooms, [notice], platforms)
  if (!view) throw new Error(`no view of the pre-notice ${noticeId}`)
  const found = (await redress.reading.ofNotices([noticeId])).get(noticeId) ?? []
  const statements = await viewsOf(rooms, found)
  const { approvals } = await atOnceOf(rooms, notice)
  const { subjectId, state, closedDay, asOf } = notice
  const grades = (await grading.gradesOf([subjectId])).get(subjectId)
  return {
    ...view,
    asOf: isoOf(asOf),
    state,
    closed: closedDay === null ? null : isoOf(closedDay),
    liveGrade: grades?.live.grade ?? null,
    liveWords: grades ? gradeSpelling(rooms).meaningOf(grades.live.grade) : null,
    grounds: await redress.reading.groundsOf(notice),
    statements,
    history: historyOf({ notice, statements, approvals }),
  }
}

/** A pre-notice with its platform. Throws `pre_notice.not_found`, also for one outside the scope. */
export async function findWithin(rooms: PreNoticeRooms, noticeId: number, scope: Scope) {
  const notice = await rooms.grading.findNotice(noticeId)
  const platforms = await platformsWithin(rooms, scope, notice ? [notice.subjectId] : [])
  if (!notice || platforms.size === 0) throw new DomainError('pre_notice.not_found', { noticeId })
  return { notice, platforms }
}

async function atOnceOf({ grading }: PreNoticeRooms, notice: NoticeRow): Promise<AtOnce> {
  const known = await grading.listAtOnce([notice])
  return known.get(notice.noticeId) ?? { isPossible: false, approvals: [] }
}

async function viewAll(
  { grading, redress, clock, calendar, rulebooks }: PreNoticeRooms,
  notices: readonly NoticeRow[],
  platforms: ReadonlyMap<number, Platform>,
): Promise<OpenPreNotice[]> {
  const atOnce = await grading.listAtOnce(notices)
  const stated = await redress.reading.ofNotices(notices.map(({ noticeId }) => noticeId))
  const today = clock.today()
  const { meaningOf } = gradeSpelling({ rulebooks })
  return notices.flatMap((notice) => {
    const platform = platforms.get(notice.subjectId)
    if (!platform) return []
    const facts = {
      platform,
      atOnce: atOnce.get(notice.noticeId),
      statement: stated.get(notice.noticeId)?.at(-1),
    }
    const workingDaysLeft = calendar.workingDaysBetween(today, notice.dueDay)
    const words = { fromWords: meaningOf(notice.fromGrade), toWords: meaningOf(notice.grade) }
    return [{ ...viewPreNotice(notice, facts), ...words, workingDaysLeft }]
  })
}

interface Facts {
  platform: Platform
  atOnce: AtOnce | undefined
  statement: StatementWithSteps | undefined
}

function viewPreNotice(
  notice: NoticeRow,
  { platform, atOnce, statement }: Facts,
): Omit<OpenPreNotice, 'workingDaysLeft' | 'fromWords' | 'toWords'> {
  return {
    noticeId: notice.noticeId,
    uscc: platform.code,
    name: platform.name,
    county: platform.countyCode,
    fromGrade: notice.fromGrade,
    toGrade: notice.grade,
    score: spellTenths(notice.scoreTenths),
    decidedBy: notice.decidedBy as OpenPreNotice['decidedBy'],
    decidedCode: notice.decidedCode,
    announced: isoOf(notice.announcedDay),
    due: isoOf(notice.dueDay),
    isProvisional: notice.provisional,
    isHeld: notice.isHeld,
    statement: statement ? viewStanding(statement) : null,
    atOnce: {
      isPossible: atOnce?.isPossible ?? false,
      approvals: (atOnce?.approvals ?? []).map(viewApproval),
    },
  }
}

function viewStanding({ statementId, state, correctBy }: StatementWithSteps) {
  const stateWords = STATEMENT_STATES[state]
  return { statementId, state, stateWords, correctBy: correctBy && isoOf(correctBy.day) }
}

/** One of two approvals, whatever they are about. */
export function viewApproval({ officer, why, at }: { officer: string; why: string; at: Date }) {
  return { officer, why, at: at.toISOString() }
}
