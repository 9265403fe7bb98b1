import type { CreditRecord } from '@liangma/contracts'
import { describe, expect, test } from 'vitest'
import { planOf } from '../../test/engines/assess.ts'
import { lineOf, linesOf } from '../../test/explained/assessed.ts'
import { aBoundRule, anItemRow, boundBy } from '../../test/explained/rows.ts'
import { aBonus, aCase, aFinding, daysAgo } from '../../test/registers/index.ts'
import { explainItems } from './items.ts'

const shipped = planOf()

describe('one event once', () => {
  /** What is left of each record, by its source, after its event; and who took it. */
  async function left(records: CreditRecord[]) {
    const lines = await linesOf(records)
    return lines
      .filter(({ role }) => role === 'indicator' || role === 'statutory')
      .flatMap(({ code, items }) =>
        items.map(({ sourceKey, pointsAfterEvent, reason }) => {
          return [code, sourceKey, pointsAfterEvent, reason?.zh]
        }),
      )
  }
  const finding = (code: string, id: string, said = {}) =>
    aFinding(code, { id, event: 'E', ...said })
  const absorbedBy = (key: string) => `与 ${key} 属同一事件，同一事件只计一次`

  test('the one of most points counts, wherever it stands', async () => {
    expect(await left([finding('G1-02', 'a'), finding('G2-02', 'b')])).toEqual([
      ['G1-02', 'bureau:a', 30, undefined],
      ['G2-02', 'bureau:b', 0, absorbedBy('bureau:a')],
    ])
    expect(await left([finding('G2-02', 'a'), aCase('general', { id: 'b', event: 'E' })])).toEqual([
      ['G2-02', 'bureau:a', 0, absorbedBy('bureau:b')],
      ['S-02', 'bureau:b', 50, undefined],
    ])
  })

  test('of equal ones the first in the rulebook counts, then the smallest source', async () => {
    expect(await left([finding('G2-02', 'a'), finding('G1-06', 'b')])).toEqual([
      ['G1-06', 'bureau:b', 20, undefined],
      ['G2-02', 'bureau:a', 0, absorbedBy('bureau:b')],
    ])
    const days = { on: daysAgo(20) }
    expect(await left([finding('G2-02', 'b', days), finding('G2-02', 'a')])).toEqual([
      ['G2-02', 'bureau:b', 0, absorbedBy('bureau:a')],
      ['G2-02', 'bureau:a', 20, undefined],
    ])
  })

  test('whatever the order in which the engine gives them', () => {
    const bound = boundBy(shipped, [aBoundRule()])
    const rows = [
      anItemRow({ event_key: 'E', points: 20, source_key: 'a' }),
      anItemRow({ event_key: 'E', points: 20, source_key: 'b' }),
      anItemRow({ event_key: 'E', points: 20, source_key: '0', slot: 2 }),
    ]
    for (const own of [rows, rows.toReversed()]) {
      const found = explainItems(bound, own)
      expect(found.map((item) => [item.sourceKey, item.pointsAfterEvent])).toEqual([
        ['a', 20],
        ['b', 0],
        ['0', 0],
      ])
    }
  })

  test('records of other events, of none, and those that do not count leave each other alone', async () => {
    const records = [
      finding('G2-02', 'a', { event: 'E1' }),
      finding('G2-02', 'b', { event: 'E2' }),
      aFinding('G2-02', { id: 'c' }),
      aFinding('G2-02', { id: 'd' }),
      aCase('general', { id: 'e', event: 'E1', status: 'lead' }),
    ]
    expect(await left(records)).toEqual([
      ['G2-02', 'bureau:a', 20, undefined],
      ['G2-02', 'bureau:b', 20, undefined],
      ['G2-02', 'bureau:c', 20, undefined],
      ['G2-02', 'bureau:d', 20, undefined],
      ['S-02', 'bureau:e', 0, '仅为线索，未经确认，不计分'],
    ])
  })

  test('a bonus neither takes nor gives', async () => {
    const bonus = aBonus('B1', { id: 'z', event: 'E' })
    const records = [bonus, finding('G1-05', 'a')]
    expect(await left(records)).toEqual([['G1-05', 'bureau:a', 10, undefined]])
    const { items } = await lineOf('B1', [bonus, finding('G1-02', 'a')])
    expect(items).toMatchObject([{ pointsAfterEvent: 20, reason: null }])
  })

  test('a penalty and its veto are of one event, and the veto holds all the same', async () => {
    const records = [
      aCase('general', { id: 'a', event: 'E', mark: 'V2' }),
      aCase('serious', { id: 'b', event: 'E' }),
    ]
    expect(await left(records)).toEqual([
      ['S-02', 'bureau:a', 0, absorbedBy('bureau:b')],
      ['S-03', 'bureau:b', 150, undefined],
    ])
    expect((await lineOf('V2', records)).items).toMatchObject([
      { sourceKey: 'bureau:a', counts: true, points: 0, reason: null },
    ])
  })
})
