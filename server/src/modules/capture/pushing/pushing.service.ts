import { hash } from 'node:crypto'
import { DomainError, cellText, dayOf, isoOf } from '@liangma/contracts'
import type { PushAnswer, PushRequest } from '@liangma/contracts'
import type { Database } from '../../../platform/database/index.ts'
import { RefusedRows } from '../../../platform/http/index.ts'
import type { ApiKeys, KeyOf } from '../../identity/index.ts'
import type { BatchReport } from '../capture.service.ts'
import { viewRefused } from '../capture.views.ts'
import type { Feeding } from '../feeding.ts'
import * as queries from './answers.queries.ts'

export interface PushingParts {
  database: Database
  apiKeys: ApiKeys
  feeding: Feeding
  /** What follows a batch outside its transaction, e.g. the assessment of very many subjects. */
  settle: () => Promise<void>
}

/** One request, and whose key it came with. */
export interface Push {
  key: KeyOf<'source'>
  idempotencyKey: string | null
  push: PushRequest
}

/**
 * Takes the rows of a request in; a repeat with the same idempotency key gets the first answer again.
 * Throws `auth.kind_refused`, `request.key_reused`, and `RefusedRows` with an error a cell.
 */
export async function answerPush(
  parts: PushingParts,
  { key, idempotencyKey, push }: Push,
): Promise<{ status: 201 | 207; answer: PushAnswer }> {
  if (!key.kinds.includes(push.kind))
    throw new DomainError('auth.kind_refused', { kind: push.kind })
  const requestSha256 = hash('sha256', JSON.stringify(push), 'hex')
  const once = idempotencyKey === null ? null : { keyId: key.keyId, idempotencyKey }
  const kept = once ? await queries.findAnswer(parts.database.db, once) : undefined
  if (kept && kept.requestSha256 !== requestSha256) throw new DomainError('request.key_reused')
  if (kept) return { status: kept.status as 201 | 207, answer: kept.answer as PushAnswer }
  const report = await feed(parts, { key, push, requestSha256 })
  await parts.settle()
  const answer = answerOf(report)
  const status = report.quarantined > 0 ? 207 : 201
  if (once) await queries.keepAnswer(parts.database.db, { ...once, requestSha256, status, answer })
  return { status, answer }
}

async function feed(
  parts: PushingParts,
  { key, push, requestSha256 }: { key: KeyOf<'source'>; push: PushRequest; requestSha256: string },
): Promise<BatchReport> {
  const report = await parts.feeding.feedRows({
    kind: push.kind,
    source: key.source ?? push.kind,
    dataAsOf: push.dataAsOf === undefined ? null : dayOf(push.dataAsOf),
    badRows: push.partial ? 'quarantine' : 'refuse',
    rows: push.records.map((record) =>
      Object.fromEntries(
        Object.entries(record).map(([column, value]) => [column, cellText(value)]),
      ),
    ),
    name: `API ${key.label}`,
    sha256: requestSha256,
  })
  if (report.state === 'refused') {
    const data = { count: report.refused.length }
    throw new RefusedRows('import.rows_refused', data, viewRefused(report.refused))
  }
  return report
}

function answerOf(report: BatchReport): PushAnswer {
  const { batchId, kind, rows, accepted, unchanged, older, quarantined } = report
  return {
    batchId,
    kind,
    dataAsOf: isoOf(report.dataAsOf),
    rows,
    accepted,
    unchanged,
    older,
    quarantined,
    errors: viewRefused(report.refused),
  }
}
