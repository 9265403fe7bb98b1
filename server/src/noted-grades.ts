import type { App } from './app.ts'
import type { SubjectGrades } from './modules/grading/index.ts'
import type { NotedGrades } from './modules/registry/index.ts'
import type { Trx } from './platform/database/index.ts'
import type { EventBus } from './platform/events/index.ts'

type Rooms = Pick<App, 'registry' | 'grading'>

const CHUNK = 5_000
const NOT_RATED = 'unrated'

/** Lets the list of platforms follow what becomes of their grades, in the transaction in which it does. */
export function noteGradesOn(events: EventBus, rooms: Rooms): void {
  const noteAll = (trx: Trx, rows: readonly { subjectId: number }[]) =>
    noteGrades(rooms, trx, [...new Set(rows.map(({ subjectId }) => subjectId))])
  events.on('subject.assessed', (trx, { assessments }) => noteAll(trx, assessments))
  events.on('grade.published', (trx, { grades }) => noteAll(trx, grades))
  events.on('grade.announced', (trx, { notices }) => noteAll(trx, notices))
  events.on('announcement.dropped', (trx, { notices }) => noteAll(trx, notices))
}

/** Notes the grades of every platform anew, from grading, which alone knows them. */
export async function noteAllGrades({
  database,
  registry,
  grading,
}: Rooms & Pick<App, 'database'>): Promise<void> {
  const ids = await registry.listPlatformIds()
  for (let start = 0; start < ids.length; start += CHUNK)
    await database.transaction((trx) =>
      noteGrades({ registry, grading }, trx, ids.slice(start, start + CHUNK)),
    )
}

async function noteGrades(
  { registry, grading }: Rooms,
  trx: Trx,
  subjectIds: readonly number[],
): Promise<void> {
  const grades = await grading.gradesOf(subjectIds, trx)
  await registry.search.noteGrades(trx, [...grades.values()].map(notedOf))
}

function notedOf({ subjectId, live, published, notices }: SubjectGrades): NotedGrades {
  return {
    subjectId,
    liveGrade: live.grade,
    scoreTenths: live.grade === NOT_RATED ? null : live.scoreTenths,
    sinceDay: live.sinceDay,
    publishedGrade: published?.grade ?? null,
    hasNotice: notices.length > 0,
  }
}
