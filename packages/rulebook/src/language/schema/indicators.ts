import { COMPLAINT_RESULTS, COMPLAINT_TYPES } from '@liangma/contracts'
import type { ComplaintResult, ComplaintType } from '@liangma/contracts'
import { z } from 'zod'
import { findingValidity } from './validity.ts'
import {
  code,
  count,
  days,
  gradeKey,
  key,
  millionths,
  named,
  points,
  tenths,
  text,
  wordOf,
} from './words.ts'

const head = {
  ...named,
  group: code.optional(),
  cap: tenths.optional(),
  evidence: text.optional(),
  basis: text,
}

const each = z.strictObject({
  ...head,
  shape: z.literal('each'),
  points: points.optional(),
  tiers: z.record(key, tenths).optional(),
  tierLabels: z.record(key, text).optional(),
  validity: findingValidity,
})

/**
 * A metric that is counted from the platform's merchants by their own records: the share of those whose
 * rulebook grades them so, or of those looked at under an indicator that were found without fault.
 */
const ofMerchants = z.union([
  z.strictObject({ graded: gradeKey }),
  z.strictObject({ clearOf: code }),
])

const rate = z.strictObject({
  ...head,
  shape: z.literal('rate'),
  better: z.enum(['higher', 'lower']),
  bands: z.array(z.strictObject({ bound: millionths, points: tenths })).min(1),
  minSample: count,
  freshDays: days,
  source: z.enum(['metric', 'complaints:onTime', 'complaints:mediated']),
  merchants: ofMerchants.optional(),
})

const peerRatio = z.strictObject({
  ...head,
  shape: z.literal('peerRatio'),
  windowDays: days,
  minComplaints: count,
  bands: z.array(z.strictObject({ upTo: millionths.nullable(), points: tenths })).min(1),
  types: z.array(wordOf<ComplaintType>(COMPLAINT_TYPES)).min(1),
  results: z.array(wordOf<ComplaintResult>(COMPLAINT_RESULTS)).min(1),
})

/** Groups (components): indicators that add up under a cap of their own; either may be absent. */
export const groups = z.array(z.strictObject({ ...named, cap: tenths.optional() }))
export const indicators = z.array(z.discriminatedUnion('shape', [each, rate, peerRatio]))
