import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { NEVER } from '@liangma/contracts'
import type { CreditRecord, Day } from '@liangma/contracts'
import { assessNaively, loadModel } from '../../../packages/rulebook/test/naive/index.ts'
import {
  ALL_FRESH,
  TODAY,
  aFinding,
  aListing,
  aPenalty,
  aRegistration,
  openOffice,
} from '../../src/modules/assessment/testing.ts'

const RUNS = process.env['CI'] ? 60 : Number(process.env['LIANGMA_PROPERTY_RUNS'] ?? 12)
const HORIZON = 3 * 366
const model = loadModel()
const { assessment, confirm, close } = await openOffice()
afterAll(close)

type Drawn = (subject: number, on: Day, event: string | null) => CreditRecord

const marked = (mark: string): Drawn => {
  const term = { kind: 'case', severity: 'general', published: true, mark } as const
  return (subject, occurred, eventKey) => aPenalty(subject, 'general', { term, occurred, eventKey })
}
const found =
  (code: string, tier: string | null = null, deadline?: number): Drawn =>
  (subject, occurred, eventKey) =>
    aFinding(subject, code, {
      tier,
      occurred,
      eventKey,
      ...(deadline === undefined ? {} : { deadline: occurred + deadline }),
    })

/** What can be cured, repaired, taken off a list, or ends by time alone. */
const KINDS: Drawn[] = [
  found('G1-01', 'first'),
  found('G1-01', 'recurrence'),
  found('G1-07'),
  found('G2-02'),
  found('G2-02', null, 10),
  found('S-06', null, 15),
  found('G9-04', null, 20),
  (subject, occurred, eventKey) => aPenalty(subject, 'general', { occurred, eventKey }),
  (subject, occurred, eventKey) => aPenalty(subject, 'serious', { occurred, eventKey }),
  marked('V2'),
  marked('V5'),
  (subject, occurred) => aListing(subject, 'abnormal', { occurred }),
  (subject, occurred) => aListing(subject, 'serious', { occurred }),
]

const anyRecords = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    daysAgo: fc.integer({ min: 1, max: 500 }),
    event: fc.option(fc.constantFrom('E1', 'E2'), { freq: 2 }),
  }),
  { minLength: 1, maxLength: 6, size: 'max' },
)

let subjects = 0

async function registered(drawn: readonly Draw[]) {
  subjects += 1
  const id = subjects
  const records = [
    aRegistration(id),
    ...drawn.map(({ kind, daysAgo, event }) => kind(id, TODAY - daysAgo, event)),
  ]
  await confirm(records)
  return { id, records }
}

interface Draw {
  kind: Drawn
  daysAgo: number
  event: string | null
}

/** As of a day, if feeds go on arriving on time. */
function naive(records: CreditRecord[], id: number, day: Day = TODAY) {
  const feeds = Object.fromEntries(Object.keys(ALL_FRESH).map((kind) => [kind, day]))
  const one = assessNaively(model, { records, feeds }, day).get(id)
  if (!one) throw new Error(`subject ${id} was not assessed`)
  return one
}

test(
  'the path is as short as the shortest of all, and leads where it says',
  { timeout: 600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (drawn) => {
        const { id, records } = await registered(drawn)
        const { pathToBlue } = await assessment.explain(id)
        const shortest = shortestOf(id, records)
        expect([pathToBlue.state, pathToBlue.steps.length]).toEqual(shortest)
        if (pathToBlue.state !== 'path' || pathToBlue.day === null) return
        const really = records.map((record) => {
          const step = pathToBlue.steps.find((one) => one.record === keyOf(record))
          return step ? endedOn(record, step.earliest) : record
        })
        const then = naive(really, id, pathToBlue.day)
        // Another deadline may have passed by then; the path says so.
        expect([then.grade, then.score]).toEqual([pathToBlue.grade, pathToBlue.scoreTenths])
      }),
      { numRuns: RUNS },
    )
  },
)

test(
  'the forecast names every day on which the score rises, and no other',
  { timeout: 600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (drawn) => {
        const { id, records } = await registered(drawn)
        const { forecast } = await assessment.explain(id)
        const days = Array.from({ length: HORIZON + 1 }, (_, i) => TODAY + i)
        const scores = days.map((day) => naive(records, id, day).score)
        const rises = days.flatMap((day, i) => {
          const [before, on] = [scores[i - 1], scores[i]]
          return before !== undefined && on !== undefined && on > before ? [[day, on]] : []
        })
        expect(forecast.map(({ day, scoreTenths }) => [day, scoreTenths])).toEqual(rises)
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    )
  },
)

/** By trying every subset of the records, each as if it had ended by today. */
function shortestOf(id: number, records: CreditRecord[]): [state: string, steps: number] {
  const [, ...curable] = records
  const masks = Array.from({ length: 2 ** curable.length }, (_, mask) => mask)
  const enough = masks.filter((mask) => {
    const left = records.map((record, i) => ((mask >> (i - 1)) & 1 ? gone(record) : record))
    return naive([records[0] as CreditRecord, ...left.slice(1)], id).grade === 'blue'
  })
  const sizes = enough.map((mask) => mask.toString(2).replaceAll('0', '').length)
  if (sizes.length === 0) return ['none', 0]
  const least = Math.min(...sizes)
  return [least === 0 ? 'reached' : 'path', least]
}

/** Cured before it counted, repaired or taken off today: it no longer counts where that ends it at all. */
function gone(record: CreditRecord): CreditRecord {
  if (record.term.kind === 'finding') return { ...record, cured: record.occurred }
  return endedOn(record, TODAY)
}

function endedOn(record: CreditRecord, day: Day): CreditRecord {
  const { kind } = record.term
  return {
    ...record,
    cured: kind === 'finding' ? day : NEVER,
    repaired: kind === 'case' ? day : NEVER,
    ended: kind === 'listing' ? day : NEVER,
  }
}

function keyOf({ source, sourceId }: CreditRecord): string {
  return `${source}:${sourceId}`
}
