import type { SourceState } from '@liangma/contracts'
import { readTerm } from '@liangma/contracts'
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
  const isComplaint = (record: string) => {
    const detail = evidence.get(record)
    return detail !== undefined && readTerm(detail.spelling).kind === 'complaint'
  }
  const lines = explained.lines.map((line) => ({
    ...line,
    items: line.items.map((item) =>
      isComplaint(item.sourceKey) ? { ...item, sourceKey: SEALED, eventKey: null } : item,
    ),
  }))
  const kept = [...evidence].filter(([record]) => !isComplaint(record))
  return {
    explained: { ...explained, lines },
    evidence: new Map(
      kept.map(([record, detail]) => [
        record,
        { ...detail, attributes: detail.attributes && maskedAttributes(detail.attributes) },
      ]),
    ),
  }
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
