import fc from 'fast-check'
import { dayOf, isoOf, NEVER } from '@liangma/contracts'
import type { Model } from '../naive/model.ts'
import { aBonus, aCase, aFinding, aListing, aMetric, anAnnualReport } from './builders.ts'
import { someComplaint } from './complaint-arbitraries.ts'
import { dayNear, endNear } from './day-arbitraries.ts'
import { ORDERS, RATES_AT_BOUNDS } from './edges.ts'
import { anyParticulars, anyStatus } from './particulars.ts'
import type { Drawn, Setting } from './particulars.ts'

function someCase({ day }: Setting): Drawn {
  return fc
    .record({
      said: anyParticulars,
      severity: fc.constantFrom('minor', 'general', 'serious'),
      published: fc.boolean(),
      mark: fc.constantFrom(null, null, null, null, 'V2', 'V3', 'V4', 'V5', 'V6'),
      on: dayNear(day, [90, 365, 1095]),
    })
    .chain(({ said, severity, published, mark, on }) =>
      endNear(on, day, [on - day + 90, on - day + 365]).map((repaired) => [
        aCase(severity, {
          ...said,
          published,
          on,
          repaired,
          ...(mark === null ? {} : { mark }),
        }),
      ]),
    )
}

/** Every code and tier that a finding may carry. */
export function findingCodes(model: Model): string[] {
  const codes: string[] = []
  for (const row of model.indicators) {
    if (row.shape !== 'each') continue
    if (row.tiers === undefined) codes.push(row.code)
    else for (const tier of Object.keys(row.tiers)) codes.push(`${row.code}:${tier}`)
  }
  const statutory = model.statutory.filter(({ from }) => from === 'finding')
  const signs = [...model.vetoes, ...(model.states ?? [])].flatMap((sign) =>
    'indicator' in sign ? (sign.indicator ?? []) : [],
  )
  return [...codes, ...statutory.map(({ code }) => code), ...signs]
}

function someFinding({ model, day }: Setting): Drawn {
  return fc
    .record({
      said: anyParticulars,
      code: fc.constantFrom(...findingCodes(model), 'G9-04', 'G9-04', 'S-06', 'S-06'),
      on: dayNear(day, [90, 180, 365]),
      points: fc.constantFrom(undefined, undefined, undefined, 70),
    })
    .chain(({ said, code, on, points }) =>
      fc
        .tuple(
          endNear(on, day, [30, 90]),
          fc.oneof(fc.constant(NEVER), dayNear(day, [30])),
          endNear(on, day, []),
        )
        .map(([cured, deadline, repaired]) => [
          aFinding(code, {
            ...said,
            on,
            cured,
            deadline,
            repaired,
            ...(points === undefined ? {} : { points }),
          }),
        ]),
    )
}

/** The same finding or penalty again and again, all counting, so that caps are met and passed. */
export function someBurst({ model, day }: Setting): Drawn {
  return fc
    .record({
      code: fc.constantFrom('general', 'general', ...findingCodes(model)),
      count: fc.integer({ min: 2, max: 6 }),
      said: anyParticulars,
      shared: fc.boolean(),
      first: fc.integer({ min: 0, max: 80 }),
    })
    .map(({ code, count, said, shared, first }) =>
      Array.from({ length: count }, (_, i) => {
        const { event, ...rest } = said
        const particulars = {
          ...rest,
          on: day - first - i,
          ...(event !== undefined && (shared || i === 0) ? { event } : {}),
        }
        return code === 'general' ? aCase('general', particulars) : aFinding(code, particulars)
      }),
    )
}

function someListing({ day }: Setting): Drawn {
  const year = Number(isoOf(day).slice(0, 4))
  const due = fc.constantFrom(dayOf(`${year}-07-01`), dayOf(`${year - 1}-07-01`))
  const nearDue = fc.tuple(due, fc.integer({ min: -1, max: 1 })).map(([on, shift]) => on + shift)
  return fc
    .record({
      said: anyParticulars,
      list: fc.constantFrom('abnormal', 'abnormal', 'serious'),
      on: fc.oneof(nearDue, dayNear(day, [100])),
    })
    .chain(({ said, list, on }) =>
      fc
        .oneof({ weight: 4, arbitrary: endNear(on, day, []) }, { weight: 1, arbitrary: nearDue })
        .map((removed) => [aListing(list, { ...said, on, removed })]),
    )
}

function someAnnualReport({ day }: Setting): Drawn {
  const year = Number(isoOf(day).slice(0, 4))
  return fc
    .record({ said: anyParticulars, year: fc.constantFrom(year - 1, year - 2, year) })
    .chain((drawn) =>
      endNear(dayOf(`${drawn.year + 1}-07-01`), day, []).map((filed) => [
        anAnnualReport(drawn.year, { ...drawn.said, filed }),
      ]),
    )
}

/** k of n on purpose at a band bound, at the least sample, or anything. */
function anySample(minSample: number): fc.Arbitrary<[number, number]> {
  const atBounds = RATES_AT_BOUNDS.flatMap(({ samples }) => samples)
  const share = fc.constantFrom(0, 0.01, 0.03, 0.05, 0.1, 0.9, 0.95, 0.98, 1)
  const size = fc.oneof(
    fc.constantFrom(0, 1, minSample - 1, minSample, minSample + 1),
    fc.integer({ min: 0, max: 3000 }),
  )
  return fc.oneof(
    fc.constantFrom(...atBounds),
    fc.tuple(share, size).map(([part, n]): [number, number] => [Math.round(part * n), n]),
  )
}

function someMetric({ model, day }: Setting): Drawn {
  const rates = model.indicators.filter((row) => row.shape === 'rate' && row.source === 'metric')
  return fc.constantFrom(...rates).chain((rate) => {
    const { minSample, freshDays } = rate.shape === 'rate' ? rate : { minSample: 0, freshDays: 0 }
    return fc
      .record({
        status: anyStatus,
        sample: anySample(minSample),
        on: dayNear(day, [freshDays, freshDays]),
      })
      .map(({ status, sample, on }) => [aMetric(rate.code, sample, { status, on })])
  })
}

function someBonus({ model, day }: Setting): Drawn {
  return fc
    .record({
      status: anyStatus,
      code: fc.constantFrom(...model.bonuses.map(({ code }) => code)),
      on: dayNear(day, [300]),
    })
    .chain(({ status, code, on }) =>
      endNear(on, day, []).map((until) => [aBonus(code, { status, on, until })]),
    )
}

/** Most bonuses at once, to meet and pass their cap. */
export function manyBonuses({ model, day }: Setting): Drawn {
  return fc
    .subarray(
      model.bonuses.map(({ code }) => code),
      { minLength: 5 },
    )
    .map((codes) => codes.map((code) => aBonus(code, { on: day - 200 })))
}

/** One record of any kind but a registration. */
export function someRecord(setting: Setting): Drawn {
  return fc.oneof(
    { weight: 5, arbitrary: someCase(setting) },
    { weight: 9, arbitrary: someFinding(setting) },
    { weight: 4, arbitrary: someListing(setting) },
    { weight: 4, arbitrary: someAnnualReport(setting) },
    { weight: 4, arbitrary: someMetric(setting) },
    { weight: 2, arbitrary: someBonus(setting) },
    { weight: 4, arbitrary: someComplaint(setting) },
  )
}

/** Orders at the bounds of the size bands, none, or unknown. */
export const someOrders = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...ORDERS) },
  { weight: 1, arbitrary: fc.constantFrom(0, null) },
)
