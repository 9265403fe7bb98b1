import { createHash } from 'node:crypto'
import type { Events, NoticeKind } from '@liangma/contracts'
import { NOTICE_KINDS, dayOf, wordsOfNotice } from '@liangma/contracts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TEST_ENGINES } from '../../platform/database/testing.ts'
import { aStanding, someFacts } from '../publication/testing.ts'
import type { Notice } from './index.ts'
import type { NoticesRoom } from './testing.ts'
import { TODAY, aPublication, anAnnouncement, openNotices } from './testing.ts'

const inForce = { subjectId: 1, receiptId: 7, state: 'inForce', day: TODAY } as const

const aStatement = { statementId: 5, noticeId: 3, subjectId: 1, to: 'yellow' } as const

/** For each kind an event that makes it. */
const EVENTS: { [K in NoticeKind]: [keyof Events, Events[keyof Events]] } = {
  first: made({ reason: 'first', from: null, receiptId: 101 }),
  raised: made({ reason: 'upgrade', from: 'red', receiptId: 102 }),
  lowered: made({ reason: 'downgrade', receiptId: 103 }),
  vetoed: made({ reason: 'veto', to: 'red', receiptId: 104 }),
  regraded: made({ reason: 'monthly', from: 'unrated', receiptId: 105 }),
  corrected: made({ reason: 'correction', from: 'yellow', receiptId: 106 }),
  repaired: made({ reason: 'repair', from: 'red', receiptId: 107 }),
  itemExpired: made({ reason: 'expiry', from: 'red', receiptId: 108 }),
  preNotice: ['grade.announced', { notices: [anAnnouncement({ provisional: true })] }],
  preNoticeDropped: [
    'announcement.dropped',
    { notices: [{ noticeId: 3, subjectId: 1, to: 'yellow', why: 'recovered' }] },
  ],
  statementReceived: ['statement.received', aStatement],
  statementNotUpheld: [
    'statement.decided',
    {
      ...aStatement,
      outcome: 'notUpheld',
      reason: '处罚决定已生效，未见撤销或者变更。',
      records: [],
      correctBy: null,
    },
  ],
  statementUpheld: [
    'statement.decided',
    {
      ...aStatement,
      statementId: 6,
      outcome: 'upheld',
      reason: '处罚决定已被撤销；',
      records: ['cases:金市监处罚〔2026〕虚构1号', 'findings:HC-2026-0117'],
      correctBy: { day: dayOf('2026-11-24'), provisional: true },
    },
  ],
  holdEnded: ['hold.ended', { ...aStatement, records: ['cases:金市监处罚〔2026〕虚构1号'] }],
  correctionMarked: [
    'publication.corrected',
    {
      corrections: [
        { correctionId: 12, subjectId: 1, receiptId: 7 },
        { correctionId: 11, subjectId: 1, receiptId: 6 },
      ],
    },
  ],
  withdrawn: [
    'publication.withdrawn',
    { withdrawalId: 5, subjectId: 1, receiptId: 7, why: '主体登记有误。' },
  ],
  stale: ['standing.changed', { changes: [{ ...inForce, state: 'stale' }] }],
  expired: ['standing.changed', { changes: [{ ...inForce, state: 'expired' }] }],
  freshAgain: ['standing.changed', { changes: [inForce] }],
  sourceLate: [
    'source.late',
    { kind: 'complaints', dataAsOf: dayOf('2026-10-28'), day: TODAY } as const,
  ],
}

function made(changes: Parameters<typeof aPublication>[0]): [keyof Events, Events[keyof Events]] {
  return ['publication.made', { publications: [aPublication(changes)] }]
}

