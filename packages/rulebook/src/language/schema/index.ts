import { SOURCE_KINDS } from '@liangma/contracts'
import { z } from 'zod'
import { coverage, grades, score } from './grades.ts'
import { groups, indicators } from './indicators.ts'
import { laws } from './laws.ts'
import { ceiling, state, veto } from './signs.ts'
import { statutory } from './statutory.ts'
import type { findingValidity, recordValidity } from './validity.ts'
import { count, days, key, named, tenths, text } from './words.ts'
import type { points } from './words.ts'

/** Kinds of subject that a rulebook may be about. */
export const SUBJECT_KINDS = ['platform', 'merchant'] as const

export const rulebookSchema = z.strictObject({
  id: key,
  version: z.string().regex(/^[0-9A-Za-z.-]+$/),
  appliesTo: z.enum(SUBJECT_KINDS),
  unit: z.literal('tenths of a point'),
  score,
  grades,
  states: z.array(state).default([]),
  coverage: coverage.optional(),
  bonusCap: tenths.optional(),
  peers: z
    .strictObject({
      by: z.array(z.enum(['platformType', 'sizeBand'])),
      minPeers: count,
      sizeBands: z.array(z.int().min(1)),
      sizeBandsAre: z.literal('lower bound inclusive'),
    })
    .optional(),
  // Bounds are computed when a metric is recorded, so one rulebook cannot change how.
  wilson: z
    .strictObject({
      z: z.literal('1.96'),
      decimals: z.literal(6),
      rounding: z.literal('half up'),
    })
    .optional(),
  feeds: z.partialRecord(z.enum(SOURCE_KINDS), days.nullable()).default({}),
  groups: groups.default([]),
  indicators,
  statutory: z.array(statutory).default([]),
  vetoes: z.array(veto).default([]),
  ceilings: z.array(ceiling).default([]),
  bonuses: z
    .array(z.strictObject({ ...named, points: tenths, basis: text, from: z.literal('bonus') }))
    .default([]),
  laws: laws.default({}),
})

/** A checked rulebook: as its file, but fractions (`bound`, `upTo`, `minShare`) in millionths. */
export type Rulebook = z.output<typeof rulebookSchema>
export type SubjectKind = Rulebook['appliesTo']
export type Indicator = Rulebook['indicators'][number]
export type RateIndicator = Extract<Indicator, { shape: 'rate' }>
export type PeerIndicator = Extract<Indicator, { shape: 'peerRatio' }>
export type EachIndicator = Extract<Indicator, { shape: 'each' }>
export type Statutory = Rulebook['statutory'][number]
export type Veto = Rulebook['vetoes'][number]
export type Ceiling = Rulebook['ceilings'][number]
export type State = Rulebook['states'][number]
export type GradeRow = Rulebook['grades'][number]
export type RecordValidity = z.output<typeof recordValidity>
export type FindingValidity = z.output<typeof findingValidity>
export type RulePoints = z.output<typeof points>
