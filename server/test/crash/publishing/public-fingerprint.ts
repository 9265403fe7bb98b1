import { createHash } from 'node:crypto'
import type { NoticeKind } from '@liangma/contracts'
import { isoOf } from '@liangma/contracts'
import { sql } from 'kysely'
import type { App } from '../../../src/app.ts'
import type { Notice } from '../../../src/modules/notices/index.ts'

/** What was decided, published and told, without the numbers that differ from one database to another. */
export type PublicFingerprint = Record<'notices' | keyof typeof PARTS, string[]>

/** Rows that have a number of their own, named by their subject and their place among its rows. */
const NAMED = {
  announcements: `SELECT notice_id AS id, s.code || '#' || row_number() OVER (
      PARTITION BY n.subject_id ORDER BY n.notice_id) AS name
    FROM grading.pre_notices n JOIN registry.subjects s ON s.subject_id = n.subject_id`,
  records: `SELECT record_id AS id, s.code || '#' || row_number() OVER (
      PARTITION BY r.subject_id ORDER BY r.record_id) AS name
    FROM publication.public_records r JOIN registry.subjects s ON s.subject_id = r.subject_id`,
}

const PARTS = {
  published: `SELECT concat_ws('|', s.code, row_number() OVER (PARTITION BY p.subject_id
      ORDER BY p.published_id), p.grade, score_tenths, decided_by, decided_code, as_of_day,
      decided_on_day, effective_day, reason, n.name) AS line
    FROM grading.published_grades p JOIN registry.subjects s ON s.subject_id = p.subject_id
    LEFT JOIN (${NAMED.announcements}) n ON n.id = p.notice_id`,
  announced: `SELECT concat_ws('|', n.name, from_grade, to_grade, score_tenths, decided_by, decided_code,
      as_of_day, announced_day, due_day, state, closed_day, closed_why) AS line
    FROM grading.pre_notices p JOIN (${NAMED.announcements}) n ON n.id = p.notice_id`,
  records: `SELECT concat_ws('|', n.name, a.name, d->>'type', d->>'day', d->>'reason', d->>'validUntil',
      d->>'asOf', d->'was', d->'corrected', d->'because', d->'facts'->'grade',
      d->'facts'->'scoreTenths', d->'facts'->'lines', d->'facts'->'ceilings') AS line
    FROM (SELECT *, document::jsonb AS d FROM publication.public_records) r
    JOIN (${NAMED.records}) n ON n.id = r.record_id
    LEFT JOIN (${NAMED.records}) a ON a.id = r.about_id`,
  standings: `SELECT concat_ws('|', t.uscc, t.state, t.grade, t.score_tenths, t.as_of_day,
      t.published_day, t.valid_until_day, t.next_end_day, t.changed_at, n.name) AS line
    FROM publication.standings t JOIN (${NAMED.records}) n ON n.id = t.record_id`,
  shown: `SELECT concat_ws('|', ordering_key, row_number() OVER (PARTITION BY ordering_key
      ORDER BY message_id), payload->>'state', payload->'grade'->>'key', payload->>'issuedAt', n.name)
      AS line
    FROM platform.outgoing_messages m
    JOIN (${NAMED.records}) n ON n.id = (m.payload->>'receiptId')::bigint
    WHERE channel = 'licence-display'`,
}

/** Reads the fingerprint; the order of the lines says nothing. */
export async function publicFingerprintOf(app: App): Promise<PublicFingerprint> {
  const parts: [string, string[]][] = [['notices', await listNotices(app)]]
  for (const [part, statement] of Object.entries(PARTS)) {
    const { rows } = await sql.raw<{ line: string }>(statement).execute(app.database.db)
    parts.push([part, rows.map((row) => row.line).toSorted()])
  }
  return Object.fromEntries(parts) as PublicFingerprint
}

/** Every notice with its event, the hash of its words, and the channels that it goes by. */
async function listNotices(app: App): Promise<string[]> {
  const names = {
    announcements: await namesOf(app, 'announcements'),
    records: await namesOf(app, 'records'),
  }
  const notices = await app.notices.list({ limit: 100_000 })
  const deliveries = await app.notices.deliveriesOf(notices.map(({ noticeId }) => noticeId))
  return notices
    .map((notice) => {
      const channels = (deliveries.get(notice.noticeId) ?? []).map(({ channel }) => channel)
      const event = nameEvent(notice.eventKey, names)
      const words = createHash('sha256').update(nameReceipts(notice, names.records)).digest('hex')
      const { uscc, kind, template, madeDay } = notice
      return [uscc, kind, event, template, isoOf(madeDay), words, ...channels].join('|')
    })
    .toSorted()
}

type Names = ReadonlyMap<number, string>

async function namesOf({ database }: App, what: keyof typeof NAMED): Promise<Names> {
  const rows = await sql.raw<{ id: number; name: string }>(NAMED[what]).execute(database.db)
  return new Map(rows.rows.map(({ id, name }) => [id, name]))
}

/** Which numbers the keys of events carry; the days of late sources are none. */
const NUMBERED_BY = {
  announced: 'announcements',
  dropped: 'announcements',
  published: 'records',
  corrected: 'records',
  withdrawn: 'records',
  standing: 'records',
} as const

function nameEvent(eventKey: string, names: Record<keyof typeof NAMED, Names>): string {
  const [event = '', number = '', ...rest] = eventKey.split(':')
  const of = NUMBERED_BY[event as keyof typeof NUMBERED_BY]
  return [event, of ? names[of].get(Number(number)) : number, ...rest].join(':')
}

/** Where the words of a notice name receipts by number; others give the address of one. */
const RECEIPTS_IN_WORDS: Partial<Record<NoticeKind, RegExp>> = {
  correctionMarked: /(?<=(?:撤回：|withdrawn: )[\d、, ]*)\d+/g,
  withdrawn: /(?<=公示凭证|receipt )\d+/g,
}

function nameReceipts({ kind, ...notice }: Notice, names: Names): string {
  const words = [notice.titleZh, notice.textZh, notice.titleEn, notice.textEn].join('\n')
  const numbers = RECEIPTS_IN_WORDS[kind] ?? /(?<=\/receipts\/)\d+/g
  return words.replace(numbers, (number) => names.get(Number(number)) ?? number)
}
