import type { Events, ProposalRequest, StatementRequest } from '@liangma/contracts'
import { DomainError, isoOf } from '@liangma/contracts'
import type { Clock, WorkCalendar } from '../../platform/clock/index.ts'
import type { Database, Trx } from '../../platform/database/index.ts'
import type { EventBus } from '../../platform/events/index.ts'
import type { AssessmentService } from '../assessment/index.ts'
import type { GradingOutcome, GradingService, NoticeOnFile } from '../grading/index.ts'
import { groundsOf } from './redress.grounds.ts'
import type { Statement, Step } from './redress.queries.ts'
import * as queries from './redress.queries.ts'
import {
  type Officer,
  STEPS,
  STEP_OF_OUTCOME,
  type StatementStepName,
  correctionDay,
  isHoldOver,
  isOpenTo,
  isSamePerson,
  refusalOf,
  stepOnClosing,
} from './redress.rules.ts'
import { StatementReading } from './statement-reading.ts'
import { statementWords } from './statement-words.ts'

export interface RedressParts {
  database: Database
  events: EventBus
  clock: Clock
  calendar: WorkCalendar
  assessment: Pick<AssessmentService, 'explainOnFile'>
  grading: Pick<GradingService, 'lock' | 'hold' | 'release' | 'findNotice'>
}

/** For which platform somebody speaks, and who it is. */
export interface Author {
  subjectId: number
  uscc: string
  login: string
}

type Done = Pick<Step, 'by' | 'login'> & Partial<Pick<Step, 'reason' | 'outcome' | 'records'>>
/** A step with who does it. */
type Act = Done & { step: StatementStepName }
const BY_RULE: Done = { by: null, login: null }

/** 陈述申辩: what platforms say about announced downgrades, and what two officers decide about it. */
export class RedressService {
  /** What was stated, and how far each has come. */
  readonly reading: StatementReading
  readonly #parts: RedressParts

  constructor(parts: RedressParts) {
    this.#parts = parts
    this.reading = new StatementReading(parts)
  }

  /** Hears what becomes of pre-notices: on a closed one nothing is decided any more. */
  connect(events: EventBus): void {
    events.on('announcement.dropped', async (trx, { notices }) => {
      for (const { noticeId, why } of notices) await this.#onClosed(trx, noticeId, why)
    })
    events.on('grade.published', async (trx, { grades }) => {
      for (const { noticeId } of grades)
        if (noticeId !== null) await this.#onClosed(trx, noticeId, 'published')
    })
  }

