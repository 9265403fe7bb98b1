import type { Events } from '@liangma/contracts'
import { dayOf } from '@liangma/contracts'
import { fixedClock, readWorkCalendar } from '../../platform/clock/index.ts'
import { openTestDatabase } from '../../platform/database/testing.ts'
import { EventBus } from '../../platform/events/index.ts'
import type { AssessedRow } from '../grading/index.ts'
import { GradingService } from '../grading/index.ts'
import type { RedressParts } from './redress.service.ts'
import { RedressService } from './redress.service.ts'

const SCALE = {
  ranked: ['blue', 'yellow', 'red'],
  unranked: ['unrated'],
  atOnce: ['V2', 'V3', 'V4'],
}

/** Records on which every announced grade of the room rests. */
export const RECORDS = ['cases:金虚罚〔2026〕1号', 'findings:HC-2026-0117']

export const aReviewer = { name: '王虚构', login: 'wang' }
export const anApprover = { name: '李虚构', login: 'li' }
export const anAuthor = { subjectId: 1, uscc: '91330782MA2F000000', login: 'platform-1' }

/** Statements on real grades with a clock to turn; what a grade rests on is a fake. */
export async function openRedress(engine: 'pglite' | 'postgres') {
  const { database, drop } = await openTestDatabase(engine)
  const calendar = await readWorkCalendar()
  const told: [keyof Events, unknown][] = []
  let today = 0
  const blue = new Set<number>()
  let assessments = 0
  const events = new EventBus()
  for (const name of ['statement.received', 'statement.decided', 'hold.ended'] as const)
    events.on(name, async (_, event) => void told.push([name, event]))
  const clock = { today: () => today, now: () => fixedClock(today).now() }
  const grading = new GradingService({
    database,
    events,
    clock,
    calendar,
    scale: SCALE,
    assessAsOf: async (asOf) => [...blue].map((subjectId) => rowOf(subjectId, asOf)),
  })
  const redress = new RedressService({
    database,
    events,
    clock,
    calendar,
    grading,
    assessment: { explainOnFile: async (_, filed) => explained(filed) },
  })
  redress.connect(events)
  const on = (iso: string) => (today = dayOf(iso))
  const assess = (iso: string, grade: string, changes: Partial<AssessedRow> = {}) => {
    on(iso)
    assessments += 1
    const row: AssessedRow = {
      subjectId: 1,
      grade,
      scoreTenths: 700,
      decidedBy: 'score',
      decidedCode: null,
      rulebookVersion: '2026.1',
      assessmentId: assessments,
      asOf: today,
      ...changes,
    }
    return database.transaction((trx) => grading.onAssessed(trx, [row]))
  }
  return {
    database,
    drop,
    grading,
    redress,
    told,
    clock,
    on,
    assess,
    /** A blue platform that is announced to become yellow: on 3 November, due on the 10th. */
    async announce(subjectId = 1, changes: Partial<AssessedRow> = {}): Promise<number> {
      blue.add(subjectId)
      await assess('2026-11-02', 'blue', { subjectId })
      await grading.publishAsOf(today)
      const { announced } = await assess('2026-11-03', 'yellow', { subjectId, ...changes })
      const noticeId = announced[0]?.noticeId
      if (noticeId === undefined) throw new Error('nothing was announced')
      return noticeId
    },
    async day(iso: string) {
      on(iso)
      await grading.runDay()
      return redress.runDay()
    },
  }
}
export type RedressRoom = Awaited<ReturnType<typeof openRedress>>

function rowOf(subjectId: number, asOf: number): AssessedRow {
  return {
    subjectId,
    grade: 'blue',
    scoreTenths: 900,
    decidedBy: 'score',
    decidedCode: null,
    rulebookVersion: '2026.1',
    assessmentId: 1,
    asOf,
  }
}

type Explained = Awaited<ReturnType<RedressParts['assessment']['explainOnFile']>>

function explained(filed: readonly { subjectId: number }[]): Explained {
  const items = RECORDS.map((sourceKey) => ({
    sourceKey,
    from: dayOf('2026-10-20'),
    counts: true,
    pointsAfterEvent: 150,
  }))
  const line = { code: 'S-03', zh: '严重违法', en: 'Serious', role: 'statutory', fired: true }
  const lines = [{ ...line, items, figure: null, afterCap: 300 }]
  return new Map(filed.map(({ subjectId }) => [subjectId, { lines }])) as unknown as Explained
}
