import { z } from 'zod'
import { bilingual, count, isoDay, moment, rulebookVersion, sha256Hex } from '../api/basics.ts'
import { LONGEST_RULEBOOK, RULEBOOK_ACTIONS, RULEBOOK_STATES, RULEBOOK_STEPS } from './life.ts'
import type { RulebookAction, RulebookState, RulebookStep } from './life.ts'

const keysOf = <K extends string>(words: Record<K, unknown>) => Object.keys(words) as [K, ...K[]]

export const rulebookId = z
  .string()
  .max(60)
  .regex(/^[A-Za-z][A-Za-z0-9]*$/)
  .meta({ description: '`id` of the rulebook', examples: ['platform'] })
const version = rulebookVersion.max(40).regex(/^[0-9A-Za-z.-]+$/)

export const rulebookState = z
  .enum(keysOf<RulebookState>(RULEBOOK_STATES))
  .meta({ id: 'RulebookState', examples: ['active'] })
const action = z.enum(keysOf<RulebookAction>(RULEBOOK_ACTIONS)).meta({ examples: ['submit'] })
const step = z.enum(keysOf<RulebookStep>(RULEBOOK_STEPS)).meta({ examples: ['submitted'] })

const text = z
  .string()
  .min(1)
  .max(LONGEST_RULEBOOK)
  .meta({ description: 'The file, YAML', examples: ["id: platform\nversion: '2026.2'\n"] })
const reason = z
  .string()
  .trim()
  .max(1_000)
  .meta({ description: 'Kept in its history', examples: ['按新修订的办法调整'] })
const neededReason = reason.min(1)

/** From which day it decides, until which other one does. */
export const rulebookTerm = z
  .object({
    from: isoDay.nullable().meta({ description: 'null: since the register began' }),
    until: isoDay.nullable().meta({ description: 'First day of its successor; null: none yet' }),
  })
  .meta({ id: 'RulebookTerm' })
export type RulebookTerm = z.infer<typeof rulebookTerm>

const head = {
  id: rulebookId,
  version,
  appliesTo: z.enum(['platform', 'merchant']).meta({ description: 'Whom it rates' }),
  state: rulebookState,
  stateWords: bilingual,
  sha256: sha256Hex.meta({ description: 'Of its text' }),
  terms: z.array(rulebookTerm).meta({ description: 'When it decides or decided' }),
  changedAt: moment,
}

export const rulebookVersionRow = z.object(head).meta({ id: 'RulebookVersionRow' })
export type RulebookVersionRow = z.infer<typeof rulebookVersionRow>

/** `GET /api/v1/rulebooks`. */
export const rulebookList = z
  .object({ versions: z.array(rulebookVersionRow) })
  .meta({ id: 'RulebookList' })

const signOff = z
  .object({
    part: z.enum(['author', 'approver']),
    name: z.string().meta({ examples: ['王虚构'] }),
    signedAt: moment,
    sha256: sha256Hex.meta({ description: 'The text that was signed' }),
    changesHash: sha256Hex.meta({ description: 'The list of who changes that was signed' }),
    changedCount: count.meta({ description: 'How many were on it' }),
    asOf: isoDay,
  })
  .meta({ id: 'RulebookSignOff' })

const historyStep = z
  .object({
    step,
    stepWords: bilingual,
    name: z
      .string()
      .nullable()
      .meta({ description: 'null: the program', examples: ['王虚构'] }),
    reason: z
      .string()
      .nullable()
      .meta({ examples: ['按新修订的办法调整'] }),
    effective: isoDay.nullable(),
    sha256: sha256Hex,
    at: moment,
  })
  .meta({ id: 'RulebookStep' })

/** `GET /api/v1/rulebooks/:id/:version`. */
export const rulebookOnFile = z
  .object({
    ...head,
    text,
    base: version
      .nullable()
      .meta({ description: 'The version in force today, which it would succeed; null: none' }),
    signOffs: z.array(signOff).meta({ description: 'Those that count now' }),
    history: z.array(historyStep),
    actions: z.array(action).meta({ description: 'What the caller may do to it now' }),
  })
  .meta({ id: 'RulebookOnFile' })
export type RulebookOnFile = z.infer<typeof rulebookOnFile>

export const rulebookParams = z
  .object({ rulebook: rulebookId, version })
  .transform(({ rulebook: id, version }) => ({ id, version }))

