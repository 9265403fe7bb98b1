import { isoOf } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'
import { type ExplanationLine, type Plan, type SubjectKind, spellOutLaws } from '@liangma/rulebook'
import type { WrittenCell, WrittenTable } from '../../platform/files/index.ts'
import type { Explained } from './assessment.calculation.ts'
import type { Assessed } from './assessment.facts.ts'

/** By whom a result is known outside: credit code and name of a subject. */
export type Named = ReadonlyMap<number, { code: string; name: string }>

/** What is written, and by which rules it came about. */
export interface ResultsToWrite {
  plan: Plan
  asOf: Day
  names: Named
}

const NAME_HEADERS: Record<SubjectKind, string> = { platform: '平台名称', merchant: '经营者名称' }

const resultColumns = ({ appliesTo }: Plan) => [
  { header: '统一社会信用代码', key: 'uscc', width: 20 },
  { header: NAME_HEADERS[appliesTo], key: 'name', width: 28 },
  { header: '得分', key: 'score', width: 8 },
  { header: '等级', key: 'grade', width: 8 },
  { header: '决定因素', key: 'decided', width: 36 },
  { header: '规则版本', key: 'rulebook', width: 10 },
  { header: '评价日', key: 'as_of', width: 12 },
]

const LINE_COLUMNS = [
  { header: '统一社会信用代码', key: 'uscc', width: 20 },
  { header: '指标代码', key: 'code', width: 10 },
  { header: '计分前', key: 'before', width: 8 },
  { header: '计分后', key: 'after', width: 8 },
  { header: '原因', key: 'reason', width: 40 },
  { header: '依据', key: 'basis', width: 40 },
]

/** One row a subject, in the order given: code, name, score, colour, what decided, rulebook, day. */
export function resultTable(rows: Iterable<Assessed>, results: ResultsToWrite): WrittenTable {
  return { columns: resultColumns(results.plan), rows: resultRows(rows, results) }
}

/** One row a line of explanation, fired or not: points by itself and after every cap, why, legal basis. */
export function lineTable(
  explained: AsyncIterable<readonly Explained[]>,
  results: ResultsToWrite,
): WrittenTable {
  return { columns: LINE_COLUMNS, rows: lineRows(explained, results) }
}

function* resultRows(
  rows: Iterable<Assessed>,
  { plan, asOf, names }: ResultsToWrite,
): Iterable<WrittenCell[]> {
  for (const row of rows) {
    const { code, name } = nameOf(names, row.subjectId)
    const grade = plan.grades.find(({ key }) => key === row.grade)
    yield [
      code,
      name,
      tenthsText(row.scoreTenths),
      grade?.zh ?? row.grade,
      sayDecided(plan, row),
      plan.version,
      isoOf(asOf),
    ]
  }
}

async function* lineRows(
  explained: AsyncIterable<readonly Explained[]>,
  { plan, names }: ResultsToWrite,
): AsyncIterable<WrittenCell[]> {
  for await (const subjects of explained) {
    for (const { result, lines } of subjects) {
      const { code } = nameOf(names, result.subjectId)
      for (const line of lines) yield [code, ...lineCells(plan, line)]
    }
  }
}

function lineCells(plan: Plan, line: ExplanationLine): WrittenCell[] {
  return [
    line.code,
    tenthsText(line.before),
    tenthsText(line.afterGroupCap),
    line.reason?.zh ?? line.zh,
    spellOutLaws(line.basis, plan),
  ]
}

/** What decided, in words: `否决项 V1 在严重违法失信名单`. */
function sayDecided(plan: Plan, { decidedBy, decidedCode }: Assessed): string {
  const named = [...plan.slots, ...plan.groups].find(({ code }) => code === decidedCode)
  const words = named ? `${named.code} ${named.zh}` : ''
  return {
    coverage: plan.coverage?.zh ?? '',
    veto: `否决项 ${words}`,
    score: '得分',
    ceiling: `限制项 ${words}`,
    total: '总分',
    component: `分项 ${words}`,
    state: `状态 ${words}`,
  }[decidedBy]
}

/** Tenths as a decimal with one place: 950 is `95.0`. */
function tenthsText(tenths: number): string {
  const digits = String(Math.abs(tenths)).padStart(2, '0')
  return `${tenths < 0 ? '-' : ''}${digits.slice(0, -1)}.${digits.slice(-1)}`
}

function nameOf(names: Named, subjectId: number): { code: string; name: string } {
  const found = names.get(subjectId)
  if (!found) throw new Error(`subject ${subjectId} is assessed but not in the register`)
  return found
}
