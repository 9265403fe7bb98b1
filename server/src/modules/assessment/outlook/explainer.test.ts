import { NEVER, dayOf } from '@liangma/contracts'
import { afterAll, describe, expect, test } from 'vitest'
import { TEST_ENGINES } from '../../../platform/database/testing.ts'
import {
  TODAY,
  aFinding,
  aListing,
  aPenalty,
  aRecord,
  aRegistration,
  complaints,
  openOffice,
} from '../testing.ts'

const [CLEAN, PENALISED, LISTED, FOUND, SLOW, VETOED, STUCK, YOUNG, UNDATED, COMING] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
]
const PENALTY_DAY = dayOf('2026-07-01')

describe.each(TEST_ENGINES)('the outlook of a platform on %s', async (engine) => {
  const { assessment, confirm, close } = await openOffice(engine)
  afterAll(close)
  await confirm([
    ...[CLEAN, PENALISED, LISTED, FOUND, SLOW, VETOED, STUCK].map((id) => aRegistration(id)),
    aRegistration(YOUNG, { online: TODAY - 10 }),
    aRegistration(UNDATED, { online: NEVER }),
    aRegistration(COMING, { online: TODAY + 10 }),
    ...[UNDATED, COMING].map((id) => aPenalty(id, 'general', { occurred: TODAY - 10 })),
    aPenalty(PENALISED, 'serious', { occurred: PENALTY_DAY, sourceId: 'penalty' }),
    aListing(LISTED, 'abnormal', { occurred: dayOf('2026-07-10'), sourceId: 'listing' }),
    aRecord({
      subjectId: LISTED,
      source: 'annualReports',
      term: { kind: 'annualReport', year: 2025 },
      occurred: dayOf('2026-01-01'),
    }),
    aFinding(FOUND, 'G3-01', { tier: 'notNotified', occurred: TODAY - 100 }),
    aFinding(FOUND, 'G1-01', { tier: 'first', occurred: TODAY - 50, sourceId: 'link' }),
    aFinding(FOUND, 'G1-07', { occurred: TODAY - 40, sourceId: 'marking' }),
    ...complaints(SLOW, { count: 12, closed: TODAY - 10, onTime: false }),
    aPenalty(VETOED, 'general', {
      term: { kind: 'case', severity: 'general', published: true, mark: 'V2' },
      occurred: TODAY - 100,
      sourceId: 'suspension',
    }),
    aFinding(VETOED, 'S-06', { occurred: TODAY - 30, deadline: TODAY - 5, sourceId: 'order' }),
    aPenalty(STUCK, 'general', {
      term: { kind: 'case', severity: 'general', published: true, mark: 'V5' },
      occurred: TODAY - 100,
    }),
  ])

  test('has every line, fired or not, and says what went in', async () => {
    const explanation = await assessment.explain(PENALISED)
    expect(explanation.result).toMatchObject({
      scoreTenths: 850,
      grade: 'yellow',
      decidedCode: 'C3',
    })
    expect(explanation.lines).toHaveLength(explanation.rulebook.plan.slots.length)
    expect(explanation.lines.filter(({ fired }) => fired).map(({ code }) => code)).toEqual([
      'S-03',
      'C3',
    ])
    const [stored] = await assessment.listLatest([PENALISED])
    expect(explanation.recordsDigest).toBe(stored?.recordsDigest)
  })

  test('says what moved a score between two days, and refuses who is not registered', async () => {
    const ends = { before: { asOf: PENALTY_DAY - 1 }, after: { asOf: PENALTY_DAY } }
    const { scoreTenths, gradeStep, parts } = await assessment.difference(PENALISED, ends)
    expect({ scoreTenths, step: gradeStep?.zh }).toEqual({
      scoreTenths: -150,
      step: expect.stringMatching(/^等级由蓝（按得分）变为黄（C3 /),
    })
    expect(parts).toMatchObject([
      { cause: 'began', code: 'S-03', record: 'cases:penalty', scoreTenths: -150 },
      { cause: 'holds', code: 'C3', scoreTenths: 0 },
    ])
    await expect(assessment.difference(99, ends)).rejects.toMatchObject({
      code: 'assessment.not_assessed',
    })
  })

  test('names the days on which the score will rise, and to what', async () => {
    const { forecast } = await assessment.explain(PENALISED)
    expect(forecast).toEqual([
      { day: PENALTY_DAY + 1095, scoreTenths: 1000, grade: 'blue', because: ['S-03'] },
    ])
  })

  test('sees complaints leave their window', async () => {
    const { result, forecast } = await assessment.explain(SLOW)
    expect(result.scoreTenths).toBe(940)
    expect(forecast).toMatchObject([{ day: TODAY + 80, scoreTenths: 1000 }])
    expect(forecast[0]?.because).toContain('G8-02')
  })

  test('knows on a past day nothing of what came later', async () => {
    const { result, forecast } = await assessment.explain(PENALISED, PENALTY_DAY - 1)
    expect({ score: result.scoreTenths, forecast }).toEqual({ score: 1000, forecast: [] })
  })

  test('expects no way up where nothing is wrong', async () => {
    const { forecast, pathToBlue } = await assessment.explain(CLEAN)
    expect(forecast).toEqual([])
    expect(pathToBlue).toMatchObject({ state: 'reached', steps: [] })
  })

  test('leads through a repair not before its lawful day', async () => {
    const day = PENALTY_DAY + 365
    expect((await assessment.explain(PENALISED)).pathToBlue).toMatchObject({
      state: 'path',
      steps: [
        { record: 'cases:penalty', code: 'C3', action: 'repair', earliest: day, freeFrom: day },
      ],
      day,
      scoreTenths: 1000,
      grade: 'blue',
    })
  })

  test('leads off the list today, and the overdue report does not come back', async () => {
    expect((await assessment.explain(LISTED)).pathToBlue).toMatchObject({
      state: 'path',
      steps: [{ record: 'listings:listing', action: 'delist', earliest: TODAY }],
      day: TODAY,
      scoreTenths: 1000,
    })
  })

  test('takes of two cures that are enough the one that is sooner', async () => {
    const { result, pathToBlue } = await assessment.explain(FOUND)
    expect(result).toMatchObject({ scoreTenths: 840, grade: 'yellow' })
    expect(pathToBlue).toMatchObject({
      steps: [{ record: 'findings:marking', action: 'cure', earliest: TODAY, freeFrom: TODAY }],
      scoreTenths: 860,
    })
  })

  test('ends a veto by repair and an overdue order by cure', async () => {
    const { result, pathToBlue } = await assessment.explain(VETOED)
    expect(result).toMatchObject({ grade: 'red', decidedCode: 'V2' })
    expect(pathToBlue.steps).toMatchObject([
      { record: 'cases:suspension', action: 'repair', earliest: TODAY },
      { record: 'findings:order', action: 'cure', earliest: TODAY },
    ])
    expect(pathToBlue).toMatchObject({ grade: 'blue', day: TODAY, scoreTenths: 1000 })
  })

  test('says that no cure ends a veto that only time ends', async () => {
    expect((await assessment.explain(STUCK)).pathToBlue).toMatchObject({
      state: 'none',
      reason: 'notEnough',
    })
  })

  test('says that what is unrated for want of data is not cured', async () => {
    const { result, pathToBlue } = await assessment.explain(YOUNG)
    expect(result.grade).toBe('unrated')
    expect(pathToBlue).toMatchObject({ state: 'none', reason: 'coverage' })
  })

  test.each([UNDATED, COMING])(
    'also where the day online is unknown or to come: %i',
    async (id) => {
      const { result, forecast } = await assessment.explain(id)
      expect(result.grade).toBe('unrated')
      expect(forecast.map((step) => step.scoreTenths)).toEqual([1000])
    },
  )
})
