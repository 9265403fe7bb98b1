import type { Term } from '@liangma/contracts'
import { NEVER, PLATFORM_TYPES, dayOf } from '@liangma/contracts'

/** Rows of the synthetic register that each subject has. */
export const ROWS_A_SUBJECT = 20

/** The as-of day of every benchmark. */
export const BENCH_DAY = dayOf('2026-11-23')

const THREE_YEARS = 1_095

/** A prime that divides no register's size: rows arrive in an order that has nothing to do with subjects. */
const SHUFFLE = 1_000_000_007

const FINDINGS: [code: string, tier: string | null][] = [
  ['G1-01', 'first'],
  ['G1-02', null],
  ['G1-05', null],
  ['G2-02', null],
  ['G2-03', 'other'],
  ['G2-04', null],
  ['G3-03', null],
  ['G4-03', null],
  ['G5-02', null],
  ['G5-06', null],
  ['G7-02', null],
  ['G8-04', null],
  ['G8-05', null],
  ['G9-01', 'within10wd'],
  ['G9-04', null],
  ['S-06', null],
]

const METRICS = ['G1-03', 'G1-04', 'G2-01', 'G2-06', 'G9-02']

/** The terms of the synthetic register, by the integer that stands in its rows. */
export const DICTIONARY: ReadonlyMap<number, Term> = new Map(
  [
    ...Object.keys(PLATFORM_TYPES).map((type) => ({ kind: 'registration', platformType: type })),
    ...METRICS.map((code) => ({ kind: 'metric', code })),
    ...[2023, 2024, 2025].map((year) => ({ kind: 'annualReport', year })),
    ...FINDINGS.map(([code, tier]) => ({ kind: 'finding', code, tier })),
    ...['minor', 'general', 'serious'].map((severity) => ({
      kind: 'case',
      severity,
      published: true,
      mark: null,
    })),
    { kind: 'listing', list: 'abnormal' },
    ...['B1', 'B2', 'B7'].map((code) => ({ kind: 'bonus', code })),
    ...['settled', 'notSettled', 'substantiated', 'unsubstantiated'].flatMap((result) =>
      [true, false].map((onTime) => ({
        kind: 'complaint',
        type: 'complaint',
        result,
        onTime,
        mediated: result === 'settled',
        nonConsumer: false,
      })),
    ),
  ].map((term, i) => [i + 1, term as Term]),
)

/**
 * SQL that fills `records` with `subjects` × 20 rows in the shape that assessments read: a
 * registration, five metrics, three annual reports, four findings, one case or listing, a bonus and
 * six complaints. The same for every run: all chance comes from `hash`.
 */
export function fillRegister(subjects: number): string {
  const rows = subjects * ROWS_A_SUBJECT
  return `CREATE OR REPLACE TABLE records AS
    SELECT subject_id, term, ${dayColumn()} AS occurred_day, ${curedColumn()} AS cured_day,
      CAST(${NEVER} AS INTEGER) AS repaired_day, ${endedColumn()} AS ended_day,
      CAST(${NEVER} AS INTEGER) AS deadline_day, CAST(1 AS SMALLINT) AS status,
      CASE WHEN place IN (12, 13) AND h % 10 = 0 THEN 'event ' || (h % 3) END AS event_key,
      CAST(NULL AS INTEGER) AS points, CAST(CASE WHEN place BETWEEN 1 AND 5 THEN k END AS BIGINT) AS k,
      CAST(CASE WHEN place = 0 THEN 1000 + h % 50000000 WHEN place BETWEEN 1 AND 5 THEN 500 END AS BIGINT) AS n,
      CAST(CASE WHEN place BETWEEN 1 AND 5 THEN greatest(0, k * 2000 - 20000) END AS INTEGER) AS lower_millionths,
      CAST(CASE WHEN place BETWEEN 1 AND 5 THEN least(1000000, k * 2000 + 15000) END AS INTEGER) AS upper_millionths,
      'bench:' || i AS source_key
    FROM (
      SELECT i, CAST(i // ${ROWS_A_SUBJECT} + 1 AS INTEGER) AS subject_id, i % ${ROWS_A_SUBJECT} AS place,
        CAST(hash(i) % 1000003 AS INTEGER) AS h, CAST(hash(i) % 501 AS INTEGER) AS k, ${termColumn()} AS term
      FROM (SELECT (arrival * ${SHUFFLE}) % ${rows} AS i FROM range(${rows}) a(arrival)) r
    ) drawn`
}

function termColumn(): string {
  const chosen = (kind: Term['kind']) => {
    const terms = [...DICTIONARY].filter(([, term]) => term.kind === kind).map(([term]) => term)
    return `[${terms.join(', ')}][1 + CAST(hash(i + 7) % ${terms.length} AS INTEGER)]`
  }
  const first = (kind: Term['kind']) =>
    [...DICTIONARY].find(([, term]) => term.kind === kind)?.[0] ?? 0
  const place = `i % ${ROWS_A_SUBJECT}`
  return `CAST(CASE WHEN ${place} = 0 THEN ${chosen('registration')}
    WHEN ${place} <= 5 THEN ${first('metric')} + ${place} - 1
    WHEN ${place} <= 8 THEN ${first('annualReport')} + ${place} - 6
    WHEN ${place} <= 11 THEN ${chosen('finding')}
    WHEN ${place} = 12 THEN CASE WHEN hash(i) % 40 = 0 THEN ${first('listing')} ELSE ${chosen('case')} END
    WHEN ${place} = 13 THEN CASE WHEN hash(i) % 2 = 0 THEN ${chosen('bonus')} ELSE ${chosen('finding')} END
    ELSE ${chosen('complaint')} END AS INTEGER)`
}

function dayColumn(): string {
  return `CAST(CASE WHEN place = 0 THEN ${BENCH_DAY - 2_000} + h % 1990
    WHEN place BETWEEN 1 AND 5 THEN ${BENCH_DAY} - h % 250
    ELSE ${BENCH_DAY} - h % ${THREE_YEARS} END AS INTEGER)`
}

function curedColumn(): string {
  return `CAST(CASE WHEN place BETWEEN 9 AND 13 AND h % 3 > 0 THEN ${BENCH_DAY} - h % 900 ELSE ${NEVER} END AS INTEGER)`
}

function endedColumn(): string {
  return `CAST(CASE WHEN place BETWEEN 6 AND 8 AND h % 50 > 0 THEN ${BENCH_DAY} - 1300 + (place - 6) * 365 + h % 200
    WHEN place IN (12, 13) AND h % 2 = 0 THEN ${BENCH_DAY} - h % 300 ELSE ${NEVER} END AS INTEGER)`
}
