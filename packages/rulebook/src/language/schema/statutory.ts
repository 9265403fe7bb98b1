import { LISTS, SEVERITIES } from '@liangma/contracts'
import type { ListName, Severity } from '@liangma/contracts'
import { z } from 'zod'
import { findingValidity, recordValidity, whileListed } from './validity.ts'
import { named, points, tenths, text } from './words.ts'

export const listName = z.enum(Object.keys(LISTS) as ListName[])
export const severity = z.enum(Object.keys(SEVERITIES) as Severity[])

const head = { ...named, points, basis: text }

/** Rows that charge the records of other laws: cases, listings, annual reports; they have no cap. */
export const statutory = z.discriminatedUnion('from', [
  z.strictObject({
    ...head,
    from: z.literal('case'),
    severity,
    pointsIfPublished: tenths.optional(),
    validity: recordValidity,
  }),
  z.strictObject({ ...head, from: z.literal('listing'), list: listName, validity: whileListed }),
  z.strictObject({
    ...head,
    from: z.literal('annualReport'),
    validity: z.literal('fromOverdueToFiledOrListed'),
    due: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
    endedByList: listName,
  }),
  z.strictObject({ ...head, from: z.literal('finding'), validity: findingValidity }),
])
