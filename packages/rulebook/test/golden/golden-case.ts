import { SOURCE_KINDS } from '@liangma/contracts'
import type { CreditRecord, Day, SourceKind } from '@liangma/contracts'
import type { Colour, Feeds } from '../naive/colour.ts'
import type { DayLike } from '../registers/builders.ts'
import { aPlatform, readDay, TODAY } from '../registers/builders.ts'
import type { Model } from '../naive/model.ts'

/** What a case expects; worked out by hand from the text of the semantics. Points in tenths. */
export interface Expected extends Colour {
  score: number
  vetoes: string[]
  ceilings: string[]
  bonus?: number
  coverage?: { have: number; all: number }
  /** Of indicators and statutory rows, after their own cap. */
  points?: Record<string, number>
  /** Group sums after the group cap. */
  groups?: Record<string, number>
  /** `source:id` of the records that kept the points of their event. */
  winners?: string[]
}

/** A case as it is written: what is not said is blue by score, nothing held, every feed fresh. */
export interface Written {
  name: string
  /** Of subject 1, whose registration is added where none is given. */
  records: CreditRecord[]
  expect: { score: number } & Partial<Expected>
  asOf?: DayLike
  feeds?: Feeds
  neverFed?: SourceKind[]
  /** Changes a copy of the rulebook first. */
  change?: (model: Model) => void
}

/** A complete case: subject 1 of `records`, on `asOf`, must come out as `expect`. */
export interface GoldenCase {
  name: string
  records: CreditRecord[]
  feeds: Feeds
  asOf: Day
  change: ((model: Model) => void) | null
  expect: Expected
}

export function complete(written: Written): GoldenCase {
  const asOf = readDay(written.asOf, TODAY)
  const registered = written.records.some(
    ({ term, subjectId }) => term.kind === 'registration' && subjectId === 1,
  )
  return {
    name: written.name,
    records: registered ? written.records : [aPlatform(), ...written.records],
    feeds: { ...freshFeeds(asOf, written.neverFed), ...written.feeds },
    asOf,
    change: written.change ?? null,
    expect: {
      grade: 'blue',
      decidedBy: 'score',
      decidedCode: null,
      vetoes: [],
      ceilings: [],
      ...written.expect,
    },
  }
}

/** Every feed but those of the day itself. */
function freshFeeds(day: Day, without: SourceKind[] = []): Feeds {
  const kinds = SOURCE_KINDS.filter((kind) => !without.includes(kind))
  return Object.fromEntries(kinds.map((kind) => [kind, day]))
}
