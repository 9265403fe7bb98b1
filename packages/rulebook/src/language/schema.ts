import {
  COMPLAINT_RESULTS,
  COMPLAINT_TYPES,
  LISTS,
  SEVERITIES,
  SOURCE_KINDS,
} from '@liangma/contracts'
import type { ComplaintResult, ComplaintType, ListName, Severity } from '@liangma/contracts'
import { z } from 'zod'
import { findMillionths } from './exact.ts'

const tenths = z.int().min(0).max(1_000_000)
const days = z.int().min(0).max(100_000)
const count = z.int().min(0)
const text = z.string().min(1)
const code = z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/)
const key = z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/)

/** Fractions and ratios are written as decimals and read as exact integer millionths. */
const millionths = z.number().transform((decimal, context) => {
  const exact = findMillionths(decimal)
  if (exact === undefined) context.addIssue({ code: 'custom', message: 'decimals' })
  return exact ?? 0
})

const listName = z.enum(Object.keys(LISTS) as ListName[])
const severity = z.enum(Object.keys(SEVERITIES) as Severity[])

/** Complaint words stand in the file in Chinese, as in the bureau's own columns. */
const complaintType = wordOf<ComplaintType>(COMPLAINT_TYPES)
const complaintResult = wordOf<ComplaintResult>(COMPLAINT_RESULTS)

const untilCured = z.strictObject({ untilCuredPlusDays: days })
const forDays = z.strictObject({
  days,
  endsOnRepair: z.boolean().optional(),
  endsOnCure: z.boolean().optional(),
  repairFromDay: days.optional(),
})
const recordValidity = z.union([untilCured, forDays])
const whileListed = z.literal('whileListed')

const points = z.union([
  tenths,
  z.literal('fromRecord'),
  z.strictObject({ fromRecord: z.array(tenths).min(1) }),
])

const named = { code, zh: text, en: text.optional() }
const indicatorHead = {
  ...named,
  group: code,
  cap: tenths.optional(),
  evidence: text.optional(),
  basis: text,
}

const each = z.strictObject({
  ...indicatorHead,
  shape: z.literal('each'),
  points: points.optional(),
  tiers: z.record(key, tenths).optional(),
  tierLabels: z.record(key, text).optional(),
  validity: recordValidity,
})

const rate = z.strictObject({
  ...indicatorHead,
  shape: z.literal('rate'),
  better: z.enum(['higher', 'lower']),
  bands: z.array(z.strictObject({ bound: millionths, points: tenths })).min(1),
  minSample: count,
  freshDays: days,
  source: z.enum(['metric', 'complaints:onTime', 'complaints:mediated']),
})

const peerRatio = z.strictObject({
  ...indicatorHead,
  shape: z.literal('peerRatio'),
  windowDays: days,
  minComplaints: count,
  bands: z.array(z.strictObject({ upTo: millionths.nullable(), points: tenths })).min(1),
  types: z.array(complaintType).min(1),
  results: z.array(complaintResult).min(1),
})

const statutoryHead = { ...named, points, basis: text }
const statutory = z.discriminatedUnion('from', [
  z.strictObject({
    ...statutoryHead,
    from: z.literal('case'),
    severity,
    pointsIfPublished: tenths.optional(),
    validity: recordValidity,
  }),
  z.strictObject({
    ...statutoryHead,
    from: z.literal('listing'),
    list: listName,
    validity: whileListed,
  }),
  z.strictObject({
    ...statutoryHead,
    from: z.literal('annualReport'),
    validity: z.literal('fromOverdueToFiledOrListed'),
    due: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
    endedByList: listName,
  }),
  z.strictObject({ ...statutoryHead, from: z.literal('finding'), validity: recordValidity }),
])

const caseSign = {
  from: z.literal('case'),
  severity: severity.optional(),
  mark: code.optional(),
  validity: recordValidity,
}
const listingSign = { from: z.literal('listing'), list: listName, validity: whileListed }
const findingSign = { from: z.literal('finding'), indicator: code, validity: recordValidity }

const vetoHead = { ...named, basis: text, grade: key, atOnce: z.literal(true).optional() }
const veto = z.discriminatedUnion('from', [
  z.strictObject({ ...vetoHead, ...caseSign }),
  z.strictObject({ ...vetoHead, ...listingSign }),
  z.strictObject({ ...vetoHead, ...findingSign }),
])

const ceilingHead = { ...named, basis: text.optional(), atMost: key }
const ceiling = z.discriminatedUnion('from', [
  z.strictObject({ ...ceilingHead, ...caseSign }),
  z.strictObject({ ...ceilingHead, ...listingSign }),
  z.strictObject({
    ...ceilingHead,
    from: z.literal('finding'),
    indicator: code.optional(),
    validity: recordValidity.optional(),
    counting: z.array(code).optional(),
    pastDeadline: z.literal('any').optional(),
  }),
])

export const rulebookSchema = z.strictObject({
  id: key,
  version: z.string().regex(/^[0-9A-Za-z.-]+$/),
  appliesTo: z.literal('platform'),
  unit: z.literal('tenths of a point'),
  score: z.strictObject({
    base: z.int(),
    direction: z.literal('subtract'),
    min: z.int(),
    max: z.int(),
    better: z.literal('higher'),
  }),
  grades: z
    .array(
      z.strictObject({
        key,
        zh: text,
        words_zh: text.optional(),
        en: text,
        atLeast: z.int().optional(),
      }),
    )
    .min(2),
  coverage: z.strictObject({
    minShare: millionths,
    minDaysOnline: days,
    grade: key,
    zh: text.optional(),
    en: text.optional(),
  }),
  bonusCap: tenths,
  peers: z.strictObject({
    by: z.array(z.enum(['platformType', 'sizeBand'])),
    minPeers: count,
    sizeBands: z.array(z.int().min(1)),
    sizeBandsAre: z.literal('lower bound inclusive'),
  }),
  // Bounds are computed when a metric is recorded, so one rulebook cannot change how.
  wilson: z.strictObject({
    z: z.literal('1.96'),
    decimals: z.literal(6),
    rounding: z.literal('half up'),
  }),
  feeds: z.partialRecord(z.enum(SOURCE_KINDS), days.nullable()),
  groups: z.array(z.strictObject({ ...named, cap: tenths.optional() })),
  indicators: z.array(z.discriminatedUnion('shape', [each, rate, peerRatio])),
  statutory: z.array(statutory),
  vetoes: z.array(veto),
  ceilings: z.array(ceiling),
  bonuses: z.array(
    z.strictObject({ ...named, points: tenths, basis: text, from: z.literal('bonus') }),
  ),
  lawAbbreviations: z.record(z.string(), text),
})

/** A checked rulebook: as its file, but fractions (`bound`, `upTo`, `minShare`) in millionths. */
export type Rulebook = z.output<typeof rulebookSchema>
export type Indicator = Rulebook['indicators'][number]
export type RateIndicator = Extract<Indicator, { shape: 'rate' }>
export type PeerIndicator = Extract<Indicator, { shape: 'peerRatio' }>
export type EachIndicator = Extract<Indicator, { shape: 'each' }>
export type Statutory = Rulebook['statutory'][number]
export type Veto = Rulebook['vetoes'][number]
export type Ceiling = Rulebook['ceilings'][number]
export type RecordValidity = z.output<typeof recordValidity>
export type RulePoints = z.output<typeof points>

function wordOf<K extends string>(words: Record<K, string>) {
  const keys = new Map(Object.entries<string>(words).map(([k, word]) => [word, k as K]))
  return z.enum([...keys.keys()] as [string, ...string[]]).transform((word) => keys.get(word) as K)
}
