import { join } from 'node:path'
import { DomainError, normaliseCode } from '@liangma/contracts'
import type {
  ChangeList,
  ChangesQuery,
  Day,
  DumpList,
  Language,
  PublicGradesQuery,
  PublicHistory,
  PublicHistoryQuery,
  PublicPlatform,
  Standing,
} from '@liangma/contracts'
import type { Clock } from '../../platform/clock/index.ts'
import type { PublicationReading } from '../publication/index.ts'
import { makeDump } from './open-data.dumps.ts'
import { atomFeed } from './open-data.feed.ts'
import { DATA_LICENCE, pageOf, publicEntryOf, publicStandingOf } from './open-data.rules.ts'
import type { Page } from './open-data.rules.ts'
import { dropOldDumps, getDumpFile, listDumps } from './open-data.shelf.ts'
import type { ShelvedFile } from './open-data.shelf.ts'

/** What open data read of publication. */
export type PublishedReading = Pick<
  PublicationReading,
  | 'findStanding'
  | 'listStandings'
  | 'countStandings'
  | 'lastRevision'
  | 'version'
  | 'listHistory'
  | 'listEntries'
  | 'sign'
>

export interface OpenDataParts {
  publication: PublishedReading
  /** Which register this is, as its receipts name it. */
  registerId: () => Promise<string>
  /** Data folder; the dumps lie in `dumps/` of it. */
  dataDir: string
  clock: Clock
  /** Address under which strangers reach the server, e.g. `https://credit.example`. */
  publicUrl: string
}

const ENTRIES_IN_FEED = 100

/** What is published, for programs: lists, single platforms, changes, dumps. */
export class OpenDataService {
  readonly #parts: OpenDataParts
  readonly #shelf: string
  readonly #base: string
  #making: Promise<string> | undefined

  constructor(parts: OpenDataParts) {
    this.#parts = parts
    this.#shelf = join(parts.dataDir, 'dumps')
    this.#base = parts.publicUrl.replace(/\/+$/, '')
  }

  /** Another text whenever any list of grades may have changed. */
  async revision(): Promise<string> {
    const { publication, registerId } = this.#parts
    return `${await registerId()}/${await publication.version()}`
  }

  /** One page of standings in the order of credit codes. */
  async grades({
    q,
    county,
    grade,
    state,
    cursor,
    limit,
  }: PublicGradesQuery): Promise<Page<Standing>> {
    const filter = { search: q, county, grade, state }
    const { publication } = this.#parts
    const found = await publication.listStandings({ ...filter, after: cursor, limit: limit + 1 })
    return pageOf(found, limit, (last) => last.uscc)
  }

  /** How many standings the filters leave. */
  countGrades({ q, county, grade, state }: PublicGradesQuery): Promise<number> {
    return this.#parts.publication.countStandings({ search: q, county, grade, state })
  }

  /** Throws `grade.not_published`, whether the register knows the firm or not. */
  async platform(uscc: string): Promise<PublicPlatform> {
    const code = normaliseCode(uscc)
    const standing = await this.#parts.publication.findStanding(code)
    if (!standing) throw new DomainError('grade.not_published', { code })
    return { ...publicStandingOf(standing), links: this.#linksOf(standing) }
  }

  /** Everything published about a platform, newest first. Throws `grade.not_published`. */
  async history(uscc: string, { cursor, limit }: PublicHistoryQuery): Promise<PublicHistory> {
    const code = normaliseCode(uscc)
    const entries = await this.#parts.publication.listHistory(code)
    if (entries.length === 0) throw new DomainError('grade.not_published', { code })
    const before = cursor === undefined ? Infinity : Number(cursor)
    const rest = entries.filter(({ recordId }) => recordId < before)
    const { rows, next } = pageOf(rest, limit, (last) => `${last.recordId}`)
    return { uscc: code, records: rows.map(publicEntryOf), nextCursor: next }
  }

  /** The public record in its order, from the entry after the cursor. */
  async changes({ cursor = '0', limit }: ChangesQuery): Promise<ChangeList> {
    const { publication } = this.#parts
    const found = await publication.listEntries({ after: Number(cursor), limit: limit + 1 })
    const { rows, next } = pageOf(found, limit, (last) => `${last.recordId}`)
    const last = rows.at(-1)
    return {
      changes: rows.map(publicEntryOf),
      cursor: last ? `${last.recordId}` : cursor,
      hasMore: next !== null,
    }
  }

  /** The newest entries as an Atom feed (RFC 4287). */
  async feed(language: Language): Promise<string> {
    const register = await this.#parts.registerId()
    const entries = await this.#parts.publication.listEntries({
      limit: ENTRIES_IN_FEED,
      newestFirst: true,
    })
    return atomFeed({ entries, register, base: this.#base }, language)
  }

  /**
   * Writes today's dump, whole or not at all, and answers its day. Where there is one already, nothing
   * changes unless `force` is set. Throws `dump.unsettled`.
   */
  makeDump({ force = false }: { force?: boolean } = {}): Promise<string> {
    const { publication, registerId, clock } = this.#parts
    const parts = { publication, registerId, clock, shelf: this.#shelf }
    const before = this.#making ?? Promise.resolve('')
    const making = before.then(() => makeDump(parts, force))
    this.#making = making.catch(() => '')
    return making
  }

  /** Takes away the dumps that need not be kept any more; answers their days. */
  dropOldDumps(): Promise<Day[]> {
    return dropOldDumps(this.#shelf, this.#parts.clock.today())
  }

  /** All dumps with the addresses of their files, newest first. */
  async listDumps(): Promise<DumpList> {
    const manifests = await listDumps(this.#shelf)
    return {
      licence: DATA_LICENCE,
      dumps: manifests.map(({ day, madeAt, files }) => {
        const folder = `${this.#base}/open-data/dumps/${day}`
        const located = files.map((file) => ({
          ...file,
          url: `${folder}/${file.name}`,
          checksum: `${folder}/${file.name}.sha256`,
        }))
        return { day, madeAt, manifest: `${folder}/manifest.json`, files: located }
      }),
    }
  }

  /** One file of a dump. Throws `dump.not_found`. */
  getDumpFile(day: string, file: string): Promise<ShelvedFile> {
    return getDumpFile(this.#shelf, { day, file })
  }

  #linksOf({ uscc, receiptId }: Standing): PublicPlatform['links'] {
    const base = this.#base
    return {
      page: `${base}/p/${uscc}`,
      twin: `${base}/p/${uscc}.json`,
      badge: `${base}/badge/${uscc}.svg`,
      receipt: `${base}/receipts/${receiptId}.json`,
      history: `${base}/api/v1/platforms/${uscc}/history`,
    }
  }
}
