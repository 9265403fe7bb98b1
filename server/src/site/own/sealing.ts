import type { SourceState } from '@liangma/contracts'
import { readTerm } from '@liangma/contracts'
import type { ScoreDifference } from '@liangma/rulebook'
import type { SubjectExplanation } from '../../modules/assessment/index.ts'
import { maskPersonalData } from '../../modules/publication/index.ts'
import type { Evidence } from '../explanation-views.ts'

/** What stands in place of the number of a complaint: it leads to who complained. */
const SEALED = 'complaints:***'

/**
 * An explanation and its evidence as the platform itself may read them: complaints without their numbers
 * and words (投诉举报处理办法 40), and no personal data in what sources wrote.
 */
export function sealedFor(
  explained: SubjectExplanation,
  evidence: Evidence,
): { explained: SubjectExplanation; evidence: Evidence } {
  const lines = explained.lines.map((line) => ({
    ...line,
    items: line.items.map((item) =>
      isComplaint(evidence, item.sourceKey) ? { ...item, sourceKey: SEALED, eventKey: null } : item,
    ),
  }))
  return { explained: { ...explained, lines }, evidence: sealedEvidence(evidence) }
}

/** The difference of two explanations, likewise. */
export function sealedDifference(
  difference: ScoreDifference,
  evidence: Evidence,
): { difference: ScoreDifference; evidence: Evidence } {
  const parts = difference.parts.map((part) =>
    part.record !== null && isComplaint(evidence, part.record) ? { ...part, record: SEALED } : part,
  )
  return { difference: { ...difference, parts }, evidence: sealedEvidence(evidence) }
}

function isComplaint(evidence: Evidence, record: string): boolean {
  const detail = evidence.get(record)
  return detail !== undefined && readTerm(detail.spelling).kind === 'complaint'
}

function sealedEvidence(evidence: Evidence): Evidence {
  const kept = [...evidence].filter(([record]) => !isComplaint(evidence, record))
  return new Map(
    kept.map(([record, detail]) => [
      record,
      { ...detail, attributes: detail.attributes && maskedAttributes(detail.attributes) },
    ]),
  )
}

/** How far each source reaches, without the bureau's files. */
export function sealedSources(sources: readonly SourceState[]): SourceState[] {
  return sources.map((source) => ({ ...source, lastBatch: null }))
}

function maskedAttributes(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([column, cell]) => [column, maskPersonalData(cell)]),
  )
}