/** `POST /api/v1/rulebooks`: a text, or a copy of a version under another. */
export const newRulebook = z
  .union([
    z.strictObject({ text, reason: reason.optional() }),
    z.strictObject({
      copyOf: z.strictObject({ id: rulebookId, version }),
      version,
      reason: reason.optional(),
    }),
  ])
  .meta({
    id: 'NewRulebook',
    examples: [{ copyOf: { id: 'platform', version: '2026.1' }, version: '2026.2' }],
  })
export type NewRulebook = z.infer<typeof newRulebook>

/** `PUT /api/v1/rulebooks/:id/:version`. */
export const rulebookEdit = z
  .strictObject({
    text,
    basedOn: sha256Hex.meta({ description: '`sha256` of the text that was edited' }),
    reason: reason.optional(),
  })
  .meta({ id: 'RulebookChange' })
export type RulebookChange = z.infer<typeof rulebookEdit>

export const rulebookEdited = z
  .object({
    rulebook: rulebookOnFile,
    droppedSignatures: count.meta({ description: 'Signatures that the change dropped' }),
    droppedDay: isoDay.nullable().meta({ description: 'Effective day that it dropped' }),
  })
  .meta({ id: 'RulebookEdited' })
export type RulebookEdited = z.infer<typeof rulebookEdited>

/** `POST /api/v1/rulebooks/check`. */
export const rulebookCheck = z
  .strictObject({
    text: z.string().max(LONGEST_RULEBOOK),
    on: isoDay.optional().meta({ description: 'Day on which the law must be in force' }),
  })
  .meta({ id: 'RulebookCheck', examples: [{ text: "id: platform\nversion: '2026.2'\n" }] })

export const rulebookIssue = z
  .object({
    line: z.int().min(1),
    column: z.int().min(1),
    path: z.string().meta({ examples: ['indicators.3.cap'] }),
    zh: z.string().meta({ examples: ['上限永远达不到'] }),
    en: z.string().meta({ examples: ['the cap can never bind'] }),
  })
  .meta({ id: 'RulebookIssue' })
export type RulebookIssueView = z.infer<typeof rulebookIssue>
export const rulebookIssues = z
  .object({ issues: z.array(rulebookIssue) })
  .meta({ id: 'RulebookIssues' })

/** `GET …/changes`: who changes by it, as a hash to be signed. */
export const rulebookChanges = z
  .object({
    hash: sha256Hex,
    changedCount: count,
    asOf: isoDay,
    sequence: count.meta({ description: 'The last record that was known' }),
  })
  .meta({ id: 'RulebookChanges' })
export type RulebookChanges = z.infer<typeof rulebookChanges>

/** `POST …/submission` and `…/approval`: what the signer has seen. */
export const rulebookSignature = z
  .strictObject({ sha256: sha256Hex, changesHash: sha256Hex, reason: reason.optional() })
  .meta({
    id: 'RulebookSignature',
    examples: [{ sha256: '3b'.repeat(32), changesHash: '5c'.repeat(32) }],
  })
export type RulebookSignature = z.infer<typeof rulebookSignature>

export const rulebookReason = z
  .strictObject({ reason: neededReason })
  .meta({ id: 'RulebookReason', examples: [{ reason: 'G2-02 的分值未说明理由' }] })

/** `POST …/schedule`. */
export const rulebookSchedule = z
  .strictObject({ effective: isoDay, reason: reason.optional() })
  .meta({ id: 'RulebookSchedule', examples: [{ effective: '2027-01-01' }] })

export const differencesQuery = z.object({
  from: version
    .optional()
    .meta({ description: 'Version to compare with; default: the one in force, or its successor' }),
})

export const rulebookDifference = z
  .object({
    place: z.string().meta({ description: 'Code of the row, or part', examples: ['G2-02'] }),
    zh: z.string().meta({ examples: ['G2-02 禁限售商品上架查实：每次扣分 2.0 → 3.0'] }),
    en: z.string().meta({ examples: ['G2-02 Prohibited goods listed: points 2.0 → 3.0'] }),
  })
  .meta({ id: 'RulebookDifference' })
export const rulebookDifferences = z
  .object({ from: version, to: version, differences: z.array(rulebookDifference) })
  .meta({ id: 'RulebookDifferences' })
export type RulebookDifferences = z.infer<typeof rulebookDifferences>
