const NARROW = `subject_id, term, occurred_day, cured_day, repaired_day, ended_day, deadline_day,
  status, event_key, points, k, n, lower_millionths, upper_millionths, inspection,
  source || ':' || source_id AS source_key`

/**
 * The narrow relation that every assessment statement reads (see docs/life-of-a-score.md): current
 * revisions of every status, integers and short codes only.
 */
export const RECORDS_RELATION = relationOf('superseded_by IS NULL')

/** The records that the register held when a sequence was its last; `without`: some of them left out. */
export interface KnownRecords {
  sequence: number
  without?: readonly number[]
}

/** The relation as the register knew it then: for replaying a past grade. */
export function recordsKnownAt(known: KnownRecords): string {
  return relationOf(conditionOf(known))
}

/** The same as a condition on `records.credit_records`. */
export function conditionOf({ sequence, without = [] }: KnownRecords): string {
  for (const each of [sequence, ...without])
    if (!Number.isSafeInteger(each)) throw new Error(`not a sequence: ${each}`)
  const then = `sequence <= ${sequence} AND (superseded_by IS NULL OR superseded_by > ${sequence})`
  return without.length === 0 ? then : `${then} AND sequence NOT IN (${without.join(', ')})`
}

/** Of the records known at a sequence, those that came after one and up to another, each with its own. */
export function recordsOfRange({
  after,
  upTo,
  known,
}: {
  after: number
  upTo: number
  known: KnownRecords
}): string {
  if (!Number.isSafeInteger(after) || !Number.isSafeInteger(upTo)) throw new Error('not a sequence')
  return `(SELECT sequence, ${NARROW} FROM records.credit_records
      WHERE sequence > ${after} AND sequence <= ${upTo} AND ${conditionOf(known)})`
}

/** Changes after one sequence up to another, for a projection: rows to take in, keys to take out. */
export function recordChanges(after: number, upTo: number): { added: string; retired: string } {
  return {
    added: recordsOfRange({ after, upTo, known: { sequence: upTo } }),
    retired: `SELECT sequence FROM records.credit_records
      WHERE superseded_by > ${after} AND superseded_by <= ${upTo} AND sequence <= ${after}`,
  }
}

function relationOf(where: string): string {
  return `(SELECT ${NARROW} FROM records.credit_records WHERE ${where})`
}
