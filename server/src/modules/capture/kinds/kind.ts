import type { CodeShape, CreditRecord, SourceKind, Term } from '@liangma/contracts'
import { NEVER } from '@liangma/contracts'
import type { SubjectKind } from '@liangma/rulebook'
import type { Code } from '../cells/codes.ts'
import type { Column } from '../rows/columns.ts'
import type { Row } from '../rows/row.ts'
import type { PlatformFields, ShopFields } from '../../registry/index.ts'

/** What the rulebooks in force or scheduled know; everything else is refused at the door. */
export interface Vocabulary {
  /** Indicators that take findings; where there are tiers: key or Chinese label to key. */
  findings: ReadonlyMap<string, ReadonlyMap<string, string> | null>
  /** Codes of all rates, from metrics or from complaints. */
  rates: ReadonlySet<string>
  /** Rates that are read from metrics. */
  metrics: ReadonlySet<string>
  bonuses: ReadonlySet<string>
  /** 否决情形 of cases. */
  marks: ReadonlySet<string>
  /** Indicators whose points come with the record; with the tenths allowed, null for any. */
  pointsFromRecord: ReadonlyMap<string, ReadonlySet<number> | null>
  /** Indicators that count by the newest inspection, so that a finding must say of which it is. */
  inspected: ReadonlySet<string>
  /** Bounds of k of n in millionths, computed once when a metric is recorded. */
  /** Whether a record of a term can be read of a subject that is of these kinds. */
  isReadOf: (term: Term, kinds: readonly SubjectKind[]) => boolean
  rateBounds: (code: string, counts: { k: number; n: number }) => { lower: number; upper: number }
}

/** It changes when versions of rulebooks do, so it is asked for where a batch begins. */
export type VocabularyPort = () => Promise<Vocabulary>

export interface KindContext {
  source: string
  vocabulary: Vocabulary
}

/** Whom a row is about, and by which columns it says so. */
export interface Who {
  uscc: string | null
  codeShape: CodeShape | null
  platformUscc: string | null
  platformShape: CodeShape | null
  name: string | null
  /** Number of a natural person, to be hashed at once and never kept. */
  personNumber: string | null
  codeColumn: string
  platformColumn: string
  nameColumn: string
}

/** A credit record that does not know its subject's number yet. */
export type RecordDraft = Omit<CreditRecord, 'subjectId' | 'platformId'>

export interface CapturedRow {
  kind: SourceKind
  /** The source's own id; parts of a composite key joined by `/`, dates as `YYYY-MM-DD`. */
  key: string
  who: Who
  record: RecordDraft
  platform: PlatformFields | null
  shop: ShopFields | null
  /** To be sealed apart; null where the row has none. */
  protectedFields: Record<string, string> | null
}

export interface Kind {
  kind: SourceKind
  zh: string
  columns: Readonly<Record<string, Column<unknown>>>
  /** The column that is the key by itself; a composite key has none. It names refused rows too. */
  keyColumn?: Column<unknown>
  /** Null, or a row that is not to be used, where cells were refused. */
  capture(row: Row, context: KindContext): CapturedRow | null
}

const NOBODY: Who = {
  uscc: null,
  codeShape: null,
  platformUscc: null,
  platformShape: null,
  name: null,
  personNumber: null,
  codeColumn: '',
  platformColumn: '',
  nameColumn: '',
}

/** Kinds whose rows name their subject by code alone. */
export function whoByCode(column: Column<Code>, code: Code | null): Who {
  return {
    ...NOBODY,
    uscc: code?.code ?? null,
    codeShape: code?.shape ?? null,
    codeColumn: column.header,
  }
}

const BLANK_RECORD = {
  cured: NEVER,
  repaired: NEVER,
  ended: NEVER,
  deadline: NEVER,
  status: 'confirmed',
  eventKey: null,
  points: null,
  k: null,
  n: null,
  lower: null,
  upper: null,
  amountCents: null,
  inspection: null,
} as const

type Facts = Pick<RecordDraft, Exclude<keyof RecordDraft, keyof typeof BLANK_RECORD>>

/** A confirmed record; what is not stated has not happened or is unknown. */
export function draftOf(facts: Facts & Partial<RecordDraft>): RecordDraft {
  return { ...BLANK_RECORD, ...facts }
}

export function capturedOf(
  facts: Pick<CapturedRow, 'kind' | 'key' | 'who' | 'record'> & Partial<CapturedRow>,
): CapturedRow {
  return {
    kind: facts.kind,
    key: facts.key,
    who: facts.who,
    record: facts.record,
    platform: facts.platform ?? null,
    shop: facts.shop ?? null,
    protectedFields: facts.protectedFields ?? null,
  }
}
