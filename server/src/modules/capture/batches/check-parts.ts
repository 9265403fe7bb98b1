import type { TableRow } from '../../../platform/files/index.ts'
import type { CapturedRow, RowChecker } from '../kinds/index.ts'
import type { BatchStage } from './batch-stage.ts'
import type { BatchWatch } from '../watching/batch-watch.ts'
import type { EntityPlacer } from './entity-placer.ts'
import type { Intake } from './intake.ts'
import type { LookupCache } from './lookup-cache.ts'

/** A row that passed its kind's checks, with the raw row it came from. */
export interface GoodRow {
  raw: TableRow
  row: CapturedRow
  /** As the source numbers its revisions; null where it does not. */
  revision: number | null
}

export interface CheckParts {
  intake: Intake
  checker: RowChecker
  lookups: LookupCache
  stage: BatchStage
  entities: EntityPlacer
  watch: BatchWatch
}
