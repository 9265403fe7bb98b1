import { z } from 'zod'
import { listName, severity } from './statutory.ts'
import { findingValidity, recordValidity, whileListed } from './validity.ts'
import { code, gradeKey, named, text } from './words.ts'

const caseSign = {
  from: z.literal('case'),
  severity: severity.optional(),
  mark: code.optional(),
  validity: recordValidity,
}
const listingSign = { from: z.literal('listing'), list: listName, validity: whileListed }
const findingSign = { from: z.literal('finding'), indicator: code, validity: findingValidity }

/** A veto forces a grade while it holds. */
const vetoHead = { ...named, basis: text, grade: gradeKey, atOnce: z.literal(true).optional() }
export const veto = z.discriminatedUnion('from', [
  z.strictObject({ ...vetoHead, ...caseSign }),
  z.strictObject({ ...vetoHead, ...listingSign }),
  z.strictObject({ ...vetoHead, ...findingSign }),
])

/** A ceiling allows a grade at best while it holds. */
const ceilingHead = { ...named, basis: text.optional(), atMost: gradeKey }
export const ceiling = z.discriminatedUnion('from', [
  z.strictObject({ ...ceilingHead, ...caseSign }),
  z.strictObject({ ...ceilingHead, ...listingSign }),
  z.strictObject({
    ...ceilingHead,
    from: z.literal('finding'),
    indicator: code.optional(),
    validity: findingValidity.optional(),
    counting: z.array(code).optional(),
    pastDeadline: z.literal('any').optional(),
  }),
])

/**
 * What puts a subject into a state in place of a grade: a record (closed, exempt), or too few
 * inspections so far, where `worseThan` is given only if the score comes to less than that grade.
 */
const stateHead = { ...named, basis: text.optional(), state: gradeKey }
export const state = z.discriminatedUnion('from', [
  z.strictObject({ ...stateHead, ...caseSign }),
  z.strictObject({ ...stateHead, ...listingSign }),
  z.strictObject({ ...stateHead, ...findingSign }),
  z.strictObject({
    ...stateHead,
    from: z.literal('inspections'),
    fewerThan: z.int().min(1).max(1_000),
    worseThan: gradeKey.optional(),
  }),
])
