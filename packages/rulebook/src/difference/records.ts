import { isoOf, spellTenths } from '@liangma/contracts'
import type { Words } from '@liangma/contracts'
import type { ExplainedItem, ExplanationLine } from '../explain/explanation.ts'
import type { Reason, ReasonCode } from '../explain/reasons.ts'
import type { DifferenceCause, DifferencePart } from './score-difference.ts'
import { effectOn, isBetween, sayOf } from './sides.ts'
import type { Sides } from './sides.ts'

interface ItemPair {
  before: ExplainedItem | undefined
  after: ExplainedItem | undefined
}

/** Why a record moves points, in words. */
interface Story {
  cause: DifferenceCause
  words: Words
}

/** What each record of a line does to the score, where that is not the same on both sides. */
export function recordParts(
  sides: Sides,
  lines: { before: ExplanationLine; after: ExplanationLine },
): DifferencePart[] {
  return itemPairs(lines.before, lines.after).flatMap(([record, pair]) => {
    const effect = (side: 'before' | 'after') =>
      effectOn(sides[side].plan, lines[side].role, costOf(pair[side]))
    const scoreTenths = effect('after') - effect('before')
    if (scoreTenths === 0) return []
    const { cause, words } = storyOf(sides, pair)
    return [sayOf(lines.after, { cause, record, scoreTenths }, words)]
  })
}

function itemPairs(before: ExplanationLine, after: ExplanationLine): [string, ItemPair][] {
  const [old, now] = [bySource(before), bySource(after)]
  const keys = new Set([...now.keys(), ...old.keys()])
  return [...keys].map((key) => [key, { before: old.get(key), after: now.get(key) }])
}

function bySource({ items }: ExplanationLine): Map<string, ExplainedItem> {
  return new Map(items.map((item) => [item.sourceKey, item]))
}

function costOf(item: ExplainedItem | undefined): number {
  return item?.counts ? item.pointsAfterEvent : 0
}

function storyOf(sides: Sides, { before, after }: ItemPair): Story {
  if (after?.counts && before?.counts) return changedPoints(before, after)
  if (after?.counts) return begun(sides, before, after)
  return stopped(sides, after)
}

function changedPoints(before: ExplainedItem, after: ExplainedItem): Story {
  const isAbsorbed = ({ reason }: ExplainedItem) => reason?.code === 'absorbed'
  if (isAbsorbed(after) && !isAbsorbed(before))
    return {
      cause: 'absorbed',
      words: {
        zh: '与另一条计分更多的记录属同一事件，同一事件只计一次',
        en: 'of one event with a record of more points; one event counts once',
      },
    }
  if (isAbsorbed(before) && !isAbsorbed(after))
    return {
      cause: 'released',
      words: {
        zh: '同一事件的另一条记录不再计分，改由本条计分',
        en: 'the other record of its event no longer counts, so this one does',
      },
    }
  const [old, now] = [spellTenths(before.points), spellTenths(after.points)]
  return {
    cause: 'points',
    words: { zh: `分值由 ${old} 分变为 ${now} 分`, en: `its points change from ${old} to ${now}` },
  }
}

function begun(sides: Sides, before: ExplainedItem | undefined, after: ExplainedItem): Story {
  const day = isoOf(after.from)
  if (isBetween(sides, after.from))
    return {
      cause: 'began',
      words: { zh: `自 ${day} 起计分`, en: `counts from ${day} on` },
    }
  if (sides.isOtherVersion) return byRules({ zh: '计分', en: 'it counts' })
  if (before === undefined)
    return {
      cause: 'came',
      words: { zh: `新增记录，自 ${day} 起计分`, en: `a new record, counting from ${day} on` },
    }
  return { cause: 'began', words: { zh: '现予计分', en: 'counts now' } }
}

/** What of a record's own, and not time, keeps it from counting. */
const BY_STATUS: ReadonlySet<ReasonCode> = new Set([
  'lead',
  'unfounded',
  'annulled',
  'withdrawn',
  'notYet',
])

function stopped(sides: Sides, after: ExplainedItem | undefined): Story {
  const reason = after?.reason ?? null
  if (reason !== null && BY_STATUS.has(reason.code)) return stoppedByItself(reason)
  const end = after?.to
  if (reason !== null && end && isBetween(sides, end))
    return {
      cause: 'stopped',
      words: {
        zh: `${reason.zh}，自 ${isoOf(end)} 起不再计分`,
        en: `${reason.en}; stopped counting on ${isoOf(end)}`,
      },
    }
  if (sides.isOtherVersion) return byRules({ zh: '不计分', en: 'it does not count' })
  return stoppedByItself(reason)
}

function stoppedByItself(reason: Reason | null): Story {
  if (reason === null)
    return {
      cause: 'gone',
      words: { zh: '记录已不在册', en: 'the record is no longer on file' },
    }
  return {
    cause: 'stopped',
    words: { zh: `${reason.zh}，不再计分`, en: `${reason.en}; no longer counts` },
  }
}

function byRules({ zh, en }: Words): Story {
  return { cause: 'rules', words: { zh: `按规则新版本${zh}`, en: `by the other version ${en}` } }
}
