import type {
  Assessment,
  AssessmentLine,
  AssessmentMark,
  Day,
  SourceState,
  Words,
} from '@liangma/contracts'
import { DomainError, WHOLE_CITY, isoOf, spellTenths } from '@liangma/contracts'
import type { ExplanationLine, Plan } from '@liangma/rulebook'
import { coverageTotal, decidedWords, isSignRole, requiredCoverage } from '@liangma/rulebook'
import type { App } from '../app.ts'
import type { SubjectExplanation } from '../modules/assessment/index.ts'
import type { KnownRulebook } from '../modules/rulebooks/index.ts'
import { viewLine, viewMark } from './explanation-views.ts'
import type { Evidence } from './explanation-views.ts'
import { gradeWords } from './platform-views.ts'

/** As of which day (null: today), by which rulebook (absent: that in force), with what is said of sources. */
export interface AskedScore {
  asOf: Day | null
  rulebook?: KnownRulebook | undefined
  sources?: SourceState[]
}

/** Scores with every reason, as the API and the pages show them. */
export class AssessmentViews {
  readonly #app: App

  constructor(app: App) {
    this.#app = app
  }

  /**
   * The score of a platform on a day (null: today), by the rulebook in force or another. Throws
   * `subject.not_found`, `assessment.not_assessed`, `assessment.day_ahead`.
   */
  async of(code: string, { asOf, rulebook, sources = [] }: AskedScore): Promise<Assessment> {
    const { assessment, clock, records, registry } = this.#app
    if (asOf !== null && asOf > clock.today()) throw new DomainError('assessment.day_ahead')
    const platform = await registry.getPlatform(code, WHOLE_CITY)
    const explained = await assessment.explain(platform.subjectId, asOf ?? clock.today(), rulebook)
    const evidence = await records.detailsOf(platform.subjectId)
    return {
      uscc: platform.code,
      name: platform.name,
      ...viewExplanation(explained, evidence),
      sources,
    }
  }
}

/** An explanation without the subject's name and the state of the sources. */
export function viewExplanation(
  explained: SubjectExplanation,
  evidence: Evidence,
): Omit<Assessment, 'uscc' | 'name' | 'sources'> {
  const { plan, rulebook } = explained.rulebook
  const { result, score } = explained
  const words = (key: string) => gradeWords(rulebook.grades, key)
  const { vetoes, ceilings } = marksOf(explained, words)
  return {
    asOf: isoOf(explained.asOf),
    rulebook: { id: plan.id, version: plan.version, sha256: explained.rulebook.sha256 },
    direction: plan.score.direction,
    recordsDigest: explained.recordsDigest,
    base: spellTenths(plan.score.base),
    score: spellTenths(score.score),
    grade: result.grade,
    gradeWords: words(result.grade),
    decided: {
      by: result.decidedBy,
      code: result.decidedCode,
      words: decidedWords(plan, score),
    },
    coverage: viewCoverage(explained),
    groups: plan.groups.map((group, i) => ({
      code: group.code,
      title: { zh: group.zh, en: group.en },
      cap: group.cap === null ? null : spellTenths(group.cap),
      afterCaps: spellTenths(
        sumOf(explained.lines, (line) => line.group === group.code, 'afterCap'),
      ),
      counted: spellTenths(score[`group_${i + 1}`] ?? 0),
    })),
    statutory: spellTenths(score.statutory),
    bonus: {
      cap: spellTenths(plan.bonusCap),
      afterCaps: spellTenths(sumOf(explained.lines, (line) => line.role === 'bonus', 'afterCap')),
      counted: spellTenths(score.bonus),
    },
    lines: viewLines(explained, evidence),
    vetoes,
    ceilings,
    forecast: explained.forecast.map((step) => ({
      day: isoOf(step.day),
      score: spellTenths(step.scoreTenths),
      grade: step.grade,
      gradeWords: words(step.grade),
      because: step.because,
    })),
    pathToBlue: viewPath(explained),
  }
}

function viewLines({ lines, rulebook }: SubjectExplanation, evidence: Evidence): AssessmentLine[] {
  return lines
    .filter((line) => !isSignRole(line.role))
    .map((line) => viewLine(line, { plan: rulebook.plan, evidence }))
}

function marksOf(
  { lines, rulebook, result }: SubjectExplanation,
  words: (key: string) => Words,
): { vetoes: AssessmentMark[]; ceilings: AssessmentMark[] } {
  const marks = (role: 'veto' | 'ceiling') =>
    lines
      .filter((line) => line.role === role && line.fired)
      .map((line) =>
        viewMark(line, { plan: rulebook.plan, words, decidedCode: result.decidedCode }),
      )
  return { vetoes: marks('veto'), ceilings: marks('ceiling') }
}

function viewCoverage({ lines, rulebook, score }: SubjectExplanation): Assessment['coverage'] {
  const total = coverageTotal(rulebook.plan)
  return {
    percent: percentOf(score.coverage, total),
    isEnough: score.coverage >= requiredCoverage(rulebook.plan),
    withoutData: lines.filter((line) => line.hasData === false).map((line) => line.code),
  }
}

/** Per cent with one decimal, rounded down: coverage must not look better than it is. */
function percentOf(part: number, whole: number): string {
  return whole === 0 ? '100.0' : spellTenths(Math.floor((part * 1000) / whole))
}

function viewPath({ pathToBlue, rulebook }: SubjectExplanation): Assessment['pathToBlue'] {
  const { state, steps, isBounded, day, scoreTenths } = pathToBlue
  return {
    state,
    isBounded,
    steps: steps.map((step) => ({
      record: step.record,
      code: step.code,
      title: titleOf(rulebook.plan, step.code),
      action: step.action,
      earliest: isoOf(step.earliest),
    })),
    day: day === null ? null : isoOf(day),
    score: scoreTenths === null ? null : spellTenths(scoreTenths),
  }
}

function titleOf(plan: Plan, code: string): Words {
  const slot = plan.slots.find((each) => each.code === code)
  return slot ? { zh: slot.zh, en: slot.en } : { zh: code, en: code }
}

function sumOf(
  lines: readonly ExplanationLine[],
  wanted: (line: ExplanationLine) => boolean,
  which: 'afterCap',
): number {
  return lines.filter(wanted).reduce((sum, line) => sum + line[which], 0)
}
