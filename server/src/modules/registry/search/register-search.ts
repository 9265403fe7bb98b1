import type { Scope } from '@liangma/contracts'
import type { Database, Trx } from '../../../platform/database/index.ts'
import { readRevisions } from '../entity-revisions.queries.ts'
import type { Platform } from '../registry.entities.ts'
import { listPlatforms } from '../registry.queries.ts'
import * as shops from './merchant-list.queries.ts'
import type { ShopFilter, ShopQuestion, ShopRow } from './merchant-list.queries.ts'
import { analyseGrades, upsertGrades } from './platform-grades.queries.ts'
import type { NotedGrades } from './platform-grades.queries.ts'
import * as platforms from './platform-list.queries.ts'
import type { GradeCount, PlatformFilter, PlatformOrder } from './platform-list.queries.ts'
import { readCursor, readSearchText, writeCursor } from './search-text.rules.ts'

/** What is looked for as it was typed: part of a name, or the beginning of a code or address. */
type AsTyped<T> = Omit<T, 'search'> & { search: string | null }

interface PageWanted {
  cursor: string | undefined
  limit: number
}

export interface ListPage<T> {
  rows: T[]
  nextCursor: string | null
}

/** Exact up to `SHOPS_COUNTED`; `isMore` says that there are more than that. */
export interface ShopCount {
  count: number
  isMore: boolean
}

const SHOPS_COUNTED = 10_000
const COUNTS_KEPT = 1_000
/** So many in the sample, on so many pages, are forty thousand in the register: no accident of a sample. */
const SURELY_MORE = { shops: 80, pages: 15 }
const WORTH_ANALYSING = 1_000

/** Finds platforms and shops, of those that lie within a caller's scope. */
export class RegisterSearch {
  readonly #database: Database
  /** Counts of shops by what was asked, true while the register has the revision beside them. */
  readonly #counts = new Map<string, { revision: string; count: number }>()

  constructor(database: Database) {
    this.#database = database
  }

  /** One page of platforms, each as its newest report states it. */
  async listPlatforms(
    scope: Scope,
    {
      filter,
      order,
      page,
    }: { filter: AsTyped<PlatformFilter>; order: PlatformOrder; page: PageWanted },
  ): Promise<ListPage<Platform>> {
    const { db } = this.#database
    const found = await platforms.listPage(db, scope, {
      filter: read(filter),
      page: { ...order, after: readCursor(page.cursor), limit: page.limit + 1 },
    })
    const rows = found.slice(0, page.limit)
    const ids = rows.map(({ id }) => id)
    const byId = new Map((await listPlatforms(db, ids)).map((each) => [each.subjectId, each]))
    const last = rows.at(-1)
    return {
      rows: ids.flatMap((id) => byId.get(id) ?? []),
      nextCursor: last && found.length > page.limit ? writeCursor(last) : null,
    }
  }

  /** How many platforms there are of each county and live grade. */
  countPlatforms(scope: Scope, filter: AsTyped<PlatformFilter>): Promise<GradeCount[]> {
    return platforms.countByGrade(this.#database.db, scope, read(filter))
  }

  /** One page of shops in the order of entry. */
  async listShops(
    scope: Scope,
    { filter, page }: { filter: AsTyped<ShopFilter>; page: PageWanted },
  ): Promise<ListPage<ShopRow> & { total: ShopCount }> {
    const { db } = this.#database
    const platformIds = await shops.listPlatformsWithin(db, scope)
    const question = { filter: read(filter), platformIds }
    const total = await this.#countShops(scope, question)
    const wanted = { after: readCursor(page.cursor)?.id ?? 0, limit: page.limit + 1 }
    const near = total.isMore ? await shops.walkShops(db, question, wanted) : []
    const isFull = near.length === wanted.limit
    const found = isFull ? near : await shops.findShops(db, question, wanted)
    const rows = found.slice(0, page.limit)
    const last = rows.at(-1)
    const hasNext = last !== undefined && found.length > page.limit
    return { rows, total, nextCursor: hasNext ? writeCursor({ key: 0, id: last.shopId }) : null }
  }

  /** Keeps by what platforms are found: their grades as grading has them in the same transaction. */
  async noteGrades(trx: Trx, grades: readonly NotedGrades[]): Promise<void> {
    if (grades.length === 0) return
    await upsertGrades(trx, grades)
    if (grades.length >= WORTH_ANALYSING) await analyseGrades(trx)
  }

  async #countShops(scope: Scope, question: ShopQuestion): Promise<ShopCount> {
    const { db } = this.#database
    const asked = JSON.stringify([scope, question.filter])
    const revision = JSON.stringify(await readRevisions(db))
    const known = this.#counts.get(asked)
    const isKnown = known?.revision === revision
    const count = isKnown ? known.count : await this.#countAnew(question)
    this.#keepCount(asked, { revision, count })
    return { count: Math.min(count, SHOPS_COUNTED), isMore: count > SHOPS_COUNTED }
  }

  async #countAnew(question: ShopQuestion): Promise<number> {
    const { db } = this.#database
    const isByWords = question.filter.search?.shape === 'words'
    if (isByWords && isSurelyMore(await shops.countInSample(db, question))) return SHOPS_COUNTED + 1
    return shops.countShopsUpTo(db, question, SHOPS_COUNTED)
  }

  #keepCount(asked: string, kept: { revision: string; count: number }): void {
    this.#counts.delete(asked)
    this.#counts.set(asked, kept)
    const [oldest] = this.#counts.keys()
    if (this.#counts.size > COUNTS_KEPT && oldest !== undefined) this.#counts.delete(oldest)
  }
}

function read<T extends { search: string | null }>(filter: T) {
  return { ...filter, search: readSearchText(filter.search) }
}

function isSurelyMore({ shops: found, pages }: { shops: number; pages: number }): boolean {
  return found >= SURELY_MORE.shops && pages >= SURELY_MORE.pages
}
