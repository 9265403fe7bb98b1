import type { Scope, WorkCounter, WorkItem, WorkList } from '@liangma/contracts'
import { isoOf } from '@liangma/contracts'
import type { App } from '../../app.ts'
import type { CaptureReading } from '../../modules/capture/index.ts'
import { gradeSpelling } from './grade-words.ts'
import { platformsWithin } from './scoped-platforms.ts'
import { waitingNotices, waitingRows, waitingSources } from './waiting-data.ts'
import { waitingOfPublication, waitingReplies } from './waiting-publication.ts'
import type { Asking, Waiting } from './work-items.ts'
import { byUrgency, itemOf } from './work-items.ts'

export interface WorkRooms {
  app: App
  capture: CaptureReading
}

const MOST_SHOWN = 500

/** What waits for somebody of the bureau within a scope, the most urgent first; `show`: only what that number counts. */
export async function workListFor(
  rooms: WorkRooms,
  asking: Asking,
  show?: WorkCounter,
): Promise<WorkList> {
  const { clock } = rooms.app
  const items = await workItemsFor(rooms, asking)
  const shown = within(items, show)
  return {
    today: isoOf(clock.today()),
    counters: {
      dueToday: countOf(items, 'dueToday'),
      overdue: countOf(items, 'overdue'),
      toMatch: countOf(items, 'toMatch'),
      toApprove: countOf(items, 'toApprove'),
    },
    items: shown.slice(0, MOST_SHOWN),
    total: shown.length,
  }
}

/** The same, however many they are. */
export async function workItemsFor(
  rooms: WorkRooms,
  asking: Asking,
  show?: WorkCounter,
): Promise<WorkItem[]> {
  const waiting = await everythingWaiting(rooms, asking.scope)
  return within(await itemsOf(rooms.app, waiting, asking), show)
}

function within(items: WorkItem[], show: WorkCounter | undefined): WorkItem[] {
  return show === undefined ? items : items.filter(({ counters }) => counters.includes(show))
}

/** Replies, rows and sources are for who is responsible for the whole city. */
async function everythingWaiting({ app, capture }: WorkRooms, scope: Scope): Promise<Waiting[]> {
  const { nameOf } = gradeSpelling(app)
  const parts = [waitingOfPublication(app, nameOf), waitingNotices(app)]
  if (scope.reach === 'city')
    parts.push(waitingReplies(app), waitingRows(app), waitingSources(capture))
  return (await Promise.all(parts)).flat()
}

async function itemsOf(app: App, waiting: readonly Waiting[], asking: Asking): Promise<WorkItem[]> {
  const ids = waiting.flatMap(({ subjectId }) => (subjectId === null ? [] : [subjectId]))
  const platforms = await platformsWithin(app, asking.scope, ids)
  const standings = await app.publication.standingsOf([...platforms.keys()])
  const setting = { asking, today: app.clock.today(), calendar: app.calendar }
  return [...waiting].sort(byUrgency).flatMap((each) => {
    if (each.subjectId === null)
      return asking.scope.reach === 'city' ? [itemOf(each, { ...setting, platform: null })] : []
    const known = platforms.get(each.subjectId)
    if (!known) return []
    const standing = standings.get(each.subjectId)
    const platform = {
      uscc: known.code,
      name: known.name,
      county: known.countyCode,
      grade: standing?.grade ?? null,
      gradeWords: standing?.gradeWords ?? null,
    }
    return [itemOf(each, { ...setting, platform })]
  })
}

/** Rows count by their number, everything else as one. */
function countOf(items: readonly WorkItem[], counter: WorkItem['counters'][number]): number {
  return items
    .filter(({ counters }) => counters.includes(counter))
    .reduce((sum, { count }) => sum + count, 0)
}
