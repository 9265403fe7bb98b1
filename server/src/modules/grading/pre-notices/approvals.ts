import { DomainError } from '@liangma/contracts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database, Db } from '../../../platform/database/index.ts'
import * as queries from './approvals.queries.ts'
import type { GradeSettling } from '../grade-settling.ts'
import type { GradingOutcome } from '../grade-writer.ts'
import type { NoticeRow } from '../grading.queries.ts'
import { type GradeScale, decideAtOnce, mayPublishAtOnce } from '../grading.rules.ts'
import * as live from '../live-grades.queries.ts'

const WANTED = 2

/** Whether an open pre-notice may be published at once, and who has approved that so far. */
export interface AtOnce {
  isPossible: boolean
  approvals: queries.ApprovalOnFile[]
}

export interface ApprovalAnswer {
  /** All given so far, the new one last. */
  approvals: queries.Approval[]
  /** Empty until the second approval. */
  outcome: GradingOutcome
}

/** Two officers' approvals by which a veto V2–V4 is published without waiting for the hearing. */
export class Approvals {
  readonly #database: Database
  readonly #clock: Clock
  readonly #scale: GradeScale
  readonly #settling: GradeSettling

  constructor(parts: {
    database: Database
    clock: Clock
    scale: GradeScale
    settling: GradeSettling
  }) {
    this.#database = parts.database
    this.#clock = parts.clock
    this.#scale = parts.scale
    this.#settling = parts.settling
  }

  async listAtOnce(db: Db, notices: readonly NoticeRow[]): Promise<Map<number, AtOnce>> {
    const grades = await this.#settling.gradesOf(
      db,
      notices.map((notice) => notice.subjectId),
    )
    const given = Map.groupBy(
      await queries.listApprovalsOf(
        db,
        notices.map((notice) => notice.noticeId),
      ),
      ({ noticeId }) => noticeId,
    )
    return new Map(
      notices.map((notice) => {
        const own = grades.get(notice.subjectId)
        const isPossible = own !== undefined && mayPublishAtOnce(this.#scale, own, notice)
        return [notice.noticeId, { isPossible, approvals: given.get(notice.noticeId) ?? [] }]
      }),
    )
  }

  async approve(approval: queries.Approval): Promise<ApprovalAnswer> {
    const { noticeId, officer } = approval
    return this.#database.transaction(async (trx) => {
      const subjectId = await queries.findSubjectOfNotice(trx, noticeId)
      if (subjectId === undefined) throw new DomainError('approval.no_notice', { noticeId })
      await live.lockLive(trx, [subjectId])
      const grades = (await this.#settling.gradesOf(trx, [subjectId])).get(subjectId)
      const notice = grades?.notices.find((each) => each.noticeId === noticeId)
      if (!grades || !notice) throw new DomainError('approval.no_notice', { noticeId })
      if (!mayPublishAtOnce(this.#scale, grades, notice))
        throw new DomainError('approval.not_possible', { noticeId })
      if (!(await queries.insertApproval(trx, approval, this.#clock.now())))
        throw new DomainError('approval.same_officer', { officer })
      const approvals = await queries.listApprovals(trx, noticeId)
      const decide = () => (approvals.length < WANTED ? [] : decideAtOnce(grades, notice))
      return { approvals, outcome: await this.#settling.settle(trx, [subjectId], { decide }) }
    })
  }
}
