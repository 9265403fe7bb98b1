import type { Day } from '@liangma/contracts'

/** Days that a scenario supposes for one record. */
export interface SupposedDays {
  cured?: Day
  repaired?: Day
  ended?: Day
}

/** "What if it were this day and these records had been cured?" about one subject. */
export interface Scenario {
  asOf: Day
  /** By `source:id`. */
  supposed: ReadonlyMap<string, SupposedDays>
}

const UNCHANGED = [
  'term',
  'occurred_day',
  'deadline_day',
  'status',
  'event_key',
  'points',
  'k',
  'n',
  'lower_millionths',
  'upper_millionths',
  'inspection',
  'source_key',
]

/**
 * A relation in which each scenario is a subject of its own, numbered from 1, with its own as-of day:
 * the ordinary statements run over it, so no arithmetic is done twice. For PostgreSQL.
 */
export function scenarioRelation(subject: string, scenarios: readonly Scenario[]): string {
  const days = scenarios.map((scenario) => scenario.asOf)
  const unchanged = UNCHANGED.map((column) => `r.${column}`).join(', ')
  return `(SELECT s.subject_id, s.as_of_day, ${unchanged},
      coalesce(c.cured_day, r.cured_day) AS cured_day,
      coalesce(c.repaired_day, r.repaired_day) AS repaired_day,
      coalesce(c.ended_day, r.ended_day) AS ended_day
    FROM ${subject} r
    CROSS JOIN unnest(${integers(days.map((_, i) => i + 1))}, ${integers(days)})
      AS s(subject_id, as_of_day)
    LEFT JOIN ${suppositions(scenarios)} c
      ON c.subject_id = s.subject_id AND c.source_key = r.source_key)`
}

function suppositions(scenarios: readonly Scenario[]): string {
  const rows = scenarios.flatMap(({ supposed }, i) =>
    [...supposed].map(([key, days]) => ({ id: i + 1, key, days })),
  )
  const column = (pick: (days: SupposedDays) => Day | undefined) =>
    integers(rows.map((row) => pick(row.days) ?? null))
  return `(SELECT * FROM unnest(${integers(rows.map((row) => row.id))},
    ${texts(rows.map((row) => row.key))}, ${column((days) => days.cured)},
    ${column((days) => days.repaired)}, ${column((days) => days.ended)})
    AS u(subject_id, source_key, cured_day, repaired_day, ended_day))`
}

function integers(values: readonly (number | null)[]): string {
  return `ARRAY[${values.map((value) => value ?? 'NULL').join(',')}]::int[]`
}

function texts(values: readonly string[]): string {
  return `ARRAY[${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(',')}]::text[]`
}
