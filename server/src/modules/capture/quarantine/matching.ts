import type {
  MatchCandidate,
  StandingMatch,
  WaitingCodes,
  WaitingNames,
  Words,
} from '@liangma/contracts'
import { DomainError, normaliseCode } from '@liangma/contracts'
import type { Database } from '../../../platform/database/index.ts'
import type { IdentityService } from '../../identity/index.ts'
import { coreNameOf, likenessOf, nameKeyOf } from '../../identity/index.ts'
import type { RecordsService } from '../../records/index.ts'
import type { RegistryService } from '../../registry/index.ts'
import { waitForName } from '../batches/placing.rules.ts'
import type { QuarantinedRow } from './quarantine.queries.ts'
import { differenceOf } from './name-difference.ts'
import type { Retrying } from './retrying.ts'
import * as settling from './settling.queries.ts'
import * as waits from './waits.queries.ts'

/** Groups after the one whose first row is `after`. */
interface Page {
  after: number
  limit: number
}

const CANDIDATES_ASKED = 50
const CANDIDATES_SHOWN = 5

/** A person's decision about a code or a name. */
export interface Decision {
  by: string
  reason: string
}

/** 待匹配: rows that name nobody by code wait here for a person; a name alone attaches nothing. */
export class Matching {
  readonly #database: Database
  readonly #identity: IdentityService
  readonly #registry: RegistryService
  readonly #records: RecordsService
  readonly #retrying: Retrying

  constructor(parts: {
    database: Database
    identity: IdentityService
    registry: RegistryService
    records: RecordsService
    retrying: Retrying
  }) {
    this.#database = parts.database
    this.#identity = parts.identity
    this.#registry = parts.registry
    this.#records = parts.records
    this.#retrying = parts.retrying
  }

  /** Subjects with a like name, likest first. */
  async candidatesFor(name: string): Promise<MatchCandidate[]> {
    const core = coreNameOf(name)
    const named = await this.#registry.listNamesLike(core, CANDIDATES_ASKED)
    const ranked = named
      .map((subject) => ({ subject, likeness: likenessOf(name, subject.name) }))
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, CANDIDATES_SHOWN)
    return ranked.map(({ subject, likeness }) => ({
      uscc: subject.code,
      name: subject.name,
      address: subject.address,
      why: whyOf({ name, core, likeness, other: subject.name }),
      likeness: Math.round(likeness * 100),
      difference: differenceOf(name, subject.name),
    }))
  }

  /** Remembers that this name in this source is that subject, and feeds what waited. Answers rows entered. */
  async match(
    decision: Decision & { source: string; name: string; code: string },
  ): Promise<number> {
    const code = normaliseCode(decision.code)
    if (!(await this.#registry.findRegistered([code])).has(code)) {
      throw new DomainError('subject.not_found', { code })
    }
    await this.#database.transaction((trx) =>
      this.#identity.rememberMatch(trx, { ...decision, code }),
    )
    return this.#retrying.feed({ waitsFor: [waitForName(decision.source, decision.name)] })
  }

  /** Takes a match back: its records count no longer and wait to be matched again. Answers their number. */
  async revoke(decision: Decision & { matchId: number }): Promise<number> {
    const matches = await this.#identity.listMatches()
    const code = matches.find((match) => match.matchId === decision.matchId)?.code ?? ''
    const subject = (await this.#registry.findRegistered([code])).get(code)
    return this.#database.transaction(async (trx) => {
      const { source, name } = await this.#identity.revokeMatch(trx, decision)
      const rows = await settling.reopenMatched(trx, { source, nameKey: nameKeyOf(name) })
      const sourceIds = rows.flatMap((row) => (row.key === null ? [] : [row.key]))
      return this.#records.withdraw(trx, { source, sourceIds, subjectId: subject?.subjectId ?? 0 })
    })
  }

  /** Confirms a code whose check characters fail, once for all, and feeds what waited for it. */
  async confirmCode(decision: Decision & { code: string }): Promise<number> {
    await this.#database.transaction((trx) => this.#identity.confirmCode(trx, decision))
    return this.#retrying.feed({ waitsFor: [`code:${normaliseCode(decision.code)}`] })
  }

  /** Names for which rows wait, each with whom it may mean; the first to come first. */
  async names(page: Page): Promise<WaitingNames> {
    const { db } = this.#database
    const groups = await waits.listGroups(db, { ...page, prefix: 'name:' })
    const names: WaitingNames['names'] = []
    for (const { waitsFor: _, source, error, ...group } of groups) {
      const { cell: name } = error
      names.push({ source, name, ...group, candidates: await this.candidatesFor(name) })
    }
    const total = await waits.countGroups(db, 'name:')
    return { total, names, nextCursor: nextOf(groups, page) }
  }

  /** Codes for which rows wait because their check characters fail. */
  async codes(page: Page): Promise<WaitingCodes> {
    const { db } = this.#database
    const groups = await waits.listGroups(db, { ...page, prefix: 'code:' })
    const codes = groups.map(({ waitsFor, source: _, error, ...group }) => {
      return { code: waitsFor.slice('code:'.length), column: error.column, ...group }
    })
    const total = await waits.countGroups(db, 'code:')
    return { total, codes, nextCursor: nextOf(groups, page) }
  }

  /** Matches that stand, newest first. */
  async standing(): Promise<StandingMatch[]> {
    const matches = await this.#identity.listMatches()
    return matches
      .map((match) => ({ ...match, matchedAt: match.matchedAt.toISOString() }))
      .toReversed()
  }

  /** None of the candidates is meant: the rows of the name end without entering, and stay on file. */
  async noneOfThese(decision: Decision & { source: string; name: string }): Promise<number> {
    const waitsFor = waitForName(decision.source, decision.name)
    return this.#database.transaction(async (trx) => {
      const rowIds = await waits.listRowIds(trx, waitsFor)
      return (await settling.dismissRows(trx, { ...decision, rowIds })).length
    })
  }

  /** Candidates for a row that waits to be matched; none for any other. */
  async candidatesOfRow(row: QuarantinedRow): Promise<MatchCandidate[]> {
    const [error] = row.errors
    return error?.code === 'subject.unmatched' ? this.candidatesFor(error.cell) : []
  }
}

function nextOf(groups: readonly { firstRowId: number }[], { limit }: Page): string | null {
  const last = groups.length === limit ? groups.at(-1) : undefined
  return last ? String(last.firstRowId) : null
}

function whyOf(pair: { name: string; core: string; likeness: number; other: string }): Words {
  if (nameKeyOf(pair.name) === nameKeyOf(pair.other)) {
    return {
      zh: '名称完全相同（仍可能是同名主体）',
      en: 'the same name (it may still be a namesake)',
    }
  }
  const share = Math.round(pair.likeness * 100)
  return {
    zh: `字号“${pair.core}”相同，名称相似度 ${share}%`,
    en: `shares the core name "${pair.core}"; ${share}% of the name is alike`,
  }
}
