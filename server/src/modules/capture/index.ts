import type { CaptureParts } from './capture.service.ts'
import { CaptureService } from './capture.service.ts'
import type { ApiKeys } from '../identity/index.ts'
import { Feeding } from './feeding.ts'
import { Matching } from './quarantine/matching.ts'
import { Retrying } from './quarantine/retrying.ts'

export { Inbox } from './capture.inbox.ts'
export type { InboxOutcome } from './capture.inbox.ts'
export { CaptureReading } from './capture.reading.ts'
export { routeCapture } from './capture.routes.ts'
export type { BatchReport } from './capture.service.ts'
export type { Feeding, FileToFeed } from './feeding.ts'
export type { Vocabulary } from './kinds/index.ts'
export { vocabularyOf } from './vocabulary.ts'
export type { Candidate, Matching } from './quarantine/matching.ts'
export { countByReason, listRows } from './quarantine/quarantine.queries.ts'
export type { QuarantinedRow } from './quarantine/quarantine.queries.ts'
export { exportRows } from './quarantine/reporting.ts'
export type { Retrying } from './quarantine/retrying.ts'
export { routePushing } from './pushing/pushing.routes.ts'
export { feedDates } from './sources.ts'
export type { Cadences, SourceState } from './sources.ts'

export interface Capture {
  feeding: Feeding
  retrying: Retrying
  matching: Matching
  /** Identity's keyring, which knows what a source may push. */
  apiKeys: ApiKeys
  /** After a crash: gives up batches that nobody checks any more. Answers their number. */
  recover(): Promise<number>
}

/** Wires the rooms of capture. `mappingsDir` holds YAML mappings for sources with headers of their own. */
export function openCapture(parts: CaptureParts & { mappingsDir: string | null }): Capture {
  const capture = new CaptureService(parts)
  const retrying = new Retrying({ ...parts, capture })
  return {
    feeding: new Feeding({ ...parts, capture, retrying }),
    retrying,
    matching: new Matching({ ...parts, retrying }),
    apiKeys: parts.identity.apiKeys,
    recover: () => capture.recover(),
  }
}
