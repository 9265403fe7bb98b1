import type { Day, Ground } from '@liangma/contracts'
import { isoOf, spellTenths } from '@liangma/contracts'
import type { ExplainedItem, ExplanationLine } from '@liangma/rulebook'
import type { Db } from '../../platform/database/index.ts'
import type { AssessmentService } from '../assessment/index.ts'

/** The assessment that a pre-notice was announced on. */
interface Announced {
  subjectId: number
  assessmentId: number
  asOf: number
}

/** The records on which an announced grade rests, those that cost most first. */
export async function groundsOf(
  assessment: Pick<AssessmentService, 'explainOnFile'>,
  db: Db,
  { subjectId, assessmentId, asOf }: Announced,
): Promise<Ground[]> {
  const explained = await assessment.explainOnFile(db, [{ subjectId, assessmentId, asOf }])
  const lines = explained.get(subjectId)?.lines ?? []
  const all = lines
    .filter((line) => line.fired && line.role !== 'bonus')
    .flatMap((line) => {
      const records = line.items.filter((item) => isGround(line, item)).map(groundBy(line))
      return records.length > 0 ? records : figureOf(line, asOf)
    })
  return all.toSorted((a, b) => b.tenths - a.tenths).map(({ tenths: _, ...ground }) => ground)
}

function isGround({ role }: ExplanationLine, item: ExplainedItem): boolean {
  return item.counts && (role === 'veto' || role === 'ceiling' || item.pointsAfterEvent > 0)
}

/** What was counted over many records is named by its source, or by the indicator that it was counted for. */
function figureOf({ code, zh, en, figure, afterCap }: ExplanationLine, asOf: Day) {
  if (figure === null || afterCap === 0) return []
  const isMetric = 'sourceKey' in figure
  const record = isMetric ? figure.sourceKey : `complaints:${code}`
  const occurred = isoOf(isMetric ? figure.periodEnd : asOf)
  const counts = spellTenths(afterCap)
  return [{ record, code, title: { zh, en }, occurred, counts, tenths: afterCap }]
}

function groundBy({ code, zh, en }: ExplanationLine) {
  return ({ sourceKey, from, pointsAfterEvent }: ExplainedItem) => ({
    record: sourceKey,
    code,
    title: { zh, en },
    occurred: isoOf(from),
    counts: spellTenths(pointsAfterEvent),
    tenths: pointsAfterEvent,
  })
}
