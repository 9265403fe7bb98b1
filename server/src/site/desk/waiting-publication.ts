import type { Words } from '@liangma/contracts'
import { dayAt } from '@liangma/contracts'
import type { App } from '../../app.ts'
import type { AtOnce, NoticeOnFile, NoticeRow } from '../../modules/grading/index.ts'
import type { StatementWithSteps } from '../../modules/redress/index.ts'
import type { Waiting } from './work-items.ts'
import { answerDay } from './work-items.ts'

type Rooms = Pick<App, 'grading' | 'redress' | 'publication' | 'replies' | 'registry' | 'calendar'>

/** How a grade is called. */
export type GradeNames = (grade: string) => Words

const ALL = 2_147_483_647
const REPLIES_AT_ONCE = 500

/** What waits before and after a publication: statements, approvals, withdrawals, pre-notices. */
export async function waitingOfPublication(rooms: Rooms, names: GradeNames): Promise<Waiting[]> {
  const [statements, preNotices, withdrawals] = await Promise.all([
    waitingStatements(rooms, names),
    waitingPreNotices(rooms, names),
    waitingWithdrawals(rooms, names),
  ])
  return [...statements, ...preNotices, ...withdrawals]
}

async function waitingStatements(
  { redress, grading, calendar }: Rooms,
  names: GradeNames,
): Promise<Waiting[]> {
  const states = ['received', 'returned', 'proposed', 'upheld'] as const
  const page = { states, subjectIds: null, after: 0, limit: ALL }
  const open = await redress.reading.list(page)
  const notices = await grading.listNotices(open.map(({ noticeId }) => noticeId))
  const byId = new Map(notices.map((notice) => [notice.noticeId, notice]))
  return open.flatMap((statement) => {
    const notice = byId.get(statement.noticeId)
    if (!notice) return []
    const step = stepWanted(statement, names, notice)
    const { statementId, noticeId, subjectId } = statement
    const answer = answerDay(calendar, statement.steps[0]?.day ?? notice.announcedDay)
    const about = { statementId, noticeId }
    const dueDay = statement.correctBy?.day ?? answer
    return [{ key: `statement:${statementId}`, subjectId, dueDay, about, ...step }]
  })
}

function stepWanted(
  { state, steps }: StatementWithSteps,
  names: GradeNames,
  notice: NoticeOnFile,
): Pick<Waiting, 'kind' | 'title' | 'notBy'> {
  const title = titleOf(notice, names)
  const proposal = steps.findLast(({ outcome }) => outcome !== null)
  if (state === 'upheld') return { kind: 'correctionDue', title }
  if (state !== 'proposed' || !proposal) return { kind: 'statementToReview', title }
  const { zh, en } = proposal.outcome === 'upheld' ? UPHELD : NOT_UPHELD
  return {
    kind: 'statementToApprove',
    title: { zh: `${title.zh}：${zh}`, en: `${title.en}: ${en}` },
    notBy: [proposal.by ?? ''],
  }
}

const UPHELD = { zh: '拟采纳', en: 'to be upheld' }
const NOT_UPHELD = { zh: '拟不予采纳', en: 'not to be upheld' }

async function waitingPreNotices({ grading }: Rooms, names: GradeNames): Promise<Waiting[]> {
  const open = await grading.listPreNotices()
  const atOnce = await grading.listAtOnce(open)
  return open.flatMap((notice) => {
    const approvals = atOnce.get(notice.noticeId)
    const veto = approvals?.approvals.length ? [vetoOf(notice, approvals, names)] : []
    // One that is held waits for its statement, which has an item of its own.
    return notice.isHeld ? veto : [...veto, runningOf(notice, names)]
  })
}

function vetoOf(notice: NoticeRow, { approvals }: AtOnce, names: GradeNames): Waiting {
  const { noticeId, subjectId } = notice
  return {
    key: `veto:${noticeId}`,
    kind: 'vetoToApprove',
    title: titleOf(notice, names),
    subjectId,
    dueDay: null,
    about: { noticeId },
    notBy: approvals.map(({ officer }) => officer),
  }
}

function runningOf(notice: NoticeRow, names: GradeNames): Waiting {
  const { noticeId, subjectId, dueDay } = notice
  const title = titleOf(notice, names)
  return {
    key: `notice:${noticeId}`,
    kind: 'preNoticeDue',
    title,
    subjectId,
    dueDay,
    about: { noticeId },
  }
}

function titleOf({ fromGrade, grade }: NoticeRow, names: GradeNames): Words {
  const [from, to] = [names(fromGrade), names(grade)]
  return { zh: `拟由${from.zh}下调为${to.zh}`, en: `${from.en} to ${to.en}` }
}

async function waitingWithdrawals({ publication }: Rooms, names: GradeNames): Promise<Waiting[]> {
  const all = await publication.listWithdrawals()
  return all
    .filter(({ withdrawalId, isInForce }) => withdrawalId === null && isInForce)
    .map(({ receiptId, subjectId, grade, approvals }) => {
      const { zh, en } = names(grade)
      return {
        key: `withdrawal:${receiptId}`,
        kind: 'withdrawalToApprove',
        title: { zh: `撤回公示等级${zh}`, en: `Take back the published grade ${en}` },
        subjectId,
        dueDay: null,
        about: { receiptId },
        notBy: approvals.map(({ officer }) => officer),
      }
    })
}

/** Replies that nobody has looked at yet. */
export async function waitingReplies({ replies, registry, calendar }: Rooms): Promise<Waiting[]> {
  const page = { state: 'pending', after: 0, limit: REPLIES_AT_ONCE } as const
  const { replies: pending } = await replies.list(page)
  const known = await registry.findRegistered(pending.map(({ uscc }) => uscc))
  return pending.flatMap(({ replyId, uscc, submittedAt, text }) => {
    const subjectId = known.get(uscc)?.subjectId
    if (subjectId === undefined) return []
    const dueDay = answerDay(calendar, dayAt(Date.parse(submittedAt)))
    const line = text.replaceAll('\n', ' ').slice(0, 60)
    const title = { zh: line, en: line }
    return [
      {
        key: `reply:${replyId}`,
        kind: 'replyToDecide',
        title,
        subjectId,
        dueDay,
        about: { replyId },
      },
    ]
  })
}
