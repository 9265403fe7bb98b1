const NARROW = `subject_id, term, occurred_day, cured_day, repaired_day, ended_day, deadline_day,
  status, event_key, points, k, n, lower_millionths, upper_millionths,
  source || ':' || source_id AS source_key`

/**
 * The narrow relation that every assessment statement reads (see docs/life-of-a-score.md): current
 * revisions of every status, integers and short codes only.
 */
export const RECORDS_RELATION = relationOf('superseded_by IS NULL')

/** The relation as the register knew it when `sequence` was its last: for replaying a past grade. */
export function recordsKnownAt(sequence: number): string {
  if (!Number.isSafeInteger(sequence)) throw new Error(`not a sequence: ${sequence}`)
  return relationOf(
    `sequence <= ${sequence} AND (superseded_by IS NULL OR superseded_by > ${sequence})`,
  )
}

/** Changes after one sequence up to another, for a projection: rows to take in, keys to take out. */
export function recordChanges(after: number, upTo: number): { added: string; retired: string } {
  if (!Number.isSafeInteger(after) || !Number.isSafeInteger(upTo)) throw new Error('not a sequence')
  return {
    added: `SELECT sequence, ${NARROW} FROM records.credit_records
      WHERE sequence > ${after} AND sequence <= ${upTo}
      AND (superseded_by IS NULL OR superseded_by > ${upTo})`,
    retired: `SELECT sequence FROM records.credit_records
      WHERE superseded_by > ${after} AND superseded_by <= ${upTo} AND sequence <= ${after}`,
  }
}

function relationOf(where: string): string {
  return `(SELECT ${NARROW} FROM records.credit_records WHERE ${where})`
}
