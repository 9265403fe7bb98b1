import type { ScreenChange } from '@liangma/contracts'
import type { LiveChange, LiveChanges } from '../../grading/index.ts'
import type { PublicPlace } from '../../publication/index.ts'
import type { SeenPlatform } from '../picture/public-picture.ts'
import type { Followed } from './change-feed.ts'

/** A change of a live grade, with its place among all of them. */
export interface PlacedLiveChange extends LiveChange {
  place: PublicPlace
}

/** Live grades as a feed follows them; subjects that are no platforms are passed over. */
export function followLive(
  changes: Pick<LiveChanges, 'newest' | 'after'>,
  isPlatform: (subjectId: number) => boolean,
): Followed<PlacedLiveChange> {
  return {
    newest: async () => placeOf(await changes.newest()),
    after: async ({ recordId }, limit) => {
      const page = await changes.after(recordId, limit)
      const last = page.at(-1)?.changeId ?? recordId
      return {
        changes: page
          .filter(({ subjectId }) => isPlatform(subjectId))
          .map((change) => ({ ...change, place: placeOf(change.changeId) })),
        place: placeOf(last),
        isAll: page.length < limit,
      }
    },
  }
}

/** One number says where a live feed stands; an event's id has two. */
function placeOf(changeId: number): PublicPlace {
  return { recordId: changeId, revision: changeId }
}

/** What officers are told of it. */
export function sayLive(
  { from, to, changedAt }: LiveChange,
  { uscc, name, county }: Pick<SeenPlatform, 'uscc' | 'name' | 'county'>,
): Omit<ScreenChange, 'point'> {
  return {
    change: 'live',
    uscc,
    name,
    county,
    from,
    to,
    reason: null,
    because: null,
    at: changedAt.toISOString(),
  }
}
