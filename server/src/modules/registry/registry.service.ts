import { DomainError, normaliseCode } from '@liangma/contracts'
import type { Scope } from '@liangma/contracts'
import type { Database, Db, Trx } from '../../platform/database/index.ts'
import { copyText } from '../../platform/database/index.ts'
import type { County, Platform, StagedEntity } from './registry.entities.ts'
import type { EntityRevisions } from './entity-revisions.queries.ts'
import { countRevision, readRevisions } from './entity-revisions.queries.ts'
import * as queries from './registry.queries.ts'
import type { ShopPoint } from './shop-points.ts'
import { countMerchants, listMerchantNames } from './merchant-counts.queries.ts'
import type { MerchantCount, NamedMerchant } from './merchant-counts.queries.ts'
import { readShopPoints } from './shop-points.ts'
import { RegisterSearch } from './search/register-search.ts'

/** Below this the planner's guesses do no harm. */
const WORTH_SETTLING = 5_000

const STAGED_COLUMNS = ['batch_id', 'subject_id', 'platform_id', 'fields', 'sealed_contact']

/** Who is in the register: platforms, and merchants with their shops on them. */
export class RegistryService {
  /** Lists and search, by the scope of who asks. */
  readonly search: RegisterSearch
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
    this.search = new RegisterSearch(database)
  }

  /** Registered subjects by code; codes unknown to the register are simply absent. */
  async findRegistered(codes: string[]): Promise<Map<string, queries.KnownSubject>> {
    if (codes.length === 0) return new Map()
    const rows = await queries.findRegistered(this.#database.db, codes)
    return new Map(rows.map((row) => [row.code, row]))
  }

  /** Numbers for these codes, given now where needed; having one does not make anybody registered. */
  async numbersForCodes(codes: string[]): Promise<Map<string, number>> {
    if (codes.length === 0) return new Map()
    const rows = await queries.ensureByCode(this.#database.db, [...new Set(codes)])
    return new Map(rows.map((row) => [row.key, row.subjectId]))
  }

  /** The same for natural persons, by the keyed hash of their number. */
  async numbersForPersons(hashes: string[]): Promise<Map<string, number>> {
    if (hashes.length === 0) return new Map()
    const rows = await queries.ensureByPerson(this.#database.db, [...new Set(hashes)])
    return new Map(rows.map((row) => [row.key, row.subjectId]))
  }

  async stage(batchId: number, entities: readonly StagedEntity[]): Promise<void> {
    if (entities.length === 0) return
    const copy = await this.#database.driver.copyInto('registry.staged_entities', STAGED_COLUMNS)
    await copy.write(entities.map((entity) => stagedLine(batchId, entity)).join(''))
    await copy.end()
  }

  clearStaged(batchId: number | 'all'): Promise<void> {
    return queries.clearStaged(this.#database.db, batchId)
  }

  /** Takes entities out of a staged batch: platforms by code, shops by `code/url`. */
  async unstage(trx: Trx, staged: { batchId: number; keys: string[] }): Promise<void> {
    if (staged.keys.length > 0) await queries.unstage(trx, staged)
  }

  /** Takes a staged batch into the register; answers how many shops changed. */
  async confirmStaged(trx: Trx, batch: queries.BatchOfEntities): Promise<number> {
    await queries.upsertPlatforms(trx, batch)
    const shops = await queries.upsertShops(trx, batch)
    if (shops >= WORTH_SETTLING) await queries.settleShops(trx)
    await countRevision(trx, batch.batchId)
    await queries.clearStaged(trx, batch.batchId)
    return shops
  }

  /** Pass `db` to read inside a transaction. */
  listCounties(db: Db = this.#database.db): Promise<County[]> {
    return queries.listCounties(db)
  }

  /** Pass `db` to read inside a transaction. */
  listPlatforms(subjectIds: number[], db: Db = this.#database.db): Promise<Platform[]> {
    return queries.listPlatforms(db, subjectIds)
  }

  listPlatformIds(): Promise<number[]> {
    return queries.listPlatformIds(this.#database.db)
  }

  /** A platform within a scope. Throws `subject.not_found`, also for one that lies outside. */
  async getPlatform(code: string, scope: Scope): Promise<Platform> {
    const wanted = { code: normaliseCode(code), scope }
    const platform = await queries.findPlatform(this.#database.db, wanted)
    if (!platform) throw new DomainError('subject.not_found', { code })
    return platform
  }

  /** Whether a platform's shops were reported for a half-year, by whomever. */
  hasReported(platformId: number, period: string): Promise<boolean> {
    return queries.hasShopsOf(this.#database.db, { platformId, period })
  }

  countShops(platformId: number): Promise<number> {
    return queries.countShops(this.#database.db, platformId)
  }

  /** Of every platform with shops how many merchants it has, and how many of them are in each of these sets. */
  countMerchants<Name extends string>(
    sets: Record<Name, readonly number[]>,
  ): Promise<MerchantCount<Name>[]> {
    return countMerchants(this.#database.db, sets)
  }

  /** Merchants by number; those without a shop are absent. */
  listMerchantNames(subjectIds: readonly number[]): Promise<NamedMerchant[]> {
    return listMerchantNames(this.#database.db, subjectIds)
  }

  /** Grow whenever platforms or shops may read otherwise than before. */
  revisions(): Promise<EntityRevisions> {
    return readRevisions(this.#database.db)
  }

  /** Every shop in one pass; none of the rows is held. */
  readShopPoints(): AsyncGenerator<ShopPoint> {
    return readShopPoints(this.#database.driver)
  }

  /** Everybody of a kind, as blocks of the CSV that `POPULATIONS` says. */
  readPopulation(kind: keyof typeof queries.POPULATIONS): AsyncIterable<Uint8Array> {
    return this.#database.driver.copyOut(queries.POPULATIONS[kind])
  }

  /** Subjects whose name shares the core of a name: candidates for a person to choose from. */
  listNamesLike(core: string, limit: number): Promise<queries.NamedSubject[]> {
    return queries.listNamesLike(this.#database.db, core, limit)
  }
}

function stagedLine(batchId: number, entity: StagedEntity): string {
  const sealed = entity.sealedContact ? `\\\\x${entity.sealedContact.toString('hex')}` : '\\N'
  const fields = copyText(JSON.stringify(entity.fields))
  return `${batchId}\t${entity.subjectId}\t${copyText(entity.platformId)}\t${fields}\t${sealed}\n`
}
