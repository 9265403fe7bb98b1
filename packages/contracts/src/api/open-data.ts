import { z } from 'zod'
import {
  bilingual,
  blankAsAbsent,
  count,
  creditCode,
  decimalText,
  gradeKey,
  isoDay,
  languageChoice,
  moment,
  nextCursor,
  paging,
  platformFilter,
  rulebookVersion,
  sha256Hex,
} from './basics.ts'
import { countyName } from './platforms.ts'
import { publicRecord, receiptRef } from '../publication/receipts.ts'
import { signature } from '../publication/signed.ts'
import { STANDING_STATES } from '../publication/standing.ts'

const standingState = z.enum(STANDING_STATES).meta({
  description:
    'Whether the grade may be shown as current; `stale`, `expired` and `revoked` have no colour',
})

/** What the public sees of a platform now. */
export const publicStanding = z
  .object({
    uscc: creditCode,
    name: z.string().meta({ examples: ['虚构商城'] }),
    operator: z.string().meta({ examples: ['义乌虚构网络科技有限公司'] }),
    county: countyName.nullable(),
    site: z
      .string()
      .nullable()
      .meta({ examples: ['https://shop.fictional.example'] }),
    state: standingState,
    grade: gradeKey.meta({ description: 'Newest published grade; current while `inForce` only' }),
    gradeName: bilingual.meta({ description: 'Colour word, e.g. 蓝 / Blue' }),
    gradeWords: bilingual.meta({ description: 'Meaning word, e.g. 守信 / Good standing' }),
    score: decimalText.nullable().meta({ description: 'null while not rated' }),
    asOf: isoDay,
    publishedOn: isoDay,
    validUntil: isoDay.meta({ description: 'Last day on which it may be shown as current' }),
    receipt: receiptRef,
    rulebookVersion,
    revision: z.int().meta({ description: 'Grows with every change of any standing' }),
    changedAt: moment,
  })
  .meta({ id: 'PublicStanding' })
export type PublicStanding = z.infer<typeof publicStanding>

const rowsAPage = z.coerce
  .number()
  .int()
  .min(1)
  .max(1000)
  .default(100)
  .meta({ description: 'Rows a page' })

export const publicGradesQuery = z.object({
  ...platformFilter,
  grade: z
    .union([gradeKey, z.literal('')])
    .optional()
    .transform(blankAsAbsent)
    .meta({ description: 'Published grade' }),
  state: z
    .union([standingState, z.literal('')])
    .optional()
    .transform(blankAsAbsent)
    .meta({ description: 'Whether the grade may be shown as current' }),
  format: z
    .enum(['json', 'csv'])
    .optional()
    .meta({ description: 'Else by the header Accept: text/csv, else JSON' }),
  cursor: paging.cursor,
  limit: rowsAPage,
  lang: languageChoice,
})
export type PublicGradesQuery = z.infer<typeof publicGradesQuery>

export const publicGradeList = z
  .object({
    total: count.meta({ description: 'Platforms that the filters leave' }),
    grades: z.array(publicStanding).meta({ description: 'In the order of credit codes' }),
    nextCursor,
  })
  .meta({ id: 'PublicGradeList' })
export type PublicGradeList = z.infer<typeof publicGradeList>

const address = z
  .url()
  .meta({ examples: ['https://credit.fictional.example/p/91330782MA2FICT01X'] })

export const publicPlatform = z
  .object({
    ...publicStanding.shape,
    links: z.object({
      page: address.meta({ description: 'For people' }),
      twin: address.meta({ description: 'The page for machines, signed' }),
      badge: address,
      receipt: address.meta({ description: 'The signed document that the grade rests on' }),
      history: address,
    }),
  })
  .meta({ id: 'PublicPlatform' })
export type PublicPlatform = z.infer<typeof publicPlatform>

/** One document of the public record, as it was signed, with its place. */
export const publicEntry = z
  .object({
    recordId: z.int().meta({ description: 'Place in the public record; never given twice' }),
    sha256: sha256Hex.meta({ description: 'SHA-256 of the canonical form' }),
    record: publicRecord,
  })
  .meta({ id: 'PublicEntry' })

const recordCursor = z
  .string()
  .regex(/^\d{1,15}$/)
  .optional()

