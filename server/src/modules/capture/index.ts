import { join } from 'node:path'
import type { CaptureParts } from './capture.service.ts'
import { CaptureService } from './capture.service.ts'
import type { ApiKeys } from '../identity/index.ts'
import { Feeding } from './feeding.ts'
import { Matching } from './quarantine/matching.ts'
import { Mending } from './quarantine/mending.ts'
import { Retrying } from './quarantine/retrying.ts'
import { ReportsService } from './reports/reports.service.ts'
import { sourceOfReporter } from './reports/reporter.rules.ts'
import { UploadShelf } from './uploads/upload-shelf.ts'
import { UploadsService } from './uploads/uploads.service.ts'
import type { UploadsParts } from './uploads/uploads.service.ts'
import type { BatchDesk } from './watching/batch-desk.ts'

export { Inbox } from './capture.inbox.ts'
export type { InboxOutcome } from './capture.inbox.ts'
export { CaptureReading } from './capture.reading.ts'
export { routeCapture } from './capture.routes.ts'
export type { BatchReport } from './capture.service.ts'
export type { Feeding, FileToFeed } from './feeding.ts'
export type { Vocabulary } from './kinds/index.ts'
export { vocabularyOf } from './vocabulary.ts'
export type { Matching } from './quarantine/matching.ts'
export { countByReason, listRows } from './quarantine/quarantine.queries.ts'
export type { QuarantinedRow } from './quarantine/quarantine.queries.ts'
export { routeMatching } from './quarantine/matching.routes.ts'
export { routeMending } from './quarantine/quarantine.routes.ts'
export { exportRows } from './quarantine/reporting.ts'
export type { Retrying } from './quarantine/retrying.ts'
export { routePushing } from './pushing/pushing.routes.ts'
export { routeReports } from './reports/reports.routes.ts'
export { routeUploads } from './uploads/uploads.routes.ts'
export { routeProgress } from './watching/progress.routes.ts'
export { feedDates } from './sources.ts'
export type { Cadences, SourceState } from './sources.ts'

export interface Capture {
  feeding: Feeding
  /** Where batches under way are watched and cancelled. */
  desk: BatchDesk
  retrying: Retrying
  matching: Matching
  mending: Mending
  /** Identity's keyring, which knows what a source may push. */
  apiKeys: ApiKeys
  /** Files from the pages; `settle` does what follows a batch outside its transaction. */
  openUploads(follow: Pick<UploadsParts, 'settle' | 'onBug'>): UploadsService
  /** Reports of platforms about their own merchants. */
  openReports(follow: Pick<UploadsParts, 'settle' | 'onBug'>): ReportsService
  /** After a crash: gives up batches that nobody checks any more. Answers their number. */
  recover(): Promise<number>
}

/**
 * Wires the rooms of capture. `mappingsDir` holds YAML mappings for sources with headers of their own,
 * `uploadsDir` what was uploaded and is not taken in yet.
 */
export function openCapture(
  parts: CaptureParts & { mappingsDir: string | null; uploadsDir: string },
): Capture {
  const capture = new CaptureService(parts)
  const retrying = new Retrying({ ...parts, capture })
  const feeding = new Feeding({ ...parts, capture, retrying })
  return {
    feeding,
    openUploads: (follow) =>
      new UploadsService({
        ...parts,
        ...follow,
        feeding,
        shelf: new UploadShelf(parts.uploadsDir),
      }),
    openReports: (follow) =>
      new ReportsService({
        ...parts,
        uploads: new UploadsService({
          ...parts,
          ...follow,
          feeding,
          shelf: new UploadShelf(join(parts.uploadsDir, 'reports')),
          fixedFor: (uscc) => ({ kind: 'merchants', source: sourceOfReporter(uscc) }),
        }),
        desk: capture.desk,
      }),
    desk: capture.desk,
    retrying,
    matching: new Matching({ ...parts, retrying }),
    mending: new Mending({ ...parts, capture, retrying }),
    apiKeys: parts.identity.apiKeys,
    recover: () => capture.recover(),
  }
}