  /**
   * Takes in what a platform says about an open pre-notice of its own, in place of what it said before; from
   * now on the downgrade is held. Throws `pre_notice.not_found`, `statement.empty`,
   * `statement.unknown_record`, and what `refusalOf` says.
   */
  async submit(author: Author, noticeId: number, request: StatementRequest): Promise<void> {
    const words = statementWords(request.text)
    if (words === '') throw new DomainError('statement.empty')
    await this.#locked(async (trx) => {
      const notice = await this.#ownNotice(trx, author, noticeId)
      const newest = (await queries.listOfNotices(trx, [noticeId])).at(-1)
      const refusal = refusalOf(notice, newest?.state, this.#parts.clock.today())
      if (refusal) throw new DomainError(refusal, { noticeId, due: isoOf(notice.dueDay) })
      const contested = [...new Set(request.contested)]
      await this.#requireGrounds(trx, notice, contested)
      const own = { by: author.uscc, login: author.login }
      if (newest && isOpenTo('replace', newest.state))
        await this.#do(trx, newest, { step: 'replace', ...own })
      const { subjectId, uscc } = author
      const statement = await queries.insertStatement(trx, {
        noticeId,
        subjectId,
        uscc,
        words,
        contested,
      })
      await this.#note(trx, statement, own)
      await this.#parts.grading.hold(trx, noticeId)
      await this.#parts.events.emit(trx, 'statement.received', eventOf(statement, notice))
    })
  }

  /**
   * Takes back what is not decided yet; the pre-notice goes on as if nothing had been said. Throws
   * `pre_notice.not_found`, `statement.none`.
   */
  async withdraw(author: Author, noticeId: number): Promise<void> {
    await this.#locked(async (trx) => {
      await this.#ownNotice(trx, author, noticeId)
      const newest = (await queries.listOfNotices(trx, [noticeId])).at(-1)
      if (!newest || !isOpenTo('withdraw', newest.state))
        throw new DomainError('statement.none', { noticeId })
      await this.#do(trx, newest, { step: 'withdraw', by: author.uscc, login: author.login })
      await this.#parts.grading.release(trx, noticeId)
    })
  }

  /**
   * What the first of two people makes of a statement. Throws `statement.not_found`,
   * `statement.not_open`, `statement.nothing_to_correct`, `statement.unknown_record`.
   */
  async propose(officer: Officer, statementId: number, request: ProposalRequest): Promise<void> {
    const { outcome, reason } = request
    const records = outcome === 'upheld' ? [...new Set(request.records)] : []
    if (outcome === 'upheld' && records.length === 0)
      throw new DomainError('statement.nothing_to_correct')
    await this.#locked(async (trx) => {
      const statement = await this.#openTo(trx, statementId, 'propose')
      await this.#requireGrounds(trx, await this.#noticeOf(trx, statement), records)
      const done = { by: officer.name, login: officer.login, reason, outcome, records }
      await this.#do(trx, statement, { step: 'propose', ...done })
    })
  }

  /**
   * The second of two people lets a proposal take effect. Throws `statement.not_found`,
   * `statement.not_open`, `statement.same_officer`.
   */
  async confirm(officer: Officer, statementId: number, reason: string): Promise<void> {
    await this.#locked(async (trx) => {
      const { statement, proposal } = await this.#proposed(trx, statementId, officer)
      const { outcome } = proposal
      const done = { by: officer.name, login: officer.login, reason }
      await this.#do(trx, statement, { step: STEP_OF_OUTCOME[outcome], ...done })
      const notice = await this.#noticeOf(trx, statement)
      const { clock, calendar, events, grading } = this.#parts
      await events.emit(trx, 'statement.decided', {
        ...eventOf(statement, notice),
        outcome,
        reason: proposal.reason ?? '',
        records: proposal.records,
        correctBy: outcome === 'upheld' ? correctionDay(calendar, clock.today()) : null,
      })
      if (outcome === 'notUpheld') await grading.release(trx, statement.noticeId)
    })
  }

  /** The second of two people sends a proposal back. Throws as `confirm`. */
  async sendBack(officer: Officer, statementId: number, reason: string): Promise<void> {
    await this.#locked(async (trx) => {
      const { statement } = await this.#proposed(trx, statementId, officer)
      const done = { by: officer.name, login: officer.login, reason }
      await this.#do(trx, statement, { step: 'return', ...done })
    })
  }

  /** The day's work, safe to repeat and late: holds that are over end. Answers what was published by that. */
  async runDay(today = this.#parts.clock.today()): Promise<GradingOutcome[]> {
    const upheld = await this.reading.list({
      states: ['upheld'],
      subjectIds: null,
      after: 0,
      limit: ALL,
    })
    const over = upheld.filter(({ correctBy }) => correctBy && isHoldOver(correctBy, today))
    const outcomes: GradingOutcome[] = []
    for (const { statementId } of over) outcomes.push(...(await this.#endHold(statementId)))
    return outcomes
  }

  /** Nobody else changes grades or pre-notices meanwhile. */
  #locked<T>(work: (trx: Trx) => Promise<T>): Promise<T> {
    return this.#parts.database.transaction(async (trx) => {
      await this.#parts.grading.lock(trx)
      return work(trx)
    })
  }

  async #endHold(statementId: number): Promise<GradingOutcome[]> {
    return this.#locked(async (trx) => {
      const statement = await queries.findStatement(trx, statementId)
      if (!statement || !isOpenTo('endHold', statement.state)) return []
      const [proposal] = proposalsOf(await queries.listSteps(trx, [statementId]))
      await this.#do(trx, statement, { step: 'endHold', ...BY_RULE })
      await this.#parts.events.emit(trx, 'hold.ended', {
        ...eventOf(statement, await this.#noticeOf(trx, statement)),
        records: proposal?.records ?? [],
      })
      return [await this.#parts.grading.release(trx, statement.noticeId)]
    })
  }

  async #onClosed(
    trx: Trx,
    noticeId: number,
    why: 'recovered' | 'overtaken' | 'published',
  ): Promise<void> {
    const newest = (await queries.listOfNotices(trx, [noticeId])).at(-1)
    if (!newest) return
    const step = stepOnClosing(newest.state, why)
    if (isOpenTo(step, newest.state)) await this.#do(trx, newest, { step: step, ...BY_RULE })
  }

  async #ownNotice(trx: Trx, { subjectId }: Author, noticeId: number): Promise<NoticeOnFile> {
    const notice = await this.#parts.grading.findNotice(noticeId, trx)
    if (notice?.subjectId !== subjectId) throw new DomainError('pre_notice.not_found', { noticeId })
    return notice
  }

  async #noticeOf(trx: Trx, { noticeId }: Statement): Promise<NoticeOnFile> {
    const notice = await this.#parts.grading.findNotice(noticeId, trx)
    if (!notice) throw new Error(`a statement on the pre-notice ${noticeId}, which is not there`)
    return notice
  }

  async #openTo(trx: Trx, statementId: number, step: StatementStepName): Promise<Statement> {
    const statement = await queries.findStatement(trx, statementId)
    if (!statement) throw new DomainError('statement.not_found', { statementId })
    if (!isOpenTo(step, statement.state))
      throw new DomainError('statement.not_open', { statementId, state: statement.state })
    return statement
  }

  async #proposed(trx: Trx, statementId: number, officer: Officer) {
    const statement = await this.#openTo(trx, statementId, 'return')
    const [proposal] = proposalsOf(await queries.listSteps(trx, [statementId]))
    if (!proposal) throw new Error(`the statement ${statementId} is proposed without a proposal`)
    if (isSamePerson(officer, { name: proposal.by ?? '', login: proposal.login ?? '' }))
      throw new DomainError('statement.same_officer', { officer: officer.name })
    return { statement, proposal }
  }

  async #requireGrounds(trx: Trx, notice: NoticeOnFile, records: readonly string[]): Promise<void> {
    if (records.length === 0) return
    const grounds = await groundsOf(this.#parts.assessment, trx, notice)
    const known = new Set(grounds.map(({ record }) => record))
    const record = records.find((each) => !known.has(each))
    if (record !== undefined) throw new DomainError('statement.unknown_record', { record })
  }

  async #do(trx: Trx, statement: Statement, { step, ...done }: Act): Promise<void> {
    const state = STEPS[step].to
    await queries.setState(trx, statement.statementId, state)
    await this.#note(trx, { ...statement, state }, done)
  }

  async #note(trx: Trx, { statementId, state }: Statement, done: Done): Promise<void> {
    const { clock } = this.#parts
    const when = { day: clock.today(), at: clock.now() }
    const nothing = { reason: null, outcome: null, records: [] }
    await queries.insertStep(trx, { ...nothing, ...done, ...when, statementId, state })
  }
}

const ALL = 2_147_483_647

/** The newest first. */
function proposalsOf(steps: readonly Step[]) {
  return steps
    .flatMap((step) => (step.outcome === null ? [] : [{ ...step, outcome: step.outcome }]))
    .toReversed()
}

function eventOf(
  { statementId, noticeId, subjectId }: Statement,
  { grade }: NoticeOnFile,
): Events['statement.received'] {
  return { statementId, noticeId, subjectId, to: grade }
}
