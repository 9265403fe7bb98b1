import { isoOf } from '@liangma/contracts'
import type { Day, ScreenDue } from '@liangma/contracts'
import type { NoticeRow } from '../grading/index.ts'
import type { SeenPlatform } from './picture/public-picture.ts'

/** Days within which something is due soon. */
const SOON_DAYS = 3
const MOST_NAMED = 20

/** Pre-notices by how long the platform may still state its case; those that should be over first. */
export function dueOf(
  notices: readonly NoticeRow[],
  { platforms, today }: { platforms: readonly SeenPlatform[]; today: Day },
): ScreenDue {
  const seen = new Map(platforms.map((each) => [each.subjectId, each]))
  const named = notices
    .flatMap((notice) => namedNotice(notice, { seen: seen.get(notice.subjectId), today }))
    .toSorted((one, other) => one.daysLeft - other.daysLeft)
  const count = (isIn: (daysLeft: number) => boolean) =>
    named.filter(({ daysLeft, isHeld }) => !isHeld && isIn(daysLeft)).length
  return {
    held: named.filter(({ isHeld }) => isHeld).length,
    overdue: count((days) => days < 0),
    today: count((days) => days === 0),
    soon: count((days) => days > 0 && days <= SOON_DAYS),
    later: count((days) => days > SOON_DAYS),
    notices: named.slice(0, MOST_NAMED),
  }
}

function namedNotice(
  { noticeId, fromGrade, grade, dueDay, provisional, isHeld }: NoticeRow,
  { seen, today }: { seen: SeenPlatform | undefined; today: Day },
): ScreenDue['notices'] {
  // Out of reach of whoever asks.
  if (!seen) return []
  const { uscc, name, county } = seen
  return [
    {
      noticeId,
      uscc,
      name,
      county,
      from: fromGrade,
      to: grade,
      due: isoOf(dueDay),
      daysLeft: dueDay - today,
      isProvisional: provisional,
      isHeld,
    },
  ]
}
