import { dayOf } from '@liangma/contracts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aStanding } from '../../publication/testing.ts'
import type { OverviewInput } from './overview.rules.ts'
import { firstDayOfChanges, overviewOf } from './overview.rules.ts'
import type { SeenPlatform } from './public-picture.ts'

const COUNTIES = [
  { code: '330782', zh: '义乌市', en: 'Yiwu' },
  { code: '330783', zh: '东阳市', en: 'Dongyang' },
]
const TODAY = dayOf('2026-11-23')
const title = (code: string) => ({ zh: code, en: code })

let subjects = 0
function seen(changes: Partial<SeenPlatform> = {}): SeenPlatform {
  subjects += 1
  const standing = aStanding({ subjectId: subjects })
  return { ...standing, face: standing.grade, isInForce: true, reasons: [], steps: [], ...changes }
}

function overview(platforms: SeenPlatform[], changes: Partial<OverviewInput> = {}) {
  return overviewOf({
    platforms,
    shops: new Map(),
    counties: COUNTIES,
    region: null,
    legend: [],
    ranked: ['blue', 'yellow', 'red'],
    today: TODAY,
    ...changes,
  })
}

test('counts what rose and fell by month, over twelve months and no more', () => {
  const step = (day: string, from: string, to: string) => ({
    subjectId: 1,
    day: dayOf(day),
    from,
    to,
  })
  const { changes } = overview([
    seen({ steps: [step('2026-11-02', 'blue', 'yellow'), step('2026-11-20', 'yellow', 'blue')] }),
    seen({ steps: [step('2025-12-01', 'red', 'blue'), step('2025-11-30', 'blue', 'red')] }),
    seen({ steps: [step('2026-11-30', 'yellow', 'red')] }),
  ])
  expect(changes.length).toBe(12)
  expect(changes[0]).toEqual({ month: '2025-12', upgrades: 1, downgrades: 0 })
  expect(changes[11]).toEqual({ month: '2026-11', upgrades: 1, downgrades: 2 })
  expect(changes.slice(1, 11).every((each) => each.upgrades + each.downgrades === 0)).toBe(true)
  expect(firstDayOfChanges(TODAY)).toBe(dayOf('2025-12-01'))
})

test('explains only colours that are shown, most platforms first', () => {
  const reasons = [
    { code: 'S-03', title: title('S-03'), counted: 150 },
    { code: 'G1-01', title: title('G1-01'), counted: 20 },
  ]
  const only = (code: string, counted: number) => [{ code, title: title(code), counted }]
  const { reasons: found } = overview([
    seen({ reasons }),
    seen({ reasons: only('G1-01', 5) }),
    seen({ reasons: only('G2-01', 150) }),
    seen({ reasons, isInForce: false, face: 'revoked' }),
  ])
  expect(found.map(({ code, platforms, points }) => [code, platforms, points])).toEqual([
    ['G1-01', 2, 25],
    ['G2-01', 1, 150],
    ['S-03', 1, 150],
  ])
})

test('shows a region by itself, and all counties beside it', () => {
  const yiwu = { county: COUNTIES[0] ?? null, asOf: '2026-09-30', revision: 7 }
  const platforms = [seen(yiwu), seen({ county: null })]
  const shops = new Map<string | null, number>([
    ['330782', 5],
    [null, 2],
  ])
  expect(overview(platforms, { region: '330782', shops })).toMatchObject({
    region: { en: 'Yiwu' },
    asOf: '2026-09-30',
    totals: { platforms: 1, faces: { yellow: 1 }, shops: 5 },
    counties: [
      { county: { en: 'Yiwu' }, platforms: 1, shops: 5 },
      { county: { en: 'Dongyang' }, platforms: 0, faces: {}, shops: 0 },
      { county: null, platforms: 1, shops: 2 },
    ],
  })
  expect(overview(platforms, { region: '330783', shops })).toMatchObject({
    asOf: null,
    changedAt: null,
    rulebookVersion: null,
    totals: { platforms: 0, faces: {}, shops: 0 },
  })
})

test('faces add up to platforms and counties to the city, whatever there is', () => {
  const platform = fc.record({
    county: fc.constantFrom(...COUNTIES, null),
    face: fc.constantFrom('blue', 'yellow', 'red', 'stale', 'revoked'),
  })
  fc.assert(
    fc.property(fc.array(platform, { maxLength: 60 }), (platforms) => {
      const { totals, counties } = overview(
        platforms.map(({ county, face }) => seen({ county, face })),
      )
      const total = (faces: Record<string, number>) =>
        Object.values(faces).reduce((sum, count) => sum + count, 0)
      expect(totals.platforms).toBe(platforms.length)
      expect(total(totals.faces)).toBe(platforms.length)
      for (const { faces, platforms: own } of counties) expect(total(faces)).toBe(own)
      expect(counties.reduce((sum, county) => sum + county.platforms, 0)).toBe(platforms.length)
    }),
  )
})
