import type { ScreenChange } from '@liangma/contracts'
import type { PublicChange } from '../../publication/index.ts'
import type { ScreenGround, ScreenLook } from '../screen.ground.ts'
import { ChangeFeed } from './change-feed.ts'
import { followLive, sayLive } from './live-feed.ts'

/** A feed as those who connect to it see it, whatever it follows. */
export type OpenFeed = Pick<ChangeFeed, 'connect' | 'textAfter' | 'wake' | 'size'>

/** What a wall with one kind of grade tells as it happens. */
export function openFeed(ground: ScreenGround, look: ScreenLook): OpenFeed {
  const { changes, grading, onBug } = ground.parts
  const refresh = async () => {
    ground.forget()
    await ground.refresh(look)
    return ground.version(look)
  }
  if (look === 'published')
    return new ChangeFeed({
      changes,
      refresh,
      say: (change) => sayPublished(change, pointOf(ground, change.standing.subjectId)),
      onBug,
    })
  const find = (subjectId: number) => ground.picture('live').platforms.get(subjectId)
  return new ChangeFeed({
    changes: followLive(grading.liveChanges, (subjectId) => find(subjectId) !== undefined),
    refresh,
    say: (change) => {
      const seen = find(change.subjectId)
      if (!seen) throw new Error(`${change.subjectId} is told of, and is no platform`)
      return { ...sayLive(change, seen), point: pointOf(ground, change.subjectId) }
    },
    onBug,
  })
}

function pointOf(ground: ScreenGround, subjectId: number): ScreenChange['point'] {
  return ground.places.find(subjectId)?.point ?? null
}

const CHANGES = {
  'liangma/grade/1': 'grade',
  'liangma/correction/1': 'correction',
  'liangma/withdrawal/1': 'withdrawal',
  moved: 'standing',
} as const satisfies Record<string, ScreenChange['change']>

function sayPublished(
  { standing, from, to, record }: PublicChange,
  point: ScreenChange['point'],
): ScreenChange {
  const isGrade = record?.type === 'liangma/grade/1'
  return {
    change: CHANGES[record?.type ?? 'moved'],
    uscc: standing.uscc,
    name: standing.name,
    county: standing.county,
    point,
    from,
    to,
    reason: isGrade ? record.reason : null,
    because: isGrade ? record.facts.decided.words : null,
    at: record?.at ?? standing.changedAt,
  }
}
