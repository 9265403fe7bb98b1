import type { Day, Remedy, RemedyAction } from '@liangma/contracts'
import { NEVER, REMEDY_WAYS, isoOf, readTerm, spellTenths } from '@liangma/contracts'
import type { ExplainedItem, ExplanationLine } from '@liangma/rulebook'
import { remedyOf } from '../../modules/assessment/index.ts'
import type { SubjectExplanation } from '../../modules/assessment/index.ts'
import type { Evidence } from '../explanation-views.ts'

interface Found {
  line: ExplanationLine
  /** null: the line was judged by a figure. */
  item: ExplainedItem | null
  pointsTenths: number
  action: RemedyAction
  earliest: Day | null
  freeFrom: Day | null
}

/** A veto outweighs any points, a ceiling any but a veto. */
const WEIGHT: Partial<Record<ExplanationLine['role'], number>> = { veto: 2, ceiling: 1 }

/** What brings back whatever costs points or holds on the day, the heaviest first. */
export function remediesOf(explained: SubjectExplanation, evidence: Evidence): Remedy[] {
  return explained.lines
    .filter(({ role }) => role !== 'bonus')
    .flatMap((line) => foundIn(line, { asOf: explained.asOf, evidence }))
    .toSorted(
      (one, other) => weightOf(other) - weightOf(one) || other.pointsTenths - one.pointsTenths,
    )
    .map(viewRemedy)
}

function foundIn(
  line: ExplanationLine,
  { asOf, evidence }: { asOf: Day; evidence: Evidence },
): Found[] {
  if (line.figure !== null && line.afterGroupCap > 0)
    return [
      {
        line,
        item: null,
        pointsTenths: line.afterGroupCap,
        action: 'improve',
        earliest: null,
        freeFrom: null,
      },
    ]
  const isSign = line.role in WEIGHT
  return line.items
    .filter(({ counts, pointsAfterEvent }) => counts && (isSign || pointsAfterEvent > 0))
    .map((item) => ({
      line,
      item,
      pointsTenths: item.pointsAfterEvent,
      ...endOf(item, { asOf, isReport: isReport(evidence, item) }),
    }))
}

/** The earliest end: by what a person does, or by itself where that comes no later. */
function endOf(
  item: ExplainedItem,
  at: { asOf: Day; isReport: boolean },
): Pick<Found, 'action' | 'earliest' | 'freeFrom'> {
  const byItself = item.to === null || item.to >= NEVER ? null : item.to
  const remedy = remedyOf(item, at)
  const isWorthIt = remedy && (byItself === null || remedy.freeFrom < byItself)
  if (isWorthIt) return remedy
  return { action: 'wait', earliest: byItself, freeFrom: byItself }
}

function isReport(evidence: Evidence, { sourceKey }: ExplainedItem): boolean {
  const detail = evidence.get(sourceKey)
  return detail !== undefined && readTerm(detail.spelling).kind === 'annualReport'
}

function weightOf({ line }: Found): number {
  return WEIGHT[line.role] ?? 0
}

function viewRemedy({ line, item, pointsTenths, action, earliest, freeFrom }: Found): Remedy {
  const { what, how, office, basis } = REMEDY_WAYS[action]
  return {
    code: line.code,
    record: item?.sourceKey ?? null,
    points: spellTenths(pointsTenths),
    action,
    what,
    how,
    office,
    basis,
    earliest: earliest === null ? null : isoOf(earliest),
    freeFrom: freeFrom === null ? null : isoOf(freeFrom),
  }
}