export const publicHistoryQuery = z.object({
  cursor: recordCursor.meta({
    description: '`nextCursor` of the page before',
    examples: ['1042'],
  }),
  limit: paging.limit,
  lang: languageChoice,
})
export type PublicHistoryQuery = z.infer<typeof publicHistoryQuery>

export const publicHistory = z
  .object({
    uscc: creditCode,
    records: z
      .array(publicEntry)
      .meta({ description: 'Grades, corrections and withdrawals, newest first' }),
    nextCursor,
  })
  .meta({ id: 'PublicHistory' })
export type PublicHistory = z.infer<typeof publicHistory>

export const changesQuery = z.object({
  cursor: recordCursor.meta({
    description: '`cursor` of the answer before; leave out to begin with the first record',
    examples: ['1042'],
  }),
  limit: paging.limit,
  lang: languageChoice,
})
export type ChangesQuery = z.infer<typeof changesQuery>

export const changeList = z
  .object({
    changes: z.array(publicEntry).meta({ description: 'Oldest first' }),
    cursor: z.string().meta({
      description: 'Ask with it for what comes after, at once or in a year: it stays valid',
      examples: ['1042'],
    }),
    hasMore: z.boolean().meta({ description: 'Whether more is there already' }),
  })
  .meta({ id: 'ChangeList' })
export type ChangeList = z.infer<typeof changeList>

export const feedQuery = z.object({ lang: languageChoice })

/** A column of the dumps: the same name in every format. */
export const dumpColumn = z
  .object({
    name: z.string().meta({ examples: ['score_tenths'] }),
    type: z.enum(['text', 'integer', 'day', 'moment']),
    meaning: bilingual,
  })
  .meta({ id: 'DumpColumn' })
export type DumpColumn = z.infer<typeof dumpColumn>

export const DUMP_TABLES = ['grades', 'history', 'corrections'] as const
export type DumpTableName = (typeof DUMP_TABLES)[number]
export const DUMP_FORMATS = ['csv', 'jsonl', 'parquet'] as const
export type DumpFormat = (typeof DUMP_FORMATS)[number]

export const dumpFile = z
  .object({
    name: z.string().meta({ examples: ['grades.csv'] }),
    table: z.enum(DUMP_TABLES),
    format: z.enum(DUMP_FORMATS),
    rows: count,
    bytes: count,
    sha256: sha256Hex,
  })
  .meta({ id: 'DumpFile' })
export type DumpFile = z.infer<typeof dumpFile>

/** Under which anybody may use the open data. */
export const dataLicence = z
  .object({ id: z.string().meta({ examples: ['CC-BY-4.0'] }), name: bilingual, url: z.url() })
  .meta({ id: 'DataLicence' })

/** What a dump holds, signed, so that no file of it can be exchanged. */
export const dumpManifest = z
  .object({
    type: z.literal('liangma/dump/1'),
    register: z.string().meta({
      description: 'Which register issued it (UUID)',
      examples: ['00000000-0000-4000-8000-000000000000'],
    }),
    day: isoDay,
    madeAt: moment,
    upTo: z
      .object({ recordId: z.int(), revision: z.int() })
      .meta({ description: 'Last public record, and last change of a standing, that are in it' }),
    licence: dataLicence,
    tables: z.array(
      z.object({
        name: z.enum(DUMP_TABLES),
        meaning: bilingual,
        columns: z.array(dumpColumn).meta({ description: 'Of CSV and Parquet, in their order' }),
        lines: bilingual.meta({ description: 'What a line of JSON Lines is' }),
      }),
    ),
    files: z.array(dumpFile),
    signature,
  })
  .meta({ id: 'DumpManifest' })
export type DumpManifest = z.infer<typeof dumpManifest>

export const dumpList = z
  .object({
    licence: dataLicence,
    dumps: z
      .array(
        z.object({
          day: isoDay,
          madeAt: moment,
          manifest: address,
          files: z.array(z.object({ ...dumpFile.shape, url: address, checksum: address })),
        }),
      )
      .meta({ description: 'Newest first' }),
  })
  .meta({ id: 'DumpList' })
export type DumpList = z.infer<typeof dumpList>

export const dumpFileParams = z.object({
  day: isoDay,
  file: z
    .string()
    .max(60)
    .regex(/^[a-z]+\.[a-z0-9.]+$/)
    .meta({ examples: ['grades.csv'] }),
})
