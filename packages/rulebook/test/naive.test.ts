import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CreditRecord } from '@liangma/contracts'
import { GOLDEN } from './golden/index.ts'
import type { GoldenCase } from './golden/index.ts'
import { assessNaively, comesBefore, loadModel, wilson } from './naive/index.ts'
import type { Model, NaiveAssessment } from './naive/index.ts'
import {
  aBonus,
  aCase,
  aFinding,
  aMetric,
  anyRegister,
  aPlatform,
  rowsOf,
  TODAY,
} from './registers/index.ts'
import type { RandomRegister } from './registers/index.ts'
import { RATES_AT_BOUNDS } from './registers/edges.ts'

const model = loadModel()

/** The lines that add up records, in contrast to rates. */
const RECORD_LINES = [
  ...model.indicators.filter(({ shape }) => shape === 'each'),
  ...model.statutory,
].map(({ code }) => code)

for (const [section, cases] of Object.entries(GOLDEN)) {
  describe(`${section}`, () => {
    test.each(cases)('$name', (golden) => {
      expect(outcomeOf(golden)).toEqual(golden.expect)
    })
  })
}

test('golden names are unique within their section', () => {
  for (const cases of Object.values(GOLDEN)) {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  }
})

/** The assessment of subject 1, reduced to what the case speaks of. */
function outcomeOf({ records, feeds, asOf, change, expect: wanted }: GoldenCase): unknown {
  const changed = structuredClone(model)
  change?.(changed)
  const found = assessNaively(changed, { records, feeds }, asOf).get(1)
  if (!found) throw new Error('subject 1 was not assessed')
  const { score, grade, decidedBy, decidedCode, vetoes, ceilings } = found
  const outcome: Record<string, unknown> = {
    score,
    grade,
    decidedBy,
    decidedCode,
    vetoes,
    ceilings,
  }
  if (wanted.bonus !== undefined) outcome['bonus'] = found.bonus
  if (wanted.coverage) outcome['coverage'] = found.coverage
  if (wanted.points) {
    outcome['points'] = mapKeys(wanted.points, (code) => found.indicators.get(code)?.afterCap)
  }
  if (wanted.groups) outcome['groups'] = mapKeys(wanted.groups, (code) => found.groups.get(code))
  if (wanted.winners) {
    const kept = found.charges.filter(({ pointsAfterEvent }) => pointsAfterEvent > 0)
    outcome['winners'] = kept.map(({ key }) => key)
  }
  return outcome
}

function mapKeys<T>(keyed: Record<string, T>, read: (key: string) => T | undefined): unknown {
  return Object.fromEntries(Object.keys(keyed).map((key) => [key, read(key)]))
}

describe('who is assessed', () => {
  test('a subject without a confirmed registration is not', () => {
    const records = [
      aPlatform({ subject: 1, status: 'withdrawn' }),
      aCase('serious', { subject: 2 }),
    ]
    expect(assessNaively(model, { records, feeds: {} }, TODAY).size).toBe(0)
  })

  test('an empty register has no assessments', () => {
    expect(assessNaively(model, { records: [], feeds: {} }, TODAY).size).toBe(0)
  })
})

describe('a record that the rulebook does not know stops the run and is named', () => {
  const unknown: [what: string, record: CreditRecord][] = [
    ['a tier', aFinding('G2-03:unheard-of', { id: 'X' })],
    ['no tier where tiers exist', aFinding('G2-03', { id: 'X' })],
    ['an indicator', aFinding('G7-99', { id: 'X' })],
    ['an indicator, long expired', aFinding('G7-99', { id: 'X', on: TODAY - 9000 })],
    ['a finding with the code of a rate', aFinding('G1-03', { id: 'X' })],
    ['a metric with the code of findings', aMetric('G2-02', [1, 2], { id: 'X' })],
    ['a metric with the code of a complaint rate', aMetric('G8-02', [1, 2], { id: 'X' })],
    ['a bonus', aBonus('B9', { id: 'X' })],
    ['a mark', aCase('general', { id: 'X', mark: 'V1' })],
  ]
  test.each(unknown)('%s', (_, record) => {
    const records = [aPlatform(), record]
    expect(() => assessNaively(model, { records, feeds: {} }, TODAY)).toThrow('bureau:X')
  })
})

