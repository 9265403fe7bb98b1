import { z } from 'zod'
import { SOURCE_KINDS } from '../kinds.ts'

/** A sentence or title in both languages of the system. */
export const bilingual = z
  .object({
    zh: z.string().meta({ examples: ['守信'] }),
    en: z.string().meta({ examples: ['Good standing'] }),
  })
  .meta({ id: 'Bilingual', description: 'One text in Chinese and in English' })

/** A calendar date in Asia/Shanghai. */
export const isoDay = z.iso
  .date()
  .meta({ description: 'Calendar date in Asia/Shanghai', examples: ['2026-11-23'] })

export const moment = z.iso
  .datetime()
  .meta({ description: 'Moment in UTC', examples: ['2026-11-23T02:15:00.000Z'] })

/** Points and scores leave as decimal text with one decimal, so that no reader rounds them. */
export const decimalText = z
  .string()
  .regex(/^-?\d+\.\d$/)
  .meta({ description: 'Points or score, one decimal', examples: ['95.0'] })

export const percentText = z
  .string()
  .regex(/^\d+(\.\d+)?$/)
  .meta({ description: 'Per cent, without the sign', examples: ['97.554'] })

export const count = z.int().min(0)

/** SHA-256 in hex. */
export const sha256Hex = z.string().meta({ examples: ['3b'.repeat(32)] })

/** Version of a rulebook. */
export const rulebookVersion = z.string().meta({ examples: ['2026.1'] })

/** Code of an indicator, statutory item, bonus, veto, ceiling or group in the rulebook. */
export const ruleCode = z.string().meta({ examples: ['G1-01'] })

/** `source:id` of a record. */
export const recordName = z.string().meta({ examples: ['findings:HC-2026-0117'] })

/** Checked for shape only; whether the register knows the code is a matter of its own. */
export const creditCode = z
  .string()
  .trim()
  .min(15)
  .max(18)
  .regex(/^[0-9A-Za-z]+$/)
  .meta({
    description: '统一社会信用代码 (18 characters) or an old 15-digit registration number',
    examples: ['91330702MA2E4T3X0N'],
  })

export const gradeKey = z
  .string()
  .max(40)
  .regex(/^[a-z][A-Za-z0-9_-]*$/)
  .meta({
    description: 'Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated',
    examples: ['blue'],
  })

export const sourceKind = z.enum(SOURCE_KINDS).meta({
  id: 'SourceKind',
  description: 'One of the nine kinds of file',
  examples: ['cases'],
})

/** `decidedBy` of assessments and grades. */
export const decidedBy = z
  .enum(['coverage', 'veto', 'score', 'ceiling', 'total', 'component', 'state'])
  .meta({
    id: 'DecidedBy',
    description:
      'What decided the grade; the first that applies. `total` and `component` where grades ask something of the total and of every group, `state` where a record or a lack of inspections does',
  })

export type DecidedBy = z.infer<typeof decidedBy>

/** A form sends a filter that nobody chose as an empty text. */
export function blankAsAbsent<T extends string>(value: T | undefined): Exclude<T, ''> | undefined {
  return value ? (value as Exclude<T, ''>) : undefined
}

/** Cursor paging, the same on every list: pass `nextCursor` of one page to get the next. */
export const paging = {
  cursor: z
    .string()
    .max(100)
    .regex(/^[\w-]+$/)
    .optional()
    .meta({
      description: '`nextCursor` of the page before; leave out for the first page',
      examples: ['1042'],
    }),
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({
    description: 'Rows a page',
  }),
}

/** The same where a cursor is the number of the last row. */
export const pagingByNumber = {
  ...paging,
  cursor: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional()
    .meta({
      description: '`nextCursor` of the page before; leave out for the first page',
      examples: ['42'],
    }),
}

export const nextCursor = z
  .string()
  .nullable()
  .meta({ description: 'Cursor of the next page; null on the last', examples: ['1042'] })

/** `?format=` of a list: all its pages as a table, with the columns and in the order that the screen shows. */
export const listFormat = {
  format: z
    .enum(['xlsx', 'csv'])
    .optional()
    .meta({
      description: 'The whole list as a table, up to 200 000 rows; left out: one page as JSON',
      examples: ['csv'],
    }),
}
export type ListFormat = 'xlsx' | 'csv'

/** `?lang=` of any page or answer. */
export const languageChoice = z.enum(['zh', 'en']).optional().meta({
  description: 'Language of sentences addressed to people; else Accept-Language, else Chinese',
})

/** Of a list that is short enough to have neither pages nor filters. */
export const wholeListQuery = z.object({ ...listFormat, lang: languageChoice })

/**
 * Writes tenths of a point as decimal text: 850 is `85.0`, -5 is `-0.5`.
 * Throws a plain Error on anything but an integer: a score is never rounded here.
 */
export function spellTenths(tenths: number): string {
  if (!Number.isSafeInteger(tenths)) throw new Error(`not tenths: ${tenths}`)
  const size = Math.abs(tenths)
  return `${tenths < 0 ? '-' : ''}${Math.trunc(size / 10)}.${size % 10}`
}

/** By what every list of platforms is searched; blank is as good as absent. */
export const platformFilter = {
  q: z
    .string()
    .trim()
    .max(100)
    .meta({ examples: ['商城'] })
    .optional()
    .transform(blankAsAbsent)
    .meta({ description: 'Part of the name, operator, credit code or site' }),
  county: z
    .string()
    .max(12)
    .regex(/^[\w-]*$/)
    .meta({ examples: ['330782'] })
    .optional()
    .transform(blankAsAbsent)
    .meta({ description: 'County code' }),
}
