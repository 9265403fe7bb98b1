import fc from 'fast-check'
import { NEVER, PLATFORM_TYPES, SOURCE_KINDS } from '@liangma/contracts'
import type { CreditRecord, Day, PlatformType } from '@liangma/contracts'
import type { Feeds } from '../naive/colour.ts'
import type { Model } from '../naive/model.ts'
import { aPlatform } from './builders.ts'
import { AS_OF_DAYS, ID_PREFIXES, SOURCES, SUBSTANTIATED } from './edges.ts'
import { someAnswers, substantiated } from './complaint-arbitraries.ts'
import { dayNear } from './day-arbitraries.ts'
import { anyStatus } from './particulars.ts'
import type { Setting } from './particulars.ts'
import { manyBonuses, someBurst, someOrders, someRecord } from './record-arbitraries.ts'

/** A whole random register and the days on which to ask. */
export interface RandomRegister {
  records: CreditRecord[]
  feeds: Feeds
  asOf: Day[]
}

export interface Size {
  platforms: number
  /** Of each platform, beside its complaints in bulk. */
  records: number
}

const SMALL: Size = { platforms: 8, records: 60 }

/** Subjects that are no platform: a merchant whose complaints name one, and a stranger. */
const MERCHANT = 9001
const STRANGER = 9002

/** Random small registers with the edges of the semantics drawn on purpose. */
export function anyRegister(model: Model, size: Size = SMALL): fc.Arbitrary<RandomRegister> {
  return fc.constantFrom(...AS_OF_DAYS).chain((day) => {
    const setting = { model, day }
    return fc
      .record({
        platforms: anyPlatforms(setting, size),
        stranger: fc.array(someRecord(setting), { maxLength: 3 }),
        names: fc.array(anyName, { minLength: 1, maxLength: 40 }),
        feeds: anyFeeds(setting),
        asOf: anyDays(day),
      })
      .map(({ platforms, stranger, names, feeds, asOf }) => {
        const records = platforms.flatMap((drawn, i) => settle(drawn, i + 1))
        const others = settle(stranger.flat(), STRANGER)
        return { records: nameAll([...records, ...others], names), feeds, asOf }
      })
  })
}

/** Platforms that share few types and few numbers of orders, so that peer groups form. */
function anyPlatforms(setting: Setting, size: Size): fc.Arbitrary<CreditRecord[][]> {
  const types = Object.keys(PLATFORM_TYPES) as PlatformType[]
  return fc
    .record({
      types: fc.uniqueArray(fc.constantFrom(...types), { minLength: 1, maxLength: 2 }),
      orders: fc.array(someOrders, { minLength: 1, maxLength: 2 }),
    })
    .chain((shared) =>
      fc.array(anyPlatform(setting, { ...shared, records: size.records }), {
        minLength: 1,
        maxLength: size.platforms,
        size: 'max',
      }),
    )
}

function anyPlatform(
  setting: Setting,
  shared: { types: PlatformType[]; orders: (number | null)[]; records: number },
): fc.Arbitrary<CreditRecord[]> {
  const { day } = setting
  return fc
    .record({
      registration: anyRegistration(day, shared),
      records: fc.oneof(
        { weight: 3, arbitrary: fc.array(someRecord(setting), { maxLength: 8 }) },
        {
          weight: 1,
          arbitrary: fc.array(someRecord(setting), { maxLength: shared.records, size: 'max' }),
        },
      ),
      bursts: fc.array(someBurst(setting), { maxLength: 6, size: 'max' }),
      answers: fc.array(someAnswers(setting), { maxLength: 2 }),
      substantiated: fc.constantFrom(...SUBSTANTIATED).chain((n) => substantiated(day, n)),
      bonuses: fc.oneof(
        { weight: 4, arbitrary: fc.constant<CreditRecord[]>([]) },
        { weight: 1, arbitrary: manyBonuses(setting) },
      ),
      named: fc.boolean(),
    })
    .map(({ registration, records, bursts, answers, bonuses, substantiated: bulk, named }) => [
      ...registration,
      ...records.flat(),
      ...bursts.flat(),
      ...answers.flat(),
      ...bonuses,
      // Complaints against a merchant belong to the platform that they name.
      ...(named ? bulk.map((record) => ({ ...record, subjectId: MERCHANT, platformId: 0 })) : bulk),
    ])
}

function anyRegistration(
  day: Day,
  shared: { types: PlatformType[]; orders: (number | null)[] },
): fc.Arbitrary<CreditRecord[]> {
  const online = fc.oneof(
    { weight: 8, arbitrary: fc.constant(day - 1000) },
    { weight: 3, arbitrary: dayNear(day, [90]) },
    { weight: 1, arbitrary: fc.constant(NEVER) },
  )
  const registered = fc
    .record({
      type: fc.constantFrom(...shared.types),
      orders: fc.constantFrom(...shared.orders),
      online,
      status: fc.oneof({ weight: 5, arbitrary: fc.constant('confirmed' as const) }, anyStatus),
    })
    .map((said) => [aPlatform(said)])
  return fc.oneof(
    { weight: 19, arbitrary: registered },
    { weight: 1, arbitrary: fc.constant<CreditRecord[]>([]) },
  )
}

const anyName = fc.record({
  source: fc.constantFrom(...SOURCES),
  prefix: fc.constantFrom(...ID_PREFIXES),
})

/** Gives the drawn records to their subject, and drops what one source could not say twice. */
function settle(drawn: CreditRecord[], subjectId: number): CreditRecord[] {
  const seen = new Set<string>()
  return drawn
    .filter(({ term, occurred }) => {
      if (term.kind !== 'metric' && term.kind !== 'annualReport') return true
      const name = term.kind === 'metric' ? `${term.code} ${occurred}` : `report ${term.year}`
      const isNew = !seen.has(name)
      seen.add(name)
      return isNew
    })
    .map((record) =>
      record.platformId === null ? { ...record, subjectId } : { ...record, platformId: subjectId },
    )
}

/** Ids by position, so that the same draw always has the same ids. */
function nameAll(
  records: CreditRecord[],
  names: { source: string; prefix: string }[],
): CreditRecord[] {
  return records.map((record, i) => {
    const { source = '', prefix = '' } = names[i % names.length] ?? {}
    return { ...record, source, sourceId: `${prefix}${i}` }
  })
}

/** Each feed fresh, exactly at its cadence, one day beyond, long stale, or never imported. */
function anyFeeds({ model, day }: Setting): fc.Arbitrary<Feeds> {
  const drawn = SOURCE_KINDS.map((kind) => {
    const cadence = model.feeds[kind] ?? 30
    const dataAsOf = fc.oneof(
      { weight: 14, arbitrary: fc.constant(day) },
      { weight: 4, arbitrary: dayNear(day, [cadence, cadence]) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    )
    return dataAsOf.map((at) => (at === undefined ? [] : [[kind, at] as const]))
  })
  return fc.tuple(...drawn).map((feeds) => Object.fromEntries(feeds.flat()))
}

function anyDays(day: Day): fc.Arbitrary<Day[]> {
  return fc
    .uniqueArray(fc.oneof(fc.constantFrom(day - 1, day + 1), dayNear(day, [365])), {
      maxLength: 3,
    })
    .map((days) => [day, ...days.filter((other) => other !== day)])
}
