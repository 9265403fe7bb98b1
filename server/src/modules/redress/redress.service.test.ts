import { dayOf } from '@liangma/contracts'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { TEST_ENGINES } from '../../platform/database/testing.ts'
import { RECORDS, aReviewer, anApprover, anAuthor, openRedress } from './testing.ts'
import type { RedressRoom } from './testing.ts'

describe.each(TEST_ENGINES)('statements on %s', (engine) => {
  let room: RedressRoom
  let author = anAuthor
  let noticeId = 0
  beforeAll(async () => {
    room = await openRedress(engine)
  })
  afterAll(() => room.drop())
  beforeEach(async () => {
    author = { ...anAuthor, subjectId: author.subjectId + 1 }
    noticeId = await room.announce(author.subjectId)
    room.told.length = 0
  })

  const submit = (text = '该处罚已被撤销', contested: string[] = []) =>
    room.redress.submit(author, noticeId, { text, contested })
  const newest = async () => {
    const all = await room.redress.reading.ofNotices([noticeId])
    const statement = all.get(noticeId)?.at(-1)
    if (!statement) throw new Error('nothing was stated')
    return statement
  }
  const propose = async (outcome: 'upheld' | 'notUpheld', officer = aReviewer) => {
    const records = outcome === 'upheld' ? [RECORDS[0]!] : []
    const { statementId } = await newest()
    await room.redress.propose(officer, statementId, { outcome, reason: '经核对', records })
    return statementId
  }
  const decide = async (outcome: 'upheld' | 'notUpheld') => {
    const statementId = await propose(outcome)
    await room.redress.confirm(anApprover, statementId, '同意')
    return statementId
  }
  const inForce = async () => {
    const [published] = await room.grading.listPublished(author.subjectId)
    return published?.grade
  }

  it('holds the downgrade back for as long as nobody has decided', async () => {
    await submit('该处罚已被撤销\r\n\u202e见附件', [RECORDS[0]!, RECORDS[0]!])
    expect(await newest()).toMatchObject({
      state: 'received',
      words: '该处罚已被撤销\n见附件',
      contested: [RECORDS[0]],
      steps: [{ state: 'received', by: author.uscc, login: author.login }],
    })
    expect(room.told).toMatchObject([
      ['statement.received', { noticeId, subjectId: author.subjectId, to: 'yellow' }],
    ])
    await room.day('2026-11-30')
    expect(await inForce()).toBe('blue')
  })

  it('publishes when due where two people do not uphold it, and tells why', async () => {
    await submit()
    room.on('2026-11-05')
    await decide('notUpheld')
    expect(room.told.at(-1)).toMatchObject([
      'statement.decided',
      { outcome: 'notUpheld', reason: '经核对', records: [], correctBy: null },
    ])
    await room.day('2026-11-10')
    expect(await inForce()).toBe('blue')
    await room.day('2026-11-11')
    expect(await inForce()).toBe('yellow')
  })

  it('publishes at once where the due day has passed meanwhile', async () => {
    await submit()
    room.on('2026-11-16')
    await decide('notUpheld')
    expect(await inForce()).toBe('yellow')
    expect((await newest()).state).toBe('notUpheld')
  })

  it('waits for the records to be corrected where it is upheld, and the grade recovers', async () => {
    await submit()
    room.on('2026-11-12')
    await decide('upheld')
    expect(room.told.at(-1)).toMatchObject([
      'statement.decided',
      {
        outcome: 'upheld',
        records: [RECORDS[0]],
        correctBy: { day: dayOf('2026-11-26'), provisional: false },
      },
    ])
    expect(await room.day('2026-11-26')).toEqual([])
    await room.assess('2026-11-26', 'blue', { subjectId: author.subjectId })
    expect(await newest()).toMatchObject({ state: 'corrected' })
    await room.day('2026-11-27')
    expect(await inForce()).toBe('blue')
    expect(room.told.map(([name]) => name)).not.toContain('hold.ended')
  })

  it('ends the hold after ten working days without a correction, once, and publishes', async () => {
    await submit()
    room.on('2026-11-12')
    await decide('upheld')
    expect(await room.day('2026-11-27')).toMatchObject([{ published: [{ grade: 'yellow' }] }])
    expect(await inForce()).toBe('yellow')
    expect(room.told.at(-1)).toMatchObject(['hold.ended', { records: [RECORDS[0]] }])
    const state = await newest()
    expect(state.steps.at(-1)).toMatchObject({ state: 'holdEnded', by: null, login: null })
    expect(await room.day('2026-11-28')).toEqual([])
    expect(await newest()).toEqual(state)
  })

  it('goes back to review with a reason, and is decided anew', async () => {
    await submit()
    const statementId = await propose('notUpheld')
    await room.redress.sendBack(anApprover, statementId, '请核对复议决定')
    expect(await newest()).toMatchObject({ state: 'returned' })
    await decide('upheld')
    expect((await newest()).steps.map(({ state, by, reason }) => [state, by, reason])).toEqual([
      ['received', author.uscc, null],
      ['proposed', aReviewer.name, '经核对'],
      ['returned', anApprover.name, '请核对复议决定'],
      ['proposed', aReviewer.name, '经核对'],
      ['upheld', anApprover.name, '同意'],
    ])
  })

  it('lets nobody decide about a proposal of his own', async () => {
    await submit()
    const statementId = await propose('notUpheld', anApprover)
    const same = { name: anApprover.name, login: 'key:7' }
    for (const decision of [
      room.redress.confirm(same, statementId, '同意'),
      room.redress.sendBack(same, statementId, '再看'),
    ])
      await expect(decision).rejects.toMatchObject({ code: 'statement.same_officer' })
    expect(await newest()).toMatchObject({ state: 'proposed' })
  })

  it('is replaced until the review begins, and then no more', async () => {
    await submit('第一版')
    const first = await newest()
    await submit('第二版')
    expect(await newest()).toMatchObject({ words: '第二版', state: 'received' })
    expect(await room.redress.reading.get(first.statementId)).toMatchObject({
      state: 'replaced',
    })
    await propose('notUpheld')
    await expect(submit('第三版')).rejects.toMatchObject({ code: 'statement.under_review' })
  })

  it('is withdrawn until it is decided, and may be stated again in time', async () => {
    await submit()
    await propose('notUpheld')
    await room.redress.withdraw(author, noticeId)
    await expect(room.redress.withdraw(author, noticeId)).rejects.toMatchObject({
      code: 'statement.none',
    })
    await submit('再次陈述')
    room.on('2026-11-12')
    await room.redress.withdraw(author, noticeId)
    expect(await inForce()).toBe('yellow')
    await expect(submit()).rejects.toMatchObject({ code: 'statement.notice_closed' })
  })

  it('lapses where the pre-notice closes before a decision', async () => {
    await submit()
    await room.assess('2026-11-05', 'blue', { subjectId: author.subjectId })
    expect(await newest()).toMatchObject({ state: 'lapsed' })
    const { statementId } = await newest()
    const late = { outcome: 'notUpheld' as const, reason: '经核对', records: [] }
    await expect(room.redress.propose(aReviewer, statementId, late)).rejects.toMatchObject({
      code: 'statement.not_open',
      data: { state: 'lapsed' },
    })
  })

  it('does not stand in the way of a veto that two officers publish at once', async () => {
    const veto = { subjectId: author.subjectId, decidedBy: 'veto', decidedCode: 'V2' }
    const { announced } = await room.assess('2026-11-04', 'red', veto)
    noticeId = announced[0]?.noticeId ?? 0
    await submit()
    for (const officer of ['王虚构', '李虚构'])
      await room.grading.approveAtOnce({ noticeId, officer, why: '责令停业期间仍在经营' })
    expect(await inForce()).toBe('red')
    expect(await newest()).toMatchObject({ state: 'lapsed' })
    await expect(submit()).rejects.toMatchObject({ code: 'statement.notice_closed' })
  })

  it('refuses what is empty, late, another’s, or about something else', async () => {
    const refused = (work: Promise<unknown>, code: string) =>
      expect(work).rejects.toMatchObject({ code })
    await refused(submit(' \n\u200b\u202e'), 'statement.empty')
    await refused(submit('x', ['cases:别的']), 'statement.unknown_record')
    const stranger = { ...author, subjectId: 1 }
    const request = { text: 'x', contested: [] }
    await refused(room.redress.submit(stranger, noticeId, request), 'pre_notice.not_found')
    await refused(room.redress.submit(author, 999_999, request), 'pre_notice.not_found')
    await refused(room.redress.withdraw(stranger, noticeId), 'pre_notice.not_found')
    room.on('2026-11-11')
    await refused(submit(), 'statement.too_late')
    room.on('2026-11-04')
    await submit()
    const { statementId } = await newest()
    const proposal = { outcome: 'upheld' as const, reason: 'x', records: [] }
    await refused(
      room.redress.propose(aReviewer, statementId, proposal),
      'statement.nothing_to_correct',
    )
    await refused(
      room.redress.propose(aReviewer, statementId, { ...proposal, records: ['cases:别的'] }),
      'statement.unknown_record',
    )
    await refused(
      room.redress.propose(aReviewer, 999_999, proposal),
      'statement.nothing_to_correct',
    )
    await refused(room.redress.confirm(anApprover, 999_999, 'x'), 'statement.not_found')
    await refused(room.redress.confirm(anApprover, statementId, 'x'), 'statement.not_open')
  })

  it('has one open statement, and one decision, however many arrive at once', async () => {
    await Promise.all(['甲', '乙', '丙'].map((text) => submit(text)))
    const all = (await room.redress.reading.ofNotices([noticeId])).get(noticeId) ?? []
    expect(all.map(({ state }) => state).toSorted()).toEqual(['received', 'replaced', 'replaced'])
    const statementId = await propose('notUpheld')
    const decisions = await Promise.allSettled(
      [anApprover, { name: '赵虚构', login: 'zhao' }].map((officer) =>
        room.redress.confirm(officer, statementId, '同意'),
      ),
    )
    expect(decisions.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('keeps words and history as they were, whoever tries to change them', async () => {
    await submit()
    for (const attempt of [
      sql`UPDATE redress.statements SET words = '改了'`,
      sql`UPDATE redress.statements SET contested = '{}'`,
      sql`DELETE FROM redress.statements`,
      sql`UPDATE redress.statement_steps SET done_by = '别人'`,
      sql`DELETE FROM redress.statement_steps`,
    ])
      await expect(attempt.execute(room.database.db)).rejects.toThrow('append-only')
  })

  it('leaves nothing behind where what follows from a decision fails', async () => {
    await submit()
    const statementId = await propose('notUpheld')
    room.on('2026-11-16')
    const release = room.grading.release.bind(room.grading)
    room.grading.release = async (trx, id) => {
      await release(trx, id)
      throw new Error('the server stopped')
    }
    await expect(room.redress.confirm(anApprover, statementId, '同意')).rejects.toThrow('stopped')
    room.grading.release = release
    expect(await newest()).toMatchObject({ state: 'proposed' })
    expect(await inForce()).toBe('blue')
  })

  it('names the records on which an announced grade rests', async () => {
    const notice = await room.grading.findNotice(noticeId)
    const grounds = await room.redress.reading.groundsOf(notice!)
    expect(grounds).toMatchObject([
      { record: RECORDS[0], code: 'S-03', counts: '15.0', occurred: '2026-10-20' },
      { record: RECORDS[1] },
    ])
  })
})
