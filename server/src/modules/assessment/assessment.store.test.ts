import type { StoredAssessment } from '@liangma/contracts'
import { dayOf } from '@liangma/contracts'
import { afterAll, describe, expect, test } from 'vitest'
import { fixedClock } from '../../platform/clock/index.ts'
import { TEST_ENGINES, openTestDatabase } from '../../platform/database/testing.ts'
import { EventBus } from '../../platform/events/index.ts'
import { RecordsService } from '../records/index.ts'
import type { Assessed } from './assessment.facts.ts'
import * as queries from './assessment.queries.ts'
import type { RunToStore } from './assessment.store.ts'
import { AssessmentStore } from './assessment.store.ts'
import { aRecord, recordsConfirmer } from './testing.ts'

const TODAY = dayOf('2026-11-23')

function aResult(subjectId: number, changes: Partial<Assessed> = {}): Assessed {
  return {
    subjectId,
    scoreTenths: 1000,
    grade: 'blue',
    decidedBy: 'score',
    decidedCode: null,
    sums: { statutory: 0, G1: 0, bonus: 20 },
    peerTenths: {},
    ...changes,
  }
}

describe.each(TEST_ENGINES)('stored assessments on %s', async (engine) => {
  const { database, drop } = await openTestDatabase(engine)
  afterAll(drop)
  const events = new EventBus()
  let announced: StoredAssessment[] = []
  events.on('subject.assessed', async (_trx, event) => {
    announced = event.assessments
  })
  const records = new RecordsService(database, events)
  const confirm = recordsConfirmer(database, records)
  const store = new AssessmentStore({ records, events, clock: fixedClock(TODAY) })
  await confirm([aRecord({ subjectId: 1 }), aRecord({ subjectId: 2 })])

  async function keep(rows: Assessed[], changes: Partial<RunToStore> = {}) {
    announced = []
    const run: RunToStore = {
      rulebookId: 'platform',
      rulebookVersion: '2026.1',
      asOf: TODAY,
      sequence: await records.lastSequence(),
      feedDates: { cases: TODAY },
      medians: [],
      engine: 'postgres',
      trigger: 'records',
      coversRegister: false,
      startedAt: new Date(),
      ...changes,
    }
    const stored = await database.transaction((trx) => store.store(trx, run, rows))
    return { ...stored, announced: announced.map((row) => row.subjectId) }
  }

  test('keeps a first result and announces it', async () => {
    const { changedIds, inForce, announced: told } = await keep([aResult(1), aResult(2)])
    expect(changedIds).toEqual([1, 2])
    expect(told).toEqual([1, 2])
    expect(inForce[0]).toMatchObject({ subjectId: 1, score: 1000, grade: 'blue', asOf: TODAY })
  })

  test('keeps nothing twice, on the same day or the next', async () => {
    expect(await keep([aResult(1), aResult(2)])).toMatchObject({ changedIds: [], announced: [] })
    const next = await keep([aResult(1), aResult(2)], { asOf: TODAY + 1 })
    expect(next).toMatchObject({ changedIds: [], announced: [] })
    expect(next.inForce.map((row) => row.asOf)).toEqual([TODAY + 1, TODAY + 1])
  })

  test.each<[string, Partial<Assessed>]>([
    ['the score', { scoreTenths: 990 }],
    ['the colour', { scoreTenths: 990, grade: 'red', decidedBy: 'veto', decidedCode: 'V1' }],
    ['a sum behind the same score', { scoreTenths: 990, sums: { bonus: 20, G1: 10 } }],
  ])('keeps a result that differs in %s', async (_, changes) => {
    expect((await keep([aResult(1, changes), aResult(2)])).changedIds).toEqual([1])
  })

  test('keeps a result again when other records stand behind it', async () => {
    await keep([aResult(1), aResult(2)])
    await confirm([aRecord({ subjectId: 2 })])
    expect((await keep([aResult(1), aResult(2)])).changedIds).toEqual([2])
  })

  test('keeps a result again under another rulebook', async () => {
    expect((await keep([aResult(1)], { rulebookVersion: '2026.2' })).changedIds).toEqual([1])
  })

  test('lets a run that knows fewer records change nothing', async () => {
    const before = await records.lastSequence()
    await confirm([aRecord({ subjectId: 1 })])
    await keep([aResult(1, { scoreTenths: 900 })])
    const late = await keep([aResult(1)], { sequence: before })
    expect(late.changedIds).toEqual([])
    expect(late.inForce).toMatchObject([{ score: 900 }])
  })

  test('announces a result as of a past day to nobody who has a newer one', async () => {
    const past = await keep([aResult(1, { scoreTenths: 500 })], { asOf: TODAY - 30 })
    expect(past).toMatchObject({ changedIds: [1], announced: [] })
    const newest = await queries.listNewest(database.db, { subjectIds: [1], asOf: TODAY })
    expect(newest).toMatchObject([{ scoreTenths: 900 }])
  })

  test('counts each subject once, by its newest result', async () => {
    expect(await queries.countByGrade(database.db)).toEqual([{ grade: 'blue', count: 2 }])
  })
})
