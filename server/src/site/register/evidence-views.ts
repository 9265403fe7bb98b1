import type {
  Day,
  PlatformRecord,
  PlatformRecordList,
  PlatformRecordsQuery,
  RecordStatus,
  Scope,
  Term,
  Words,
} from '@liangma/contracts'
import {
  COMPLAINT_RESULTS,
  COMPLAINT_TYPES,
  LISTS,
  NEVER,
  RECORD_STATUS,
  RECORD_STATUS_WORDS,
  TERM_KIND_WORDS,
  isoOf,
  readTerm,
  spellTenths,
} from '@liangma/contracts'
import type { App } from '../../app.ts'
import type { SubjectRecord } from '../../modules/records/index.ts'
import { paperOf, tierOf } from '../explanation-views.ts'

/** Credit records of a platform as evidence. */
export class EvidenceViews {
  readonly #app: Pick<App, 'registry' | 'records'>

  constructor(app: Pick<App, 'registry' | 'records'>) {
    this.#app = app
  }

  /** Throws `subject.not_found`. */
  async list(scope: Scope, uscc: string, query: PlatformRecordsQuery): Promise<PlatformRecordList> {
    const { registry, records } = this.#app
    const { subjectId } = await registry.getPlatform(uscc, scope)
    const filter = { subjectId, kind: query.kind ?? null, record: query.record ?? null }
    const found = await records.listOfSubject(filter, {
      after: readCursor(query.cursor),
      limit: query.limit + 1,
    })
    const rows = found.slice(0, query.limit)
    const last = rows.at(-1)
    return {
      kinds: (await records.countKinds(subjectId)).map(({ kind, count }) => {
        return { kind, kindWords: TERM_KIND_WORDS[kind], count }
      }),
      records: rows.map(viewRecord),
      nextCursor: last && found.length > query.limit ? `${last.sortDay}_${last.sequence}` : null,
    }
  }
}

function readCursor(cursor: string | undefined) {
  const [, day, sequence] = /^(-?\d{1,9})_(\d{1,15})$/.exec(cursor ?? '') ?? []
  if (sequence === undefined) return null
  return { sortDay: Number(day), sequence: Number(sequence) }
}

function viewRecord(row: SubjectRecord): PlatformRecord {
  const term = readTerm(row.spelling)
  const status = STATUS_OF[row.status] ?? 'lead'
  return {
    record: `${row.source}:${row.sourceId}`,
    revision: row.revision,
    isCurrent: row.isCurrent,
    kind: term.kind,
    kindWords: TERM_KIND_WORDS[term.kind],
    about: aboutOf(term, row),
    code: 'code' in term ? term.code : null,
    occurred: dayOrNull(row.occurredDay),
    status,
    statusWords: RECORD_STATUS_WORDS[status],
    cured: dayOrNull(row.curedDay),
    repaired: dayOrNull(row.repairedDay),
    ended: dayOrNull(row.endedDay),
    points: row.points === null ? null : spellTenths(row.points),
    k: row.k,
    n: row.n,
    amountYuan: row.amountCents === null ? null : yuanOf(row.amountCents),
    event: row.eventKey,
    document: paperOf(row),
    facts: Object.entries(row.attributes ?? {}).map(([name, text]) => ({ name, text })),
    dataAsOf: isoOf(row.dataAsOf),
    batchId: row.batchId,
  }
}

const STATUS_OF: Record<number, RecordStatus> = Object.fromEntries(
  Object.entries(RECORD_STATUS).map(([key, number]) => [number, key as RecordStatus]),
)

const LIST_EN = { abnormal: 'abnormal operation', serious: 'serious breach of trust' } as const
const RESULT_EN = {
  settled: 'settled',
  notSettled: 'not settled',
  substantiated: 'substantiated',
  unsubstantiated: 'unsubstantiated',
  withdrawn: 'withdrawn',
} as const

/** What tells a record from others of its kind. */
function aboutOf(term: Term, row: SubjectRecord): Words | null {
  switch (term.kind) {
    case 'listing':
      return { zh: LISTS[term.list], en: LIST_EN[term.list] }
    case 'annualReport':
      return { zh: `${term.year} 年度`, en: String(term.year) }
    case 'complaint':
      return term.result === null
        ? { zh: COMPLAINT_TYPES[term.type], en: term.type }
        : {
            zh: `${COMPLAINT_TYPES[term.type]} · ${COMPLAINT_RESULTS[term.result]}`,
            en: `${term.type} · ${RESULT_EN[term.result]}`,
          }
    default:
      return tierOf(row)
  }
}

function dayOrNull(day: Day): string | null {
  return day >= NEVER ? null : isoOf(day)
}

function yuanOf(cents: number): string {
  const digits = String(cents).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
