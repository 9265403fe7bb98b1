export {
  RECORDS_RELATION,
  recordChanges,
  recordsKnownAt,
  recordsOfRange,
} from './records.relations.ts'
export type { KnownRecords } from './records.relations.ts'
export type { StoredRecord } from './altered-records.queries.ts'
export { RecordsService } from './records.service.ts'
export type { Changes, ChangedRecord, RecordDetail, UndoneRecord } from './records.queries.ts'
export type { DayRange, LookedAt, Metric } from './records-by-indicator.queries.ts'
export type { SubjectRecord } from './records-of-subject.queries.ts'
export type { Confirmation } from './records.service.ts'
export type { StagedRecord, StagingWriter } from './records.staging.ts'
