import { z } from 'zod'
import { count, creditCode, moment, nextCursor, paging, sourceKind } from '../api/basics.ts'
import { matchCandidate } from '../api/quarantine.ts'

const sourceName = z
  .string()
  .min(1)
  .max(200)
  .meta({ description: 'Who states the name', examples: ['cases'] })
const subjectName = z
  .string()
  .min(1)
  .max(500)
  .meta({ examples: ['金华星河网络科技有限公司'] })
const reason = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .meta({ description: 'Why; stays on file', examples: ['核对营业执照'] })

export const matchingQuery = z.object({ ...paging, limit: paging.limit.default(20) })

const firstCells = z
  .record(z.string(), z.string())
  .meta({ description: 'The first such row without its protected cells' })

/** A name for which rows wait, beside whom it may mean. */
export const waitingName = z
  .object({
    source: sourceName,
    name: subjectName,
    kind: sourceKind,
    count: count.meta({ description: 'Rows that a decision releases' }),
    firstRowId: z.int(),
    cells: firstCells,
    candidates: z.array(matchCandidate),
  })
  .meta({ id: 'WaitingName' })
export type WaitingName = z.infer<typeof waitingName>

export const waitingNames = z
  .object({
    total: count.meta({ description: 'Names that wait' }),
    names: z.array(waitingName),
    nextCursor,
  })
  .meta({ id: 'WaitingNames' })
export type WaitingNames = z.infer<typeof waitingNames>

/** A code whose check characters fail, and for which rows wait. */
export const waitingCode = z
  .object({
    code: z.string().meta({ examples: ['913307020000000193'] }),
    column: z.string().meta({ examples: ['统一社会信用代码'] }),
    kind: sourceKind,
    count: count.meta({ description: 'Rows that a confirmation releases' }),
    firstRowId: z.int(),
    cells: firstCells,
  })
  .meta({ id: 'WaitingCode' })
export type WaitingCode = z.infer<typeof waitingCode>

export const waitingCodes = z
  .object({ total: count, codes: z.array(waitingCode), nextCursor })
  .meta({ id: 'WaitingCodes' })
export type WaitingCodes = z.infer<typeof waitingCodes>

export const matchRequest = z
  .strictObject({ source: sourceName, name: subjectName, code: creditCode, reason })
  .meta({ id: 'MatchRequest' })
export const noneOfThese = z
  .strictObject({ source: sourceName, name: subjectName, reason })
  .meta({ id: 'NoneOfThese' })
export const codeConfirmation = z
  .strictObject({ code: creditCode, reason })
  .meta({ id: 'CodeConfirmation' })
export const matchRevocation = z.strictObject({ reason }).meta({ id: 'MatchRevocation' })
export const matchParams = z.object({
  matchId: z.coerce.number().int().min(1).max(2_147_483_647),
})

/** How many rows a decision let in, or took back. */
export const releasedRows = z.object({ rows: count }).meta({ id: 'ReleasedRows' })

export const standingMatch = z
  .object({
    matchId: z.int(),
    source: sourceName,
    name: subjectName,
    code: z.string().meta({ examples: ['91330702MA2E4T3X0N'] }),
    matchedBy: z.string().meta({ examples: ['王虚构'] }),
    matchedAt: moment,
    reason: z.string().meta({ examples: ['核对营业执照'] }),
  })
  .meta({ id: 'StandingMatch' })
export type StandingMatch = z.infer<typeof standingMatch>
export const standingMatches = z
  .object({ matches: z.array(standingMatch) })
  .meta({ id: 'StandingMatches' })
