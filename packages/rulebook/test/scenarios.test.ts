import { describe, expect, test } from 'vitest'
import { bindTerms, constants, judgeFigures, mediansOf, statements } from '../src/index.ts'
import type { DialectName, FigureRow, PeerRow, ScoreRow } from '../src/index.ts'
import { SHIPPED_TEXT, assess, outcomeOf, planOf } from './engines/assess.ts'
import { ENGINES, fill } from './engines/engine.ts'
import {
  TODAY,
  aCase,
  aFinding,
  aListing,
  aMetric,
  aPlatform,
  anAnnualReport,
  complaints,
  daysAgo,
  rowsOf,
} from './registers/index.ts'

const plan = planOf()
const feeds = { findings: daysAgo(20), complaints: TODAY }

describe.each(Object.keys(ENGINES))('on %s', async (name) => {
  const engine = await (ENGINES[name] as (typeof ENGINES)[string])()

  test('clones with days of their own score as the subject does on each day', async () => {
    const records = [
      aPlatform({ online: daysAgo(95) }),
      aFinding('G1-01:first', { on: daysAgo(60), cured: daysAgo(50), event: 'E' }),
      aFinding('G9-04', { on: daysAgo(30), deadline: daysAgo(1) }),
      aCase('serious', { on: daysAgo(360), event: 'E' }),
      aListing('abnormal', { on: daysAgo(40), removed: daysAgo(5) }),
      anAnnualReport(2025),
      aMetric('G1-03', [481, 500], { on: daysAgo(175) }),
      ...complaints(12, { onTime: false, result: 'settled', closed: daysAgo(85) }),
    ]
    const days = Array.from({ length: 60 }, (_, i) => TODAY - 20 + i)
    const single = await assess(engine, { plan, records, feeds }, days)
    const bound = bindTerms(plan, rowsOf(records).terms)
    const kept = mediansOf(
      plan,
      await engine.read<PeerRow>(statements(bound, literalDay(engine.dialect)).peers),
    )
    const clones = days.map(
      (
        day,
        i,
      ) => `SELECT ${i + 1} AS subject_id, ${day} AS as_of_day, term, occurred_day, cured_day,
        repaired_day, ended_day, deadline_day, status, event_key, points, k, n, lower_millionths,
        upper_millionths, inspection, source_key FROM records`,
    )
    const options = {
      dialect: engine.dialect,
      records: `(${clones.join(' UNION ALL ')})`,
      asOf: { column: 'as_of_day' } as const,
      feeds,
    }
    const figures = await engine.read<FigureRow>(statements(bound, options).figures)
    const points = judgeFigures(plan, { figures, medians: kept })
    const relation = constants(
      { subject_id: 'integer', slot: 'integer', points: 'integer' },
      points.map((row) => [row.subject_id, row.slot, row.points]),
    )
    const rows = await engine.read<ScoreRow>(
      statements(bound, { ...options, figures: relation }).scores,
    )
    const found = rows.toSorted((a, b) => a.subject_id - b.subject_id)
    expect(found.map((row) => row.as_of_day)).toEqual(days)
    expect(found.map((row) => outcomeOf(plan, row))).toEqual(single.map((map) => map.get(1)))
    expect(new Set(found.map(({ score }) => score)).size).toBeGreaterThan(3)
  })

  test('points that come with the record are charged, and stop the run where they are missing', async () => {
    const changed = planOf(
      SHIPPED_TEXT.replace('points: 30\n', 'points: { fromRecord: [20, 110] }\n').replace(
        'cap: 30\n',
        '\n',
      ),
    )
    const scored = async (...points: (number | undefined)[]) => {
      const findings = points.map((own) =>
        aFinding('G1-02', own === undefined ? {} : { points: own, id: `own ${own}` }),
      )
      const register = { plan: changed, records: [aPlatform(), ...findings], feeds }
      return (await assess(engine, register, [TODAY]))[0]?.get(1)?.score
    }
    expect(await scored(20, 20)).toBe(960)
    expect(await scored(20, 110)).toBe(870)
    await expect(scored(30)).rejects.toThrow('own 30')
    await expect(scored(undefined)).rejects.toThrow('unknown to the rulebook')
  })

  test('a record of an unknown term stops the run and is named', async () => {
    const records = [aPlatform(), aFinding('G7-99', { id: 'X' })]
    await expect(assess(engine, { plan, records, feeds }, [TODAY])).rejects.toThrow('bureau:X')
  })

  test('a record of a term that the dictionary does not hold stops the run as well', async () => {
    await fill(engine, rowsOf([aPlatform(), aFinding('G2-02', { id: 'late' })]).rows)
    const bound = bindTerms(plan, rowsOf([aPlatform()]).terms)
    const { unknowns } = statements(bound, literalDay(engine.dialect))
    expect(await engine.read(unknowns)).toMatchObject([{ source_key: 'bureau:late' }])
  })

  function literalDay(dialect: DialectName) {
    return { dialect, records: 'records', asOf: { day: TODAY }, feeds }
  }
})
