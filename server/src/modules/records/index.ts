export { RECORDS_RELATION, recordChanges, recordsKnownAt } from './records.relations.ts'
export { RecordsService } from './records.service.ts'
export type { Confirmation } from './records.service.ts'
export type { StagedRecord, StagingWriter } from './records.staging.ts'