describe('Wilson bounds', () => {
  test('agree with the worked example: 481 of 500 is 97.554 %', () => {
    expect(wilson(481, 500).upper).toBe(975_540)
    expect(wilson(460, 500).upper).toBe(940_702)
  })

  test('reach 0 and 1 exactly', () => {
    expect(wilson(0, 7)).toEqual({ lower: 0, upper: 354_339 })
    expect(wilson(7, 7)).toEqual({ lower: 645_661, upper: 1_000_000 })
  })

  test('stay exact for large samples', () => {
    expect(wilson(499_999_999, 1_000_000_000)).toEqual({ lower: 499_969, upper: 500_031 })
  })

  test.each(RATES_AT_BOUNDS)('$better $bound: one under, on and one over', (edge) => {
    const side = edge.better === 'higher' ? 'upper' : 'lower'
    const found = edge.samples.map(([k, n]) => wilson(k, n)[side])
    expect(found).toEqual([edge.bound - 1, edge.bound, edge.bound + 1])
  })

  test('are mirrored: the upper bound of k is 1 less the lower bound of n − k', () => {
    const samples = fc
      .integer({ min: 1, max: 100_000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
    fc.assert(
      fc.property(samples, ([k, n]) => {
        // Half up breaks the mirror only where the seventh decimal is an exact 5.
        expect(wilson(k, n).upper).toBe(1_000_000 - wilson(n - k, n).lower)
      }),
    )
  })
})

test('ids are ordered by code point', () => {
  expect(comesBefore('！', '𠮷')).toBe(true)
  expect(comesBefore('10', '9')).toBe(true)
  expect(comesBefore('a', 'a/1')).toBe(true)
  expect(comesBefore('a', 'a')).toBe(false)
})

describe('on random registers', () => {
  const registers = anyRegister(model)
  const runs = { numRuns: 60 }

  test('the order of the records changes nothing', () => {
    const shuffled = registers.chain((register) =>
      fc
        .shuffledSubarray(register.records, { minLength: register.records.length })
        .map((records) => ({ register, records })),
    )
    fc.assert(
      fc.property(shuffled, ({ register, records }) => {
        const reordered = { ...register, records }
        expect(summaryOf(model, reordered)).toEqual(summaryOf(model, register))
      }),
      runs,
    )
  })

  test('caps hold and the score follows from the sums', () => {
    fc.assert(
      fc.property(registers, (register) => {
        for (const found of assessAll(register)) expectCapsToHold(found)
      }),
      runs,
    )
  })

  test('of each event at most one record keeps its points', () => {
    fc.assert(
      fc.property(registers, (register) => {
        for (const { charges } of assessAll(register)) {
          const kept = charges.filter((c) => c.record.eventKey !== null && c.pointsAfterEvent > 0)
          expect(new Set(kept.map((c) => c.record.eventKey)).size).toBe(kept.length)
        }
      }),
      runs,
    )
  })

  test('records that are not confirmed change nothing', () => {
    fc.assert(
      fc.property(registers, (register) => {
        const records = register.records.filter(({ status }) => status === 'confirmed')
        expect(summaryOf(model, { ...register, records })).toEqual(summaryOf(model, register))
      }),
      runs,
    )
  })

  test('expiry is monotone: with nothing new, no line of records costs more a month later', () => {
    fc.assert(
      fc.property(registers, ({ records, feeds, asOf: [day = TODAY] }) => {
        // Without shared events: where the dearest record of one expires, another takes its place.
        const old = records
          .filter(({ term, occurred }) => occurred <= day && term.kind !== 'annualReport')
          .map((record) => ({ ...record, eventKey: null }))
        const before = assessNaively(model, { records: old, feeds }, day)
        const after = assessNaively(model, { records: old, feeds }, day + 30)
        for (const [subject, { indicators }] of before) {
          for (const code of RECORD_LINES) {
            const later = after.get(subject)?.indicators.get(code)?.afterCap
            expect(later).toBeLessThanOrEqual(indicators.get(code)?.afterCap ?? 0)
          }
        }
      }),
      runs,
    )
  })

  test('the record keys are unique', () => {
    fc.assert(
      fc.property(registers, ({ records }) => {
        const { rows, terms } = rowsOf(records)
        expect(new Set(rows.map((row) => row.source_key)).size).toBe(records.length)
        for (const row of rows) expect(terms.has(row.term)).toBe(true)
      }),
      runs,
    )
  })

  test('every colour and everything that can decide occurs', () => {
    const seen = new Set<string>()
    for (const register of fc.sample(registers, { numRuns: 150, seed: 20261123 })) {
      for (const { grade, decidedBy } of assessAll(register)) seen.add(`${grade} by ${decidedBy}`)
    }
    expect([...seen].sort()).toEqual([
      'blue by score',
      'red by score',
      'red by veto',
      'unrated by coverage',
      'yellow by ceiling',
      'yellow by score',
    ])
  })
})

function assessAll(register: RandomRegister): NaiveAssessment[] {
  return register.asOf.flatMap((day) => [...assessNaively(model, register, day).values()])
}

/** All that an assessment says, in an order that does not depend on that of the records. */
function summaryOf(rulebook: Model, register: RandomRegister): unknown {
  return register.asOf.map((day) =>
    [...assessNaively(rulebook, register, day)]
      .toSorted(([a], [b]) => a - b)
      .map(([subject, found]) => ({
        ...found,
        subject,
        charges: found.charges
          .map(({ key, pointsAfterEvent }) => `${key} ${pointsAfterEvent}`)
          .toSorted(),
      })),
  )
}

function expectCapsToHold(found: NaiveAssessment): void {
  for (const { code, cap = Infinity } of model.indicators) {
    expect(found.indicators.get(code)?.afterCap).toBeLessThanOrEqual(cap)
  }
  let total = 1000 - found.statutory + found.bonus
  for (const { code, cap = Infinity } of model.groups) {
    const sum = found.groups.get(code) ?? 0
    expect(sum).toBeLessThanOrEqual(cap)
    total -= sum
  }
  expect(found.bonus).toBeLessThanOrEqual(80)
  expect(found.score).toBe(Math.min(1000, Math.max(0, total)))
}
