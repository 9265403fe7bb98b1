import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dayOf } from '@liangma/contracts'
import { TEST_ENGINES } from '../../../platform/database/testing.ts'
import { openShelf } from '../index.ts'
import { SHIPPED_TEXT, SUN, TODAY, WANG, ZHAO, aText, openVersions } from '../testing.ts'
import { stateOf } from './versions.rules.ts'

describe.each(TEST_ENGINES)('versions on %s', (engine) => {
  let desk: Awaited<ReturnType<typeof openVersions>>
  const stateNow = async (version: string) => {
    const { row, terms } = await desk.versions.get(desk.name(version))
    return stateOf(row, terms, desk.state.today)
  }
  beforeAll(async () => {
    desk = await openVersions(engine)
  })
  afterAll(() => desk.drop())
  beforeEach(() => {
    desk.state.today = TODAY
  })

  test('two people sign a draft, and it decides from its day on', async () => {
    const { versions, shelf, state, scheduled, name, approved } = desk
    await approved('2026.2', aText('2026.2', { blueFrom: 900 }))
    expect(await stateNow('2026.2')).toBe('approved')
    await versions.scheduling.schedule(SUN, name('2026.2'), { fromDay: TODAY + 8 })
    expect(scheduled).toEqual([TODAY + 8])
    expect(await stateNow('2026.2')).toBe('scheduled')
    const on = (day: number) => shelf.inForce('platform', day).rulebook.version
    expect([on(TODAY), on(TODAY + 7), on(TODAY + 8), on(TODAY + 400)]).toEqual([
      '2026.1',
      '2026.1',
      '2026.2',
      '2026.2',
    ])
    expect(shelf.inForceOrScheduled().map(({ rulebook }) => rulebook.version)).toContain('2026.2')
    state.today = TODAY + 7
    expect([shelf.current().rulebook.version, await stateNow('2026.1')]).toEqual([
      '2026.1',
      'active',
    ])
    state.today = TODAY + 8
    expect([await stateNow('2026.1'), await stateNow('2026.2')]).toEqual(['retired', 'active'])
    expect(shelf.current().rulebook.grades[0]).toMatchObject({ atLeast: 900 })
    const { row } = await versions.get(name('2026.2'))
    const { signOffs, steps } = await versions.historyOf(row)
    expect(signOffs).toMatchObject([
      { part: 'author', login: 'wang', sha256: row.sha256, changedCount: 6, sequence: 42 },
      { part: 'approver', login: 'sun', changesHash: 'c1'.repeat(32), asOf: TODAY },
    ])
    expect(steps.map(({ step }) => step)).toEqual(['created', 'submitted', 'approved', 'scheduled'])
  })

  test('another process that opened before sees it when it looks', async () => {
    const { database, clock, approved, versions, name } = desk
    const other = await openShelf({ database, clock, isNew: false })
    await approved('2026.20')
    await versions.scheduling.schedule(SUN, name('2026.20'), { fromDay: TODAY + 100 })
    expect(other.inForce('platform', TODAY + 100).rulebook.version).toBe('2026.2')
    await other.refresh()
    expect(other.inForce('platform', TODAY + 100).rulebook.version).toBe('2026.20')
    await versions.scheduling.unschedule(ZHAO, name('2026.20'), '改期')
    expect(await stateNow('2026.20')).toBe('approved')
    await other.refresh()
    expect(other.inForce('platform', TODAY + 100).rulebook.version).toBe('2026.2')
  })

  test('nobody who wrote or submitted it approves it, under either of his names', async () => {
    const { versions, name, seenOf } = desk
    await versions.create(WANG, { text: aText('2026.3') })
    await versions.edit(SUN, name('2026.3'), {
      text: aText('2026.3', { blueFrom: 860 }),
      basedOn: (await seenOf('2026.3')).sha256,
    })
    await versions.signing.submit(ZHAO, name('2026.3'), await seenOf('2026.3'))
    for (const person of [WANG, SUN, ZHAO, { name: '王虚构', login: 'key:7' }])
      await expect(
        versions.signing.approve(person, name('2026.3'), await seenOf('2026.3')),
      ).rejects.toMatchObject({ code: 'rulebook.same_person' })
    expect(await stateNow('2026.3')).toBe('inReview')
  })

  test('a signature is for the list of who changes as it is now', async () => {
    const { versions, name, seenOf, state } = desk
    const seen = await seenOf('2026.3')
    const other = { name: '钱虚构', login: 'qian' }
    state.hash = 'd2'.repeat(32)
    await expect(versions.signing.approve(other, name('2026.3'), seen)).rejects.toMatchObject({
      code: 'rulebook.changes_moved',
      data: { count: 6 },
    })
    await versions.signing.approve(other, name('2026.3'), await seenOf('2026.3'))
    state.hash = 'c1'.repeat(32)
    expect(await stateNow('2026.3')).toBe('approved')
  })

  test('another text drops the signatures and the day, and says so', async () => {
    const { versions, shelf, name, seenOf } = desk
    await versions.scheduling.schedule(SUN, name('2026.3'), { fromDay: TODAY + 50 })
    const { sha256 } = await seenOf('2026.3')
    const text = aText('2026.3', { blueFrom: 870 })
    await expect(
      versions.edit(WANG, name('2026.3'), { text, basedOn: 'f'.repeat(64) }),
    ).rejects.toMatchObject({ code: 'rulebook.edited_meanwhile', data: { name: '孙虚构' } })
    expect(await versions.edit(WANG, name('2026.3'), { text, basedOn: sha256 })).toEqual({
      droppedSignatures: 2,
      droppedDay: TODAY + 50,
    })
    expect(await stateNow('2026.3')).toBe('draft')
    expect(shelf.inForce('platform', TODAY + 50).rulebook.version).toBe('2026.2')
    const { row } = await versions.get(name('2026.3'))
    expect((await versions.historyOf(row)).signOffs).toEqual([])
  })

  test('what has been in force is not edited, and comes back only by new signatures', async () => {
    const { versions, shelf, state, name, seenOf } = desk
    state.today = TODAY + 8
    const { sha256 } = await seenOf('2026.1')
    await expect(
      versions.edit(WANG, name('2026.1'), { text: aText('2026.1'), basedOn: sha256 }),
    ).rejects.toMatchObject({ code: 'rulebook.not_possible' })
    await expect(
      versions.scheduling.schedule(SUN, name('2026.1'), { fromDay: TODAY + 9 }),
    ).rejects.toMatchObject({ code: 'rulebook.not_possible' })
    await versions.signing.submit(WANG, name('2026.1'), await seenOf('2026.1'))
    await versions.signing.approve(SUN, name('2026.1'), await seenOf('2026.1'))
    await versions.scheduling.schedule(SUN, name('2026.1'), { fromDay: TODAY + 9 })
    expect([8, 9].map((d) => shelf.inForce('platform', TODAY + d).rulebook.version)).toEqual([
      '2026.2',
      '2026.1',
    ])
    await versions.scheduling.unschedule(SUN, name('2026.1'), '不再需要')
  })

  test('the database itself keeps the text of what was signed or used', async () => {
    const change = (version: string) =>
      sql`UPDATE rulebooks.versions SET body = body || '#' WHERE version = ${version}`.execute(
        desk.database.db,
      )
    await expect(change('2026.2')).rejects.toThrow('does not change')
    await expect(change('2026.20')).rejects.toThrow('does not change')
    await expect(sql`DELETE FROM rulebooks.steps`.execute(desk.database.db)).rejects.toThrow(
      'append-only',
    )
  })

  test('sent back with a reason, or withdrawn for good', async () => {
    const { versions, name, seenOf } = desk
    await versions.signing.submit(WANG, name('2026.3'), await seenOf('2026.3'))
    await versions.sendBack(SUN, name('2026.3'), '分值未说明理由')
    expect(await stateNow('2026.3')).toBe('draft')
    await versions.withdraw(WANG, name('2026.3'), '并入 2026.4')
    expect(await stateNow('2026.3')).toBe('withdrawn')
    await expect(
      versions.signing.submit(WANG, name('2026.3'), await seenOf('2026.3')),
    ).rejects.toMatchObject({
      code: 'rulebook.not_possible',
      data: { state_zh: '已作废', action_zh: '签名并送审' },
    })
    await expect(versions.create(WANG, { text: aText('2026.3') })).rejects.toMatchObject({
      code: 'rulebook.exists',
    })
  })

  test('refuses another scale, and says which', async () => {
    const { versions, name, seenOf } = desk
    const text = aText('2026.5').replaceAll('yellow', 'amber')
    await versions.create(WANG, { text })
    const seen = await seenOf('2026.5')
    await expect(versions.signing.submit(WANG, name('2026.5'), seen)).rejects.toMatchObject({
      code: 'rulebook.another_scale',
      data: { what_zh: '等级及其顺序（blue, yellow, red → blue, amber, red）' },
    })
  })

  test('refuses a day that is past or taken, or without law', async () => {
    const { versions, name, approved, state } = desk
    const schedule = (fromDay: number) =>
      versions.scheduling.schedule(SUN, name('2026.20'), { fromDay })
    await expect(schedule(TODAY - 1)).rejects.toMatchObject({ code: 'rulebook.day_past' })
    await expect(schedule(TODAY + 8)).rejects.toMatchObject({
      code: 'rulebook.day_taken',
      data: { rulebook: 'platform 2026.2' },
    })
    state.today = dayOf('2025-10-01')
    await approved('2026.7')
    await expect(
      versions.scheduling.schedule(SUN, name('2026.7'), { fromDay: dayOf('2025-10-14') }),
    ).rejects.toMatchObject({ code: 'rulebook.without_law' })
  })

  test('a text in the making is kept, but it is not signed and takes no other name', async () => {
    const { versions, name, seenOf } = desk
    await expect(versions.create(WANG, { text: 'id: 7' })).rejects.toMatchObject({
      code: 'rulebook.unnamed',
    })
    await versions.create(WANG, { copyOf: name('2026.1'), version: '2026.8' })
    expect((await versions.get(name('2026.8'))).row.text).toContain('# 网络交易平台信用评价规则')
    const edit = async (text: string) =>
      versions.edit(WANG, name('2026.8'), { text, basedOn: (await seenOf('2026.8')).sha256 })
    await expect(edit(SHIPPED_TEXT)).rejects.toMatchObject({ code: 'rulebook.renamed' })
    await edit('id: platform\nversion: [')
    await expect(edit('id: platform\nversion: [')).rejects.toMatchObject({
      code: 'rulebook.same_text',
    })
    await expect(
      versions.signing.submit(WANG, name('2026.8'), await seenOf('2026.8')),
    ).rejects.toMatchObject({ code: 'rulebook.invalid' })
    await expect(versions.get(name('2099.1'))).rejects.toMatchObject({
      code: 'rulebook.not_found',
    })
  })
})
