/** The relation of records as PostgreSQL and PGlite hold it here. */
export const RECORD_COLUMNS = {
  subject_id: 'integer',
  term: 'integer',
  occurred_day: 'integer',
  cured_day: 'integer',
  repaired_day: 'integer',
  ended_day: 'integer',
  deadline_day: 'integer',
  status: 'smallint',
  event_key: 'text',
  points: 'integer',
  k: 'bigint',
  n: 'bigint',
  lower_millionths: 'integer',
  upper_millionths: 'integer',
  source_key: 'text',
}
