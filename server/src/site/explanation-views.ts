import type { AssessmentItem, AssessmentLine, AssessmentMark, Words } from '@liangma/contracts'
import { NEVER, SEVERITIES, isoOf, readTerm, spellTenths } from '@liangma/contracts'
import type {
  ExplainedItem,
  ExplanationLine,
  JudgedFigure,
  MetricFigure,
  Plan,
} from '@liangma/rulebook'
import { slotOf, spellOutLaws } from '@liangma/rulebook'
import type { RecordDetail } from '../modules/records/index.ts'
import { tierWords } from './tier-words.ts'

/** Records of a subject by `source:id`, with the words their source gave. */
export type Evidence = ReadonlyMap<string, RecordDetail>

const SEVERITY_EN = { minor: 'minor', general: 'general', serious: 'serious' }
const SECTIONS = { indicator: 'indicator', statutory: 'statutory', bonus: 'bonus' } as const
/** Columns in which a source says on what paper a record rests, the best first. */
const PAPERS = ['依据文书', '依据', '列入原因', '违法行为']

/** One indicator, statutory item or bonus, fired or not. */
export function viewLine(
  line: ExplanationLine,
  { plan, evidence }: { plan: Plan; evidence: Evidence },
): AssessmentLine {
  const { cap } = slotOf(plan, line.slot)
  const group = plan.groups.find((each) => each.code === line.group)
  return {
    code: line.code,
    section: SECTIONS[line.role as keyof typeof SECTIONS],
    group: group?.code ?? null,
    title: { zh: line.zh, en: line.en },
    basis: spellOutLaws(line.basis, plan),
    cap: cap === null ? null : spellTenths(cap),
    raw: spellTenths(line.before),
    afterEvents: spellTenths(line.afterEventOnce),
    afterCap: spellTenths(line.afterCap),
    counted: spellTenths(line.afterGroupCap),
    hasData: line.hasData ?? true,
    why: line.reason && wordsOf(line.reason),
    endsOn: lastEnd(line),
    figures: line.figure === null ? null : viewFigure(line.figure),
    items: line.items.map((item) => viewItem(item, evidence)),
  }
}

/** A veto or ceiling that holds. */
export function viewMark(
  line: ExplanationLine,
  {
    plan,
    words,
    decidedCode,
  }: { plan: Plan; words: (key: string) => Words; decidedCode: string | null },
): AssessmentMark {
  const holding = line.items.filter((item) => item.counts)
  const grade = plan.grades[slotOf(plan, line.slot).grade ?? 0]?.key ?? ''
  const ends = holding.map((item) => item.to)
  return {
    code: line.code,
    title: { zh: line.zh, en: line.en },
    basis: line.basis && spellOutLaws(line.basis, plan),
    grade,
    gradeWords: words(grade),
    decided: line.code === decidedCode,
    to: ends.includes(null) ? null : isoOf(Math.max(...ends.map((end) => end ?? 0))),
    records: holding.map((item) => item.sourceKey),
  }
}

function viewItem(item: ExplainedItem, evidence: Evidence): AssessmentItem {
  const detail = evidence.get(item.sourceKey)
  return {
    record: item.sourceKey,
    tier: detail ? tierOf(detail) : null,
    occurred: isoOf(item.from),
    from: isoOf(item.from),
    to: item.to === null || item.to >= NEVER ? null : isoOf(item.to),
    points: spellTenths(item.points),
    counted: spellTenths(item.pointsAfterEvent),
    counts: item.counts,
    event: item.eventKey,
    why: item.reason && wordsOf(item.reason),
    evidence: paperOf(detail),
  }
}

/** Tier or severity that a record states. */
export function tierOf({ spelling }: Pick<RecordDetail, 'spelling'>): Words | null {
  const term = readTerm(spelling)
  if (term.kind === 'case') return { zh: SEVERITIES[term.severity], en: SEVERITY_EN[term.severity] }
  if (term.kind === 'finding' && term.tier !== null) return tierWords(term.tier)
  return null
}

/** On what paper a record rests. */
export function paperOf(detail: Pick<RecordDetail, 'attributes'> | undefined): string | null {
  const column = PAPERS.find((each) => detail?.attributes?.[each])
  return column === undefined ? null : (detail?.attributes?.[column] ?? null)
}

function viewFigure(figure: JudgedFigure | MetricFigure): AssessmentLine['figures'] {
  const isPeer = 'peerGroup' in figure && figure.peerGroup !== null
  const value = figure.valueMillionths
  return {
    k: figure.k,
    n: figure.n,
    boundPercent: isPeer || value === null ? null : decimal(value, 4),
    peerRatio: isPeer && value !== null ? decimal(value, 6).replace(/(\.\d\d)\d*$/, '$1') : null,
    peers: isPeer ? figure.peers : null,
    periodEnd: 'periodEnd' in figure ? isoOf(figure.periodEnd) : null,
  }
}

/** An integer as a decimal with its point moved to the left: 975535 by 4 is 97.5535. */
function decimal(value: number, places: number): string {
  const digits = String(value).padStart(places + 1, '0')
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** The day on which the last of a line's counting items ends; null while one of them is open. */
function lastEnd(line: ExplanationLine): string | null {
  const ends = line.items
    .filter((item) => item.counts && item.pointsAfterEvent > 0)
    .map((item) => item.to)
  if (ends.length === 0 || ends.some((end) => end === null || end >= NEVER)) return null
  return isoOf(Math.max(...ends.map((end) => end ?? 0)))
}

function wordsOf({ zh, en }: Words): Words {
  return { zh, en }
}
