import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayOf } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { creditCode } from '../../../samples/src/city/codes.ts'
import type { App } from '../../src/app.ts'
import { TEST_ENGINES } from '../../src/platform/database/testing.ts'
import { aPlace, importRows, onDay } from './small-office.ts'

const SHIPPED = new URL('../../../rulebooks/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, SHIPPED), 'utf8')

/** The shipped rules for platforms with the two figures of merchants that a bureau may add. */
const WITH_MERCHANTS = read('platform-2026.1.yaml')
  .replace(
    'minSample: 100\n    freshDays: 180\n    source: metric\n    cap: 60\n',
    'minSample: 4\n    freshDays: 180\n    source: metric\n    merchants: { clearOf: M1-01 }\n    cap: 60\n',
  )
  .replace(
    '  - code: G1-04\n',
    `  - code: G1-08
    group: G1
    zh: 红色等级平台内经营者占比
    en: Share of merchants graded red
    shape: rate
    better: lower
    bands:
      - { bound: 0.01, points: 0 }
      - { bound: 0.05, points: 10 }
      - { bound: 1, points: 30 }
    minSample: 30
    freshDays: 62
    source: metric
    merchants: { graded: red }
    cap: 30
    basis: ECL 27,29; MSB 24,29
  - code: G1-04
`,
  )

const [NOVEMBER, DECEMBER] = [dayOf('2026-11-20'), dayOf('2026-12-01')]
const PERIOD_END = dayOf('2026-11-30')
const firm = (n: number) => creditCode('merchant', n, { division: '330702', form: 1 })
const [STAR, MOON] = [900, 901].map((n) =>
  creditCode('platform', n, { division: '330702', form: 1 }),
) as [string, string]

const platforms = [STAR, MOON].map((code, i) => ({
  平台名称: `虚构商城${i}`,
  统一社会信用代码: code,
  平台类型: '网络交易',
  上线日期: '2020-01-01',
  年订单量: '50000',
}))

/** Forty merchants on the first platform, of whom one has two shops; five on the second. */
const shops = [...Array.from({ length: 41 }, (_, i) => i), 40, 41, 42, 43, 44].map((n, i) => ({
  平台统一社会信用代码: i < 41 ? STAR : MOON,
  报送期: '2026H1',
  经营者名称: `虚构商行${n}`,
  统一社会信用代码: firm(n === 40 && i < 41 ? 39 : n),
  网店网址: `https://shop${i}.example`,
}))

const listing = (n: number, removed = '') => ({
  名单: '严重违法失信',
  统一社会信用代码: firm(n),
  列入日期: '2026-11-02',
  列入原因: '销售假冒伪劣商品',
  移出日期: removed,
})

const probe = (platform: string, n: number, conclusion: string) => ({
  编号: `TC-${platform.slice(-3)}-${n}`,
  统一社会信用代码: firm(n),
  平台统一社会信用代码: platform,
  指标代码: 'M1-01',
  认定日期: '2026-11-12',
  结论: conclusion,
})

describe.each(TEST_ENGINES)('what merchants come to, on %s', (engine) => {
  let place: Awaited<ReturnType<typeof aPlace>>
  const rulebooksDir = mkdtempSync(join(tmpdir(), 'merchant-rules-'))
  const on = <T>(day: number, work: (app: App) => Promise<T>) =>
    onDay({ ...place.config, rulebooksDir }, day, work)

  beforeAll(async () => {
    writeFileSync(join(rulebooksDir, 'platform.yaml'), WITH_MERCHANTS)
    writeFileSync(join(rulebooksDir, 'merchant.yaml'), read('merchant-2026.1.yaml'))
    place = await aPlace(engine)
    await on(NOVEMBER, async (app) => {
      await importRows(app, platforms)
      await importRows(app, shops)
      await importRows(
        app,
        [0, 1, 2].map((n) => listing(n)),
      )
      const looked = ['属实', '不属实', '不属实', '不属实'].map((each, n) => probe(STAR, n, each))
      await importRows(app, [...looked, probe(MOON, 41, '不属实')])
    })
  })
  afterAll(async () => {
    await place.remove()
    rmSync(rulebooksDir, { recursive: true, force: true })
  })

  const numbersOf = async (app: App) => {
    const known = await app.registry.findRegistered([STAR, MOON])
    return [known.get(STAR)?.subjectId ?? 0, known.get(MOON)?.subjectId ?? 0] as const
  }
  const metricsOf = async (app: App, code: string, after = PERIOD_END - 2) => {
    const found = await app.records.listMetrics(code, { after, upTo: PERIOD_END })
    return found.map(({ subjectId, source, periodEnd, k, n }) => ({
      subjectId,
      source,
      periodEnd,
      share: `${k}/${n}`,
    }))
  }

  test('is counted of the month that has ended, not of the one that runs', async () => {
    await on(NOVEMBER, async (app) => {
      const all = await metricsOf(app, 'G1-08', 0)
      expect(all).toMatchObject([{ periodEnd: dayOf('2026-10-31'), share: '0/40' }])
    })
  })

  test('is a metric of the platform as of the last day of the month, with its points', async () => {
    await on(DECEMBER, async (app) => {
      const [star, moon] = await numbersOf(app)
      const ours = { source: 'liangma', periodEnd: PERIOD_END }
      expect(await metricsOf(app, 'G1-08')).toEqual([{ ...ours, subjectId: star, share: '3/40' }])
      // One merchant looked at is too small a sample to state.
      expect(await metricsOf(app, 'G1-03')).toEqual([{ ...ours, subjectId: star, share: '3/4' }])
      const { lines } = await app.assessment.explain(star)
      const points = Object.fromEntries(lines.map((line) => [line.code, line.afterCap]))
      // 3 of 40: at least 2.6 % at 95 %; 3 of 4: at most 95.4 %.
      expect([points['G1-08'], points['G1-03']]).toEqual([10, 10])
      const items = lines.find(({ code }) => code === 'G1-08')?.items ?? []
      expect(items.filter(({ counts }) => counts).map(({ sourceKey }) => sourceKey)).toEqual([
        `liangma:${STAR}/G1-08/2026-11-30`,
      ])
      const detail = await app.records.detailsOf(star)
      const record = detail.get(`liangma:${STAR}/G1-08/2026-11-30`)
      expect(record).toMatchObject({ revision: 1 })
      expect(record?.attributes).toMatchObject({
        依据: '按 merchant 2026.1 评定，截至2026-11-30等级为“红”的平台内经营者',
        名单摘要: expect.stringMatching(/^[0-9a-f]{64}$/),
      })
      const latest = await app.assessment.listLatest([star, moon])
      expect(latest).toHaveLength(2)
    })
  })

  test('a merchant is explained by the rules for merchants, with what can be done', async () => {
    await on(DECEMBER, async (app) => {
      const known = (await app.registry.findRegistered([firm(0)])).get(firm(0))
      const rules = app.rulebooks.inForce('merchant', DECEMBER)
      const explained = await app.assessment.explain(known?.subjectId ?? 0, DECEMBER, rules)
      expect(explained.result).toMatchObject({ scoreTenths: 950, grade: 'red', decidedCode: 'V1' })
      expect(explained.pathToBlue).toMatchObject({ steps: [{ code: 'V1' }] })
    })
  })

  test('is written once, and nobody but platforms is graded', async () => {
    await on(DECEMBER + 1, async (app) => {
      const before = await app.records.lastSequence()
      await app.runDay()
      expect(await app.records.lastSequence()).toBe(before)
      const [star, moon] = await numbersOf(app)
      const graded = await app.grading.listGrades({})
      expect(new Set(graded.map(({ subjectId }) => subjectId))).toEqual(new Set([star, moon]))
    })
  })

  test('follows what becomes known of that month later, by a revision', async () => {
    await on(DECEMBER + 2, async (app) => {
      await importRows(app, [listing(2, '2026-11-15')])
      await app.runDay()
      const [star] = await numbersOf(app)
      const [metric] = await metricsOf(app, 'G1-08')
      expect(metric?.share).toBe('2/40')
      const record = (await app.records.detailsOf(star)).get(`liangma:${STAR}/G1-08/2026-11-30`)
      expect(record?.revision).toBe(2)
    })
  })

  test('stands back where a source states the share itself', async () => {
    await on(DECEMBER + 3, async (app) => {
      const own = { 指标代码: 'G1-03', 期间起: '2026-11-01', 期间止: '2026-11-29' }
      await importRows(app, [{ 统一社会信用代码: MOON, ...own, 分子: '98', 分母: '100' }])
      await importRows(
        app,
        [42, 43, 44].map((n) => probe(MOON, n, '不属实')),
      )
      await app.runDay()
      const [, moon] = await numbersOf(app)
      const stated = (await metricsOf(app, 'G1-03')).filter(({ subjectId }) => subjectId === moon)
      expect(stated.map(({ source, share }) => [source, share])).toEqual([['metrics', '98/100']])
    })
  })

  test('a finding on a platform that is not registered waits for it', async () => {
    await on(DECEMBER + 4, async (app) => {
      const unknown = creditCode('platform', 902, { division: '330702', form: 1 })
      const [report] = await importRows(app, [{ ...probe(unknown, 5, '不属实') }])
      expect(report).toMatchObject({ accepted: 0, quarantined: 1 })
    })
  })
})
