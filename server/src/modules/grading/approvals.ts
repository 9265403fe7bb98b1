import { DomainError } from '@liangma/contracts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/index.ts'
import * as queries from './approvals.queries.ts'
import type { GradeSettling } from './grade-settling.ts'
import type { GradingOutcome } from './grade-writer.ts'
import { type GradeScale, decideAtOnce, mayPublishAtOnce } from './grading.rules.ts'
import * as live from './live-grades.queries.ts'

const WANTED = 2

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
