import { sql } from 'kysely'
import type { DeliveryState } from '@liangma/contracts'
import type { Db, Trx } from '../database/index.ts'
import type { SendOutcome } from './channel.ts'
import type { Attempt, MessageState, NewMessage, OutgoingMessage } from './message.ts'
import type { MessagePage } from './outgoing.ts'

/** The notification channel on which a commit announces messages; its payload names the channel. */
export const WAKE_CHANNEL = 'outgoing_messages'

const STATE = sql`message_id AS "messageId", channel, key, ordering_key AS "orderingKey", state,
  attempts, next_at AS "nextAt", failure_kind AS "failureKind", failure,
  created_at AS "createdAt", delivered_at AS "deliveredAt"`

export async function insertMessages(trx: Trx, messages: readonly NewMessage[]): Promise<void> {
  await sql`INSERT INTO platform.outgoing_messages (channel, key, ordering_key, payload)
    SELECT m->>'channel', m->>'key', m->>'orderingKey', m->'payload'
    FROM jsonb_array_elements(${JSON.stringify(messages)}::jsonb) WITH ORDINALITY AS n(m, place)
    ORDER BY place ON CONFLICT (channel, key) DO NOTHING`.execute(trx)
}

/** Heard when the transaction commits, and not at all when it rolls back. */
export async function notifyOfWork(trx: Trx, channels: readonly string[]): Promise<void> {
  await sql`SELECT pg_notify(${WAKE_CHANNEL}, channel)
    FROM unnest(${channels}::text[]) AS channel`.execute(trx)
}

export async function renewMessage(trx: Trx, messageId: number): Promise<string | undefined> {
  const { rows } = await sql<{ channel: string }>`UPDATE platform.outgoing_messages
    SET state = 'waiting', attempts_before = attempts, next_at = now(),
      delivered_at = NULL
    WHERE message_id = ${messageId} AND state <> 'sending' RETURNING channel`.execute(trx)
  return rows[0]?.channel
}

export async function cancelMessage(db: Db, messageId: number): Promise<boolean> {
  const result = await sql`UPDATE platform.outgoing_messages SET state = 'cancelled'
    WHERE message_id = ${messageId} AND state IN ('waiting', 'dead')`.execute(db)
  return Number(result.numAffectedRows ?? 0) > 0
}

export async function listMessages(db: Db, page: MessagePage): Promise<MessageState[]> {
  const { rows } = await sql<MessageState>`SELECT ${STATE} FROM platform.outgoing_messages
    WHERE message_id > ${page.after ?? 0}
      AND (${page.channel ?? null}::text IS NULL OR channel = ${page.channel ?? null})
      AND (${page.state ?? null}::text IS NULL OR state = ${page.state ?? null})
    ORDER BY message_id LIMIT ${page.limit}`.execute(db)
  return rows
}

export interface WantedKeys {
  channels: readonly string[]
  state: DeliveryState
  limit: number
}

export async function listKeys(db: Db, { channels, state, limit }: WantedKeys): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`SELECT key FROM platform.outgoing_messages
    WHERE channel = ANY(${[...channels]}::text[]) AND state = ${state}
    ORDER BY message_id DESC LIMIT ${limit}`.execute(db)
  return rows.map(({ key }) => key)
}

export async function countByState(
  db: Db,
): Promise<{ channel: string; state: DeliveryState; count: number }[]> {
  const { rows } = await sql<{ channel: string; state: DeliveryState; count: number }>`
    SELECT channel, state, count(*) AS count FROM platform.outgoing_messages
    GROUP BY channel, state ORDER BY channel, state`.execute(db)
  return rows
}

export async function statesOf(
  db: Db,
  channel: string,
  keys: readonly string[],
): Promise<MessageState[]> {
  const { rows } = await sql<MessageState>`SELECT ${STATE} FROM platform.outgoing_messages
    WHERE channel = ${channel} AND key = ANY(${keys}::text[])`.execute(db)
  return rows
}

export async function attemptsOf(db: Db, messageId: number): Promise<Attempt[]> {
  const { rows } = await sql<Attempt>`SELECT attempt, started_at AS "startedAt",
      ended_at AS "endedAt", outcome, failure_kind AS "failureKind", answer
    FROM platform.outgoing_attempts WHERE message_id = ${messageId} ORDER BY attempt`.execute(db)
  return rows
}

/**
 * Takes up to `most` due messages of a channel under a lease. Of each ordering key only the first that
 * is neither delivered, dead nor cancelled; one under way elsewhere holds those behind it.
 */
