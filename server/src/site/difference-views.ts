import type { AssessmentDifference, Day, DifferencePart, DifferenceQuery } from '@liangma/contracts'
import { DomainError, WHOLE_CITY, dayOf, isoOf, monthStart, spellTenths } from '@liangma/contracts'
import type { DifferenceEnd, ScoreDifference } from '@liangma/rulebook'
import type { App } from '../app.ts'
import type { ExplainedAt } from '../modules/assessment/index.ts'
import type { KnownRulebook } from '../modules/rulebooks/index.ts'
import { paperOf } from './explanation-views.ts'
import type { Evidence } from './explanation-views.ts'
import { sealedDifference } from './own/sealing.ts'
import { gradeWords } from './platform-views.ts'

/** What is compared: two days, each by the rulebook in force or by another. */
export interface Compared {
  before: ExplainedAt
  after: ExplainedAt
}

/** Two scores of one platform compared, in words. */
export class DifferenceViews {
  readonly #app: App

  constructor(app: App) {
    this.#app = app
  }

  /**
   * What was asked for by days and versions. Throws `assessment.days_reversed`, `assessment.day_ahead`,
   * `assessment.no_such_version`.
   */
  asked({ from, to, from_version, to_version }: DifferenceQuery): Compared {
    const today = this.#app.clock.today()
    const last = to === undefined ? today : dayOf(to)
    const first = from === undefined ? monthStart(last) - 1 : dayOf(from)
    const compared = {
      before: { asOf: first, rulebook: this.#version(from_version) },
      after: { asOf: last, rulebook: this.#version(to_version) },
    }
    refuseDays(compared, today)
    return compared
  }

  /** As officers see it. Throws `subject.not_found`, `assessment.not_assessed`. */
  async of(code: string, compared: Compared): Promise<AssessmentDifference> {
    const { difference, evidence, ...named } = await this.#read(code, compared)
    return this.#view(named, { difference, evidence, compared })
  }

  /** As the platform itself may see it. */
  async own(code: string, compared: Compared): Promise<AssessmentDifference> {
    const { difference, evidence, ...named } = await this.#read(code, compared)
    return this.#view(named, { ...sealedDifference(difference, evidence), compared })
  }

  async #read(code: string, compared: Compared) {
    const { assessment, records, registry } = this.#app
    const { code: uscc, name, subjectId } = await registry.getPlatform(code, WHOLE_CITY)
    const difference = await assessment.difference(subjectId, compared)
    return { uscc, name, difference, evidence: await records.detailsOf(subjectId) }
  }

  #view(
    named: { uscc: string; name: string },
    found: { difference: ScoreDifference; evidence: Evidence; compared: Compared },
  ): AssessmentDifference {
    const { difference, evidence, compared } = found
    const { before, after, scoreTenths, gradeStep, parts } = difference
    return {
      ...named,
      before: this.#end(before, compared.before.rulebook),
      after: this.#end(after, compared.after.rulebook),
      points: spellTenths(scoreTenths),
      gradeStep,
      parts: parts.map((part) => viewPart(part, evidence)),
    }
  }

  #end(
    { day, rulebook, scoreTenths, grade, decided }: DifferenceEnd,
    known: KnownRulebook | undefined,
  ): AssessmentDifference['before'] {
    const { rulebooks } = this.#app
    const { grades } = (known ?? rulebooks.get(rulebook.id, rulebook.version)).rulebook
    return {
      asOf: isoOf(day),
      rulebook,
      score: spellTenths(scoreTenths),
      grade,
      gradeWords: gradeWords(grades, grade),
      decided,
    }
  }

  #version(version: string | undefined): KnownRulebook | undefined {
    if (version === undefined) return undefined
    const used = this.#app.rulebooks.everUsed('platform')
    const found = used.find(({ rulebook }) => rulebook.version === version)
    if (!found) throw new DomainError('assessment.no_such_version', { version })
    return found
  }
}

function refuseDays({ before, after }: Compared, today: Day): void {
  if (after.asOf > today || before.asOf > today) throw new DomainError('assessment.day_ahead')
  if (before.asOf <= after.asOf) return
  const [from, to] = [isoOf(before.asOf), isoOf(after.asOf)]
  throw new DomainError('assessment.days_reversed', { from, to })
}

function viewPart(
  { cause, code, record, scoreTenths, zh, en }: ScoreDifference['parts'][number],
  evidence: Evidence,
): DifferencePart {
  const detail = record === null ? undefined : evidence.get(record)
  return {
    cause,
    code,
    record,
    points: spellTenths(scoreTenths),
    words: { zh, en },
    evidence: paperOf(detail),
  }
}
