import { DomainError } from '@liangma/contracts'
import type { OwnReplies, ReplyDecision, ReplyList, ReplyOnFile } from '@liangma/contracts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database, Trx } from '../../../platform/database/index.ts'
import { notifyOfChange } from '../standings.queries.ts'
import * as queries from './replies.queries.ts'
import type { Reply, ReplyPage, ShownReply } from './replies.queries.ts'
import { STEPS } from './replies.rules.ts'
import type { ReplyStep } from './replies.rules.ts'
import { replyWords } from './reply-words.ts'
import { viewOnFile, viewOwn } from './replies.views.ts'

/** For whom a platform's key speaks. */
interface Author {
  subjectId: number
  uscc: string
}

interface Act {
  step: ReplyStep
  by: string
  reason: string | null
}

/** What platforms say about their grade on their public page: theirs to write, shown once a person looked. */
export class RepliesService {
  readonly #database: Database
  readonly #clock: Clock

  constructor({ database, clock }: { database: Database; clock: Clock }) {
    this.#database = database
    this.#clock = clock
  }

  /**
   * Takes a platform's words in, as they would be shown. They wait for an officer; those shown now stay
   * until then. Words that wait already, or that are shown with nothing waiting, change nothing.
   * Throws `reply.empty`.
   */
  /** The words as the public would read them; may be empty. */
  preview(text: string): string {
    return replyWords(text)
  }

  async submit(author: Author, text: string): Promise<OwnReplies> {
    const words = replyWords(text)
    if (words === '') throw new DomainError('reply.empty')
    await this.#database.transaction(async (trx) => {
      await queries.lockSubject(trx, author.subjectId)
      const [newest] = await queries.listCurrent(trx, author.subjectId)
      const isStanding = newest?.state === 'pending' || newest?.state === 'shown'
      if (isStanding && newest.words === words) return
      if (newest?.state === 'pending') await this.#replace(trx, newest.replyId, author.uscc)
      const replyId = await queries.insertReply(trx, { ...author, words })
      await this.#note(trx, { replyId, state: 'pending', by: author.uscc, reason: null })
    })
    return this.own(author.subjectId)
  }

  /** Takes back what waits and what is shown; nothing of it is public from then on. */
  async withdraw({ subjectId, uscc }: Author): Promise<OwnReplies> {
    await this.#database.transaction(async (trx) => {
      await queries.lockSubject(trx, subjectId)
      const current = await queries.listCurrent(trx, subjectId)
      for (const reply of current.filter((each) => isOpenTo('withdraw', each)))
        await this.#act(trx, reply, { step: 'withdraw', by: uscc, reason: null })
    })
    return this.own(subjectId)
  }

  /** What a platform's own statements are. */
  async own(subjectId: number): Promise<OwnReplies> {
    const { db } = this.#database
    const current = await queries.listCurrent(db, subjectId)
    return viewOwn(current, await this.#stepsOf(current))
  }

  /** Replies in one state, oldest first, with all that was done to them. */
  async list(page: ReplyPage): Promise<ReplyList> {
    const found = await queries.listReplies(this.#database.db, { ...page, limit: page.limit + 1 })
    const replies = found.slice(0, page.limit)
    return {
      replies: await this.#viewsOf(replies),
      nextCursor: found.length > replies.length ? String(replies.at(-1)?.replyId) : null,
    }
  }

  /**
   * What an officer decides about the very words they saw: a reply that the platform replaced or took
   * back meanwhile is not shown. Throws `reply.not_found`, `reply.not_open`.
   */
  async decide(
    replyId: number,
    { decision, reason, officer }: ReplyDecision & { officer: string },
  ): Promise<ReplyOnFile> {
    const { subjectId } = await this.#get(replyId)
    await this.#database.transaction(async (trx) => {
      await queries.lockSubject(trx, subjectId)
      const current = await queries.listCurrent(trx, subjectId)
      const reply = current.find((each) => each.replyId === replyId)
      const shown = current.find((each) => each.state === 'shown')
      if (!reply || !isOpenTo(decision, reply)) throw await this.#notOpen(trx, replyId)
      if (decision === 'show' && shown) await this.#replace(trx, shown.replyId, officer)
      await this.#act(trx, reply, { step: decision, by: officer, reason })
    })
    const reply = await this.#get(replyId)
    const [view] = await this.#viewsOf([reply])
    if (!view) throw new Error(`no view of the reply ${replyId}`)
    return view
  }

  /** The words on the public page of a platform; undefined where none may be shown. */
  shownReply(uscc: string): Promise<ShownReply | undefined> {
    return queries.findShown(this.#database.db, uscc)
  }

  async #viewsOf(replies: readonly Reply[]): Promise<ReplyOnFile[]> {
    const steps = await this.#stepsOf(replies)
    const ids = replies.map(({ subjectId }) => subjectId)
    const names = await queries.listNames(this.#database.db, ids)
    return replies.map((reply) =>
      viewOnFile(reply, { steps, name: names.get(reply.subjectId) ?? null }),
    )
  }

  async #get(replyId: number): Promise<Reply> {
    const reply = await queries.findReply(this.#database.db, replyId)
    if (!reply) throw new DomainError('reply.not_found', { replyId })
    return reply
  }

  async #notOpen(trx: Trx, replyId: number): Promise<DomainError> {
    const reply = await queries.findReply(trx, replyId)
    return new DomainError('reply.not_open', { replyId, state: reply?.state ?? '' })
  }

  async #act(trx: Trx, { replyId }: Reply, { step, by, reason }: Act): Promise<void> {
    const state = STEPS[step].to
    await queries.setState(trx, replyId, state)
    await this.#note(trx, { replyId, state, by, reason })
  }

  async #replace(trx: Trx, replyId: number, by: string): Promise<void> {
    await queries.setState(trx, replyId, 'replaced')
    await this.#note(trx, { replyId, state: 'replaced', by, reason: null })
  }

  async #note(trx: Trx, step: Omit<queries.Step, 'at'>): Promise<void> {
    await queries.insertStep(trx, { ...step, at: this.#clock.now() })
    await notifyOfChange(trx, 'replies')
  }

  #stepsOf(replies: readonly Reply[]): Promise<queries.Step[]> {
    return queries.listSteps(
      this.#database.db,
      replies.map(({ replyId }) => replyId),
    )
  }
}

function isOpenTo(step: ReplyStep, { state }: Reply): boolean {
  return STEPS[step].from.some((each) => each === state)
}
