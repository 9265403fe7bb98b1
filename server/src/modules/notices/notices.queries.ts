import { sql } from 'kysely'
import type { DeliveryState, Language, NoticeKind } from '@liangma/contracts'
import type { Db, Trx } from '../../platform/database/index.ts'

/** A notice as it is kept. */
export interface Notice {
  noticeId: number
  eventKey: string
  /** null: to the bureau itself. */
  subjectId: number | null
  uscc: string | null
  kind: NoticeKind
  template: string
  templateVersion: number
  titleZh: string
  textZh: string
  titleEn: string
  textEn: string
  sha256: string
  madeDay: number
  createdAt: Date
  readAt: Date | null
  readBy: string | null
}

export type NewNotice = Omit<Notice, 'noticeId' | 'createdAt' | 'readAt' | 'readBy'>

/** Which notices, newest first; every field but `limit` narrows. */
export interface NoticePage {
  /** null: those to the bureau itself. */
  subjectId?: number | null | undefined
  kind?: NoticeKind | undefined
  /** Only to these subjects. */
  subjectIds?: readonly number[] | undefined
  /** Only these. */
  noticeIds?: readonly number[] | undefined
  unread?: boolean | undefined
  /** Number after which the page begins: the last of the page before. */
  after?: number | undefined
  limit: number
}

const NOTICE = sql`notice_id AS "noticeId", event_key AS "eventKey", subject_id AS "subjectId", uscc,
  kind, template, template_version AS "templateVersion", title_zh AS "titleZh", text_zh AS "textZh",
  title_en AS "titleEn", text_en AS "textEn", sha256, made_day AS "madeDay",
  created_at AS "createdAt", read_at AS "readAt", read_by AS "readBy"`

/** Answers the new ones among them; an event that made its notice before makes no second. */
export async function insertNotices(
  trx: Trx,
  notices: readonly NewNotice[],
  at: Date,
): Promise<{ noticeId: number; subjectId: number | null }[]> {
  const { rows } = await sql<{ noticeId: number; subjectId: number | null }>`
    INSERT INTO notices.notices (event_key, subject_id, uscc, kind, template, template_version,
      title_zh, text_zh, title_en, text_en, sha256, made_day, created_at)
    SELECT n."eventKey", n."subjectId", n.uscc, n.kind, n.template, n."templateVersion",
      n."titleZh", n."textZh", n."titleEn", n."textEn", n.sha256, n."madeDay", ${at}
    FROM jsonb_to_recordset(${JSON.stringify(notices)}::jsonb) AS n("eventKey" text,
      "subjectId" int, uscc text, kind text, template text, "templateVersion" int, "titleZh" text,
      "textZh" text, "titleEn" text, "textEn" text, sha256 text, "madeDay" int)
    ON CONFLICT (event_key) DO NOTHING
    RETURNING notice_id AS "noticeId", subject_id AS "subjectId"`.execute(trx)
  return rows
}

export async function listNotices(db: Db, page: NoticePage): Promise<Notice[]> {
  const { rows } = await sql<Notice>`SELECT ${NOTICE} FROM notices.notices
    WHERE ${narrowedBy(page)} AND ${page.after === undefined ? sql`true` : sql`notice_id < ${page.after}`}
    ORDER BY notice_id DESC LIMIT ${page.limit}`.execute(db)
  return rows
}

export async function countUnread(db: Db, subjectId: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM notices.notices
    WHERE ${narrowedBy({ subjectId, unread: true })}`.execute(db)
  return rows[0]?.count ?? 0
}

function narrowedBy({ subjectId, kind, unread, subjectIds, noticeIds }: Omit<NoticePage, 'limit'>) {
  const conditions = [
    sql`true`,
    ...(subjectId === null ? [sql`subject_id IS NULL`] : []),
    ...(typeof subjectId === 'number' ? [sql`subject_id = ${subjectId}`] : []),
    ...(subjectIds === undefined ? [] : [sql`subject_id = ANY(${[...subjectIds]}::int[])`]),
    ...(noticeIds === undefined ? [] : [sql`notice_id = ANY(${[...noticeIds]}::bigint[])`]),
    ...(kind === undefined ? [] : [sql`kind = ${kind}`]),
    ...(unread === undefined ? [] : [unread ? sql`read_at IS NULL` : sql`read_at IS NOT NULL`]),
  ]
  return sql.join(conditions, sql` AND `)
}

export async function findNotice(db: Db, noticeId: number): Promise<Notice | undefined> {
  const { rows } = await sql<Notice>`SELECT ${NOTICE} FROM notices.notices
    WHERE notice_id = ${noticeId}`.execute(db)
  return rows[0]
}

/** Notes who read it first and when; a later reading changes nothing. */
export async function markRead(
  db: Db,
  { noticeId, by, at }: { noticeId: number; by: string; at: Date },
): Promise<void> {
  await sql`UPDATE notices.notices SET read_at = ${at}, read_by = ${by}
    WHERE notice_id = ${noticeId} AND read_at IS NULL`.execute(db)
}

/** Where a platform wants its notices besides the inbox. */
export interface StoredContact {
  email: string | null
  webhookUrl: string | null
  sealedWebhookSecret: Uint8Array | null
  language: Language
}

const CONTACT = sql`email, webhook_url AS "webhookUrl",
  sealed_webhook_secret AS "sealedWebhookSecret", language`

export async function findContact(db: Db, subjectId: number): Promise<StoredContact | undefined> {
  const { rows } = await sql<StoredContact>`SELECT ${CONTACT} FROM notices.contacts
    WHERE subject_id = ${subjectId}`.execute(db)
  return rows[0]
}

/** Of these subjects, who wants to be written to, and where. */
export async function reachableAmong(
  db: Db,
  subjectIds: readonly number[],
): Promise<{ subjectId: number; hasEmail: boolean; hasWebhook: boolean }[]> {
  const { rows } = await sql<{ subjectId: number; hasEmail: boolean; hasWebhook: boolean }>`
    SELECT subject_id AS "subjectId", email IS NOT NULL AS "hasEmail",
      webhook_url IS NOT NULL AS "hasWebhook"
    FROM notices.contacts WHERE subject_id = ANY(${subjectIds}::int[])`.execute(db)
  return rows
}

export async function upsertContact(
  db: Db,
  contact: StoredContact & { subjectId: number; at: Date },
): Promise<void> {
  await sql`INSERT INTO notices.contacts
      (subject_id, email, webhook_url, sealed_webhook_secret, language, changed_at)
    VALUES (${contact.subjectId}, ${contact.email}, ${contact.webhookUrl},
      ${contact.sealedWebhookSecret}, ${contact.language}, ${contact.at})
    ON CONFLICT (subject_id) DO UPDATE SET email = excluded.email,
      webhook_url = excluded.webhook_url, language = excluded.language,
      sealed_webhook_secret = excluded.sealed_webhook_secret,
      changed_at = excluded.changed_at`.execute(db)
}

/** How a notice stands on one channel besides the inbox. */
export interface Delivery {
  channel: string
  messageId: number
  state: DeliveryState
  attempts: number
  nextAt: Date
  failureKind: string | null
  failure: string | null
  deliveredAt: Date | null
}
