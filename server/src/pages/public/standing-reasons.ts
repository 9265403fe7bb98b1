import type { GradeFacts, PublicLine, PublicMark, TwinReason } from '@liangma/contracts'

/** What the public is told of a grade's reasons on a day, and how many have ended since. */
export interface StandingReasons {
  marks: (PublicMark & { kind: 'veto' | 'ceiling' })[]
  lines: PublicLine[]
  endedCount: number
}

/** Reasons whose last day is past or today are no longer shown (浙江省公共信用信息管理条例 28). */
export function standingReasons(facts: GradeFacts, today: string): StandingReasons {
  const marks = [
    ...facts.vetoes.map((mark) => ({ ...mark, kind: 'veto' as const })),
    ...facts.ceilings.map((mark) => ({ ...mark, kind: 'ceiling' as const })),
  ]
  const counted = facts.lines.filter((line) => line.counted !== 0)
  const kept = counted.flatMap((line) => keptOf(line, today))
  const standingMarks = marks.filter((mark) => isOpen(mark.to, today))
  const items = counted.reduce((sum, line) => sum + Math.max(line.items.length, 1), 0)
  const keptItems = kept.reduce((sum, line) => sum + Math.max(line.items.length, 1), 0)
  const endedCount = items - keptItems + marks.length - standingMarks.length
  return { marks: standingMarks, lines: kept, endedCount }
}

/** A line with its standing items; without items it is judged by figures, or by its own last day. */
function keptOf(line: PublicLine, today: string): PublicLine[] {
  const items = line.items.filter((item) => isOpen(item.to, today))
  const isKept = line.items.length > 0 ? items.length > 0 : isOpen(line.endsOn, today)
  return isKept ? [{ ...line, items }] : []
}

/** `to` is the day on which it no longer counts. */
function isOpen(to: string | null, today: string): boolean {
  return to === null || to > today
}

/** The same for machines. */
export function twinReasons({ marks, lines }: StandingReasons): TwinReason[] {
  return [
    ...marks.map(({ kind, code, title, basis, grade, to }) => ({
      kind,
      code,
      title,
      basis,
      points: null,
      grade,
      endsOn: to,
      documents: [],
    })),
    ...lines.map(({ role, code, title, basis, counted, endsOn, items }) => ({
      kind: role === 'bonus' ? ('bonus' as const) : ('points' as const),
      code,
      title,
      basis,
      points: counted,
      grade: null,
      endsOn,
      documents: items.flatMap(({ document }) => document ?? []),
    })),
  ]
}
