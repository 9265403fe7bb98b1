import { dayOf } from '@liangma/contracts'
import type { Term } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { SHIPPED_TEXT, planOf } from '../../test/engines/assess.ts'
import { MERCHANT_RULEBOOK } from '../../test/golden/merchants.ts'
import { bindTerms } from '../plan/bind.ts'
import type { BoundPlan } from '../plan/bind.ts'
import type { Plan } from '../plan/plan.ts'
import { DIALECTS } from './dialect.ts'
import type { DialectName } from './dialect.ts'
import { changedByTime } from './changed-by-time.ts'
import { statements } from './statements.ts'

const COMPLAINT = {
  kind: 'complaint',
  type: 'complaint',
  result: 'settled',
  onTime: true,
  mediated: false,
  nonConsumer: false,
} as const

// Few terms, but one of every way in which a term bears on a slot.
const TERMS: Term[] = [
  { kind: 'registration', platformType: 'trade' },
  { kind: 'registration', platformType: 'live' },
  { kind: 'case', severity: 'minor', published: true, mark: null },
  { kind: 'case', severity: 'serious', published: true, mark: 'V3' },
  { kind: 'finding', code: 'G1-01', tier: 'first' },
  { kind: 'finding', code: 'G9-04', tier: null },
  { kind: 'finding', code: 'S-06', tier: null },
  { kind: 'finding', code: 'V7', tier: null },
  { kind: 'listing', list: 'abnormal' },
  { kind: 'annualReport', year: 2025 },
  { kind: 'metric', code: 'G1-03' },
  { kind: 'metric', code: 'G2-01' },
  { kind: 'bonus', code: 'B1' },
  COMPLAINT,
  {
    ...COMPLAINT,
    type: 'report',
    result: 'substantiated',
    onTime: null,
    mediated: null,
  },
  { ...COMPLAINT, mediated: true, nonConsumer: true },
]

/** What a register of merchants holds besides what only platforms have. */
const MERCHANT_TERMS: Term[] = [
  { kind: 'merchant' },
  { kind: 'case', severity: 'minor', published: true, mark: null },
  { kind: 'case', severity: 'serious', published: true, mark: 'V3' },
  { kind: 'finding', code: 'M1-01', tier: null },
  { kind: 'finding', code: 'M2-03', tier: null },
  { kind: 'finding', code: 'M5-01', tier: null },
  { kind: 'finding', code: 'M0-01', tier: null },
  { kind: 'listing', list: 'abnormal' },
  { kind: 'listing', list: 'serious' },
  { kind: 'annualReport', year: 2025 },
  { kind: 'bonus', code: 'B8' },
  COMPLAINT,
]

const day = dayOf('2026-11-23')

function boundTo(plan: Plan, terms: readonly Term[]): BoundPlan {
  return bindTerms(plan, new Map(terms.map((term, i) => [i + 1, term])))
}

const SHIPPED = [
  { of: 'platforms', folder: 'golden', text: SHIPPED_TEXT, terms: TERMS },
  { of: 'merchants', folder: 'golden/merchants', text: MERCHANT_RULEBOOK, terms: MERCHANT_TERMS },
]
const ON_ENGINES = SHIPPED.flatMap((each) =>
  (Object.keys(DIALECTS) as DialectName[]).map((dialect) => ({ ...each, dialect })),
)

test.each(ON_ENGINES)(
  'makes of the rulebook for $of the committed texts, within the portable subset, on $dialect',
  async ({ dialect, folder, text, terms }) => {
    const shipped = boundTo(planOf(text), terms)
    const ground = { dialect, records: 'credit_records' }
    const texts = {
      ...statements(shipped, {
        ...ground,
        asOf: { day },
        feeds: { findings: day, complaints: day },
        figures: 'judged_figures',
      }),
      changedByTime: changedByTime(shipped, ground, { since: day - 1, day }),
    }
    for (const [name, made] of Object.entries(texts)) {
      await expect(`${made};\n`).toMatchFileSnapshot(`${folder}/${name}.${dialect}.golden.sql`)
      expect(made).not.toMatch(/\b(with|over|filter|exists|distinct|lateral|true|false)\b/i)
      if (dialect === 'clickhouse') expect(made).not.toMatch(/\bvalues\b/i)
      expect(made).not.toMatch(/\d\.\d/)
      expect(Math.max(...joinsPerLevel(made))).toBeLessThan(2)
    }
  },
)

test('with the as-of day as a column no text names a day', () => {
  const texts = statements(boundTo(planOf(), TERMS), {
    dialect: 'postgres',
    records: 'clones',
    asOf: { column: 'as_of_day' },
    feeds: { metrics: day },
  })
  expect(texts.scores).toContain('r.as_of_day')
  expect(Object.values(texts).join()).not.toContain(String(day))
})

test('restricts every statement but the peers to the subjects asked for', () => {
  const texts = statements(boundTo(planOf(), TERMS), {
    dialect: 'postgres',
    records: 'credit_records',
    asOf: { day },
    feeds: {},
    subjects: [7, 9],
  })
  for (const [name, text] of Object.entries(texts)) {
    const scans = text.match(/FROM credit_records r/g)?.length ?? 0
    const restricted = text.match(/r\.subject_id IN \(7, 9\)/g)?.length ?? 0
    expect([name, restricted >= scans, restricted > 0]).toEqual(
      name.startsWith('peers') ? [name, false, false] : [name, true, true],
    )
  }
})

/** How many joins each SELECT makes itself, those inside its parentheses left out. */
function joinsPerLevel(text: string): number[] {
  const innermost = /\(([^()]*)\)/
  const levels: string[] = []
  let rest = text
  for (let found = innermost.exec(rest); found; found = innermost.exec(rest)) {
    levels.push(found[1] ?? '')
    rest = rest.replace(found[0], ' ')
  }
  return [...levels, rest]
    .flatMap((level) => level.split('UNION ALL'))
    .map((select) => select.match(/\bJOIN\b/g)?.length ?? 0)
}