describe.each(TEST_ENGINES)('notices on %s', (engine) => {
  let room: NoticesRoom
  beforeAll(async () => {
    room = await openNotices(engine)
    await room.addPlatforms(3)
  })
  afterAll(() => room.drop())

  const emitAll = async () => {
    for (const [name, event] of Object.values(EVENTS)) await room.emit(name, event)
  }
  const listAll = () => room.notices.list({ limit: 1_000 })

  it('makes one notice of each event in its own words, and keeps their hash', async () => {
    await emitAll()
    const notices = (await listAll()).toReversed()
    expect(notices.map(({ kind }) => kind)).toEqual(Object.keys(EVENTS))
    for (const notice of notices) {
      const sha256 = createHash('sha256').update(wordsOf(notice)).digest('hex')
      expect(notice.sha256).toBe(sha256)
    }
    await expect(notices.map(asLetter).join('\n')).toMatchFileSnapshot('./notices.golden.txt')
  })

  it('makes no second notice when the same events are told of again', async () => {
    const before = await listAll()
    await emitAll()
    expect(await listAll()).toEqual(before)
  })

  it('tells nobody that the month has confirmed a colour, or of a revocation twice', async () => {
    const before = (await listAll()).length
    await room.emit('publication.made', {
      publications: [aPublication({ receiptId: 201, reason: 'monthly', from: 'yellow' })],
    })
    await room.emit('standing.changed', { changes: [{ ...inForce, state: 'revoked' }] })
    expect(await listAll()).toHaveLength(before)
  })

  it('makes nothing of an event whose transaction rolls back', async () => {
    const before = (await listAll()).length
    const publications = [aPublication({ receiptId: 202, subjectId: 9_999_999 })]
    await expect(room.emit('publication.made', { publications })).rejects.toThrow('9999999')
    expect(await listAll()).toHaveLength(before)
  })

  it('says that no reasons are left, and that no score is given', async () => {
    const facts = someFacts({ grade: 'unrated', scoreTenths: null, lines: [], ceilings: [] })
    const other = await openNotices(engine, {
      publication: {
        standingsOf: async (ids) => new Map(ids.map((id) => [id, aStanding()])),
        factsOf: async (_, graded) => new Map(graded.map(({ subjectId }) => [subjectId, facts])),
        sign: () => {
          throw new Error('nothing is signed here')
        },
      },
    })
    await other.addPlatforms(1)
    await other.emit('publication.made', {
      publications: [aPublication({ reason: 'monthly', from: 'blue', to: 'unrated' })],
    })
    const [notice] = await other.notices.list({ limit: 1 })
    await other.drop()
    expect(notice?.textZh).toContain('信用得分暂不计算')
    expect(notice?.textZh).toContain('扣分及限制事项：\n无。')
    expect(notice?.textEn).toContain('Deductions and limits:\nNone.')
  })

  it('keeps markup, line breaks and direction marks of names out of its words', async () => {
    await sql`UPDATE registry.platforms SET name = ${'&lt;script&gt;alert(1)&lt;/script&gt;\n\u202e商城'}
      WHERE subject_id = 2`.execute(room.database.db)
    await room.emit('publication.made', {
      publications: [aPublication({ receiptId: 203, subjectId: 2 })],
    })
    const [notice] = await room.notices.list({ subjectId: 2, limit: 1 })
    expect(notice?.titleZh).toBe('关于下调“alert(1) 商城”信用等级的告知')
  })

  it('refuses to change or delete what was told; only the first reading is noted', async () => {
    const [notice] = await room.notices.list({ subjectId: 1, limit: 1 })
    const id = notice?.noticeId ?? 0
    const { db } = room.database
    for (const change of [
      sql`UPDATE notices.notices SET text_zh = 'x' WHERE notice_id = ${id}`,
      sql`UPDATE notices.notices SET read_at = now(), read_by = 'x', sha256 = 'x' WHERE notice_id = ${id}`,
      sql`DELETE FROM notices.notices WHERE notice_id = ${id}`,
    ])
      await expect(change.execute(db)).rejects.toThrow('append-only')

    const reader = { subjectId: 1, name: '李虚构' }
    const read = await room.notices.read(id, reader)
    expect(read).toMatchObject({ readBy: reader.name, sha256: notice?.sha256 })
    expect(await room.notices.read(id, { ...reader, name: '另一人' })).toEqual(read)
    const undo = sql`UPDATE notices.notices SET read_at = NULL, read_by = NULL WHERE notice_id = ${id}`
    await expect(undo.execute(db)).rejects.toThrow('append-only')
  })

  it('shows a notice to nobody but its addressee', async () => {
    const [notice] = await room.notices.list({ subjectId: 1, limit: 1 })
    const stranger = room.notices.read(notice?.noticeId ?? 0, { subjectId: 3, name: 'x' })
    await expect(stranger).rejects.toMatchObject({ code: 'notice.not_found' })
    const [ours] = await room.notices.list({ subjectId: null, limit: 1 })
    const bureaus = room.notices.read(ours?.noticeId ?? 0, { subjectId: 1, name: 'x' })
    await expect(bureaus).rejects.toMatchObject({ code: 'notice.not_found' })
  })
})

describe.each(TEST_ENGINES)('very many notices on %s', (engine) => {
  it('takes ten thousand publications of one event, and writes to those who said where', async () => {
    const room = await openNotices(engine)
    const subjects = await room.addPlatforms(10_000)
    await sql`INSERT INTO notices.contacts (subject_id, webhook_url, language, changed_at)
      SELECT id, 'https://platform.example/in', 'zh', now()
      FROM unnest(${subjects.slice(0, 4_000)}::int[]) AS id`.execute(room.database.db)
    await room.emit('publication.made', {
      publications: subjects.map((subjectId, n) =>
        aPublication({ subjectId, receiptId: n + 1, reason: 'first', from: null }),
      ),
    })
    const { rows } = await sql<{ all: number; hashes: number; subjects: number }>`
      SELECT count(*) AS all, count(DISTINCT sha256) AS hashes,
        count(DISTINCT subject_id) AS subjects FROM notices.notices`.execute(room.database.db)
    const waiting = await room.outgoing.countByState()
    await room.drop()
    expect(rows).toEqual([{ all: 10_000, hashes: 10_000, subjects: 10_000 }])
    expect(waiting).toEqual([{ channel: 'webhook', state: 'waiting', count: 4_000 }])
  })
})

function wordsOf({ titleZh, textZh, titleEn, textEn }: Notice): string {
  return wordsOfNotice({
    zh: { title: titleZh, text: textZh },
    en: { title: titleEn, text: textEn },
  })
}

function asLetter(notice: Notice): string {
  const { kind, template, templateVersion, sha256 } = notice
  const head = `===== ${template} v${templateVersion} ${kind} ${NOTICE_KINDS[kind].zh} ${sha256}`
  return `${head}\n${wordsOf(notice)}\n`
}