export async function claimDue(
  db: Db,
  { channel, most, leaseMs }: { channel: string; most: number; leaseMs: number },
): Promise<OutgoingMessage[]> {
  const { rows } = await sql<OutgoingMessage>`
    UPDATE platform.outgoing_messages m SET state = 'sending', attempts = m.attempts + 1,
      leased_until = now() + ${leaseMs} * interval '1 millisecond'
    FROM (SELECT c.message_id FROM platform.outgoing_messages c
      WHERE c.channel = ${channel} AND c.state = 'waiting' AND c.next_at <= now()
        AND ${isFirstOfItsKey}
      ORDER BY c.next_at, c.message_id LIMIT ${most} FOR UPDATE SKIP LOCKED) due
    WHERE m.message_id = due.message_id
    RETURNING m.message_id AS "messageId", m.channel, m.key, m.ordering_key AS "orderingKey",
      m.payload, m.attempts AS attempt, m.attempts - m.attempts_before AS round`.execute(db)
  return rows.toSorted((a, b) => a.messageId - b.messageId)
}

const isFirstOfItsKey = sql`(c.ordering_key IS NULL OR NOT EXISTS (
  SELECT 1 FROM platform.outgoing_messages e
  WHERE e.channel = c.channel AND e.ordering_key = c.ordering_key AND e.message_id < c.message_id
    AND e.state IN ('waiting', 'sending')))`

/** Milliseconds until a message of the channel falls due or a lease runs out; undefined: neither will. */
export async function msUntilDue(db: Db, channel: string): Promise<number | undefined> {
  const { rows } = await sql<{ ms: number | null }>`
    SELECT (extract(epoch FROM min(at) - now()) * 1000)::float8 AS ms FROM (
      (SELECT c.next_at AS at FROM platform.outgoing_messages c
        WHERE c.channel = ${channel} AND c.state = 'waiting' AND ${isFirstOfItsKey}
        ORDER BY c.next_at LIMIT 1)
      UNION ALL (SELECT leased_until FROM platform.outgoing_messages
        WHERE channel = ${channel} AND state = 'sending' ORDER BY leased_until LIMIT 1)) coming`.execute(
    db,
  )
  return rows[0]?.ms ?? undefined
}

/** Frees messages whose sender has died: its lease ran out. They go again, or are dead. */
export async function releaseLost(
  db: Db,
  { channel, mostAttempts }: { channel: string; mostAttempts: number },
): Promise<void> {
  await sql`
    WITH lost AS (
      SELECT message_id, attempts, leased_until FROM platform.outgoing_messages
      WHERE channel = ${channel} AND state = 'sending' AND leased_until < now()
      FOR UPDATE SKIP LOCKED),
    noted AS (
      INSERT INTO platform.outgoing_attempts
        (message_id, attempt, started_at, ended_at, outcome, failure_kind)
      SELECT message_id, attempts, leased_until, leased_until, 'failed', 'interrupted' FROM lost
      ON CONFLICT DO NOTHING)
    UPDATE platform.outgoing_messages m SET leased_until = NULL, next_at = now(),
      failure_kind = 'interrupted', failure = NULL,
      state = CASE WHEN m.attempts - m.attempts_before >= ${mostAttempts} THEN 'dead'
        ELSE 'waiting' END
    FROM lost WHERE m.message_id = lost.message_id`.execute(db)
}

/** How an attempt ended; where its lease had run out meanwhile, the message belongs to another. */
export async function finishAttempt(
  db: Db,
  { message, outcome, durationMs, next }: FinishedAttempt,
): Promise<void> {
  const failure = outcome.outcome === 'failed' ? outcome : null
  await sql`
    WITH finished AS (
      UPDATE platform.outgoing_messages SET leased_until = NULL, state = ${next.state},
        failure_kind = ${failure?.kind ?? null}, failure = ${failure?.words ?? null},
        next_at = now() + ${next.inMs} * interval '1 millisecond',
        delivered_at = CASE WHEN ${next.state} = 'delivered' THEN now() END
      WHERE message_id = ${message.messageId} AND attempts = ${message.attempt}
        AND state = 'sending')
    INSERT INTO platform.outgoing_attempts
      (message_id, attempt, started_at, ended_at, outcome, failure_kind, answer)
    VALUES (${message.messageId}, ${message.attempt},
      now() - ${durationMs} * interval '1 millisecond', now(),
      ${outcome.outcome}, ${failure?.kind ?? null}, ${outcome.words ?? null})
    ON CONFLICT DO NOTHING`.execute(db)
}

export interface FinishedAttempt {
  message: OutgoingMessage
  outcome: SendOutcome
  durationMs: number
  next: { state: DeliveryState; inMs: number }
}
