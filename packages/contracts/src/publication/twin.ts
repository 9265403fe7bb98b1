import { z } from 'zod'
import { bilingual, gradeKey, isoDay, moment } from '../api/basics.ts'
import { publicSubject, tenths } from './grade-facts.ts'
import { correctionReceipt, gradeReceipt, withdrawalReceipt } from './receipts.ts'
import { signature } from './signed.ts'
import { STANDING_STATES } from './standing.ts'

/**
 * JSON-LD context of the twin, inline: schema.org terms where they say the same, our own vocabulary
 * otherwise. Nothing has to be fetched in order to read it.
 */
export const TWIN_CONTEXT = {
  '@version': 1.1,
  '@vocab': 'urn:liangma:vocab:',
  id: '@id',
  name: 'https://schema.org/name',
  operator: 'https://schema.org/legalName',
  uscc: 'https://schema.org/taxID',
  site: { '@id': 'https://schema.org/url', '@type': '@id' },
  publishedOn: {
    '@id': 'https://schema.org/datePublished',
    '@type': 'http://www.w3.org/2001/XMLSchema#date',
  },
  changedAt: {
    '@id': 'https://schema.org/dateModified',
    '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
  },
  validUntil: {
    '@id': 'https://schema.org/expires',
    '@type': 'http://www.w3.org/2001/XMLSchema#date',
  },
} as const

/** A grade with its words, as people read it. */
export const twinGrade = z
  .object({
    key: gradeKey,
    name: bilingual,
    words: bilingual,
    scoreTenths: tenths.nullable(),
    asOf: isoDay,
    publishedOn: isoDay,
    validUntil: isoDay,
  })
  .meta({ id: 'TwinGrade' })

/** One reason of the grade, as the page says it. */
export const twinReason = z
  .object({
    kind: z.enum(['points', 'bonus', 'veto', 'ceiling']),
    code: z.string().meta({ examples: ['S-03'] }),
    title: bilingual,
    basis: z.string().meta({ examples: ['电子商务法 86'] }),
    points: tenths.nullable().meta({ description: 'Taken off, or added by a bonus; null: a mark' }),
    grade: gradeKey.nullable().meta({ description: 'What a veto forces or a ceiling allows' }),
    endsOn: isoDay.nullable().meta({ description: 'null: open' }),
    documents: z.array(z.string().meta({ examples: ['金市监处罚〔2026〕虚构1号'] })),
  })
  .meta({ id: 'TwinReason' })
export type TwinReason = z.infer<typeof twinReason>

/** `/p/USCC.json`: all that the credit page says, for machines. */
export const creditTwin = z
  .object({
    '@context': z.looseObject({}).meta({ description: 'JSON-LD 1.1 context, inline' }),
    type: z.literal('liangma/twin/1'),
    id: z.url().meta({ description: 'Address of the credit page' }),
    subject: publicSubject,
    state: z.enum(STANDING_STATES),
    current: twinGrade.nullable().meta({ description: 'null while no grade is in force' }),
    last: twinGrade.meta({ description: 'Newest published grade, whatever the state' }),
    changedAt: moment,
    revision: z.int().meta({ description: 'Grows with every change of any standing' }),
    reasons: z.array(twinReason).meta({ description: 'Those that still count today' }),
    corrections: z.array(correctionReceipt).meta({ description: 'Of the past year' }),
    withdrawals: z.array(withdrawalReceipt).meta({ description: 'Of the past year' }),
    reply: z
      .object({
        text: z.string().meta({ examples: ['本平台已完成整改。'] }),
        shownAt: moment,
        note: bilingual.meta({ description: 'That it is the platform’s own statement' }),
      })
      .nullable(),
    receipt: gradeReceipt,
    links: z.object({ page: z.url(), receipt: z.url(), keys: z.url(), verify: z.url() }),
    signature,
  })
  .meta({ id: 'CreditTwin', description: 'Signed as a whole; the receipt in it also by itself' })
export type CreditTwin = z.infer<typeof creditTwin>
