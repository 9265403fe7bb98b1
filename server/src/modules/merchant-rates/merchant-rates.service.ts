import { hash } from 'node:crypto'
import { OWN_SOURCE, isoOf } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'
import { isState } from '@liangma/rulebook'
import type { AssessmentService, MerchantGrades } from '../assessment/index.ts'
import type { Capture } from '../capture/index.ts'
import type { DayRange, RecordsService } from '../records/index.ts'
import type { RegistryService } from '../registry/index.ts'
import type { RulebookShelf } from '../rulebooks/index.ts'
import { countedRates, metricRow, newsOf, periodBefore, shareOf } from './merchant-rates.rules.ts'
import type { Count, CountedRate } from './merchant-rates.rules.ts'

export interface MerchantRatesParts {
  registry: RegistryService
  records: RecordsService
  rulebooks: RulebookShelf
  capture: Pick<Capture, 'feeding'>
  assessment: AssessmentService
}

type Period = ReturnType<typeof periodBefore>

/** Counts what a platform's merchants come to, and states it as metrics of the platform. */
export class MerchantRates {
  readonly #parts: MerchantRatesParts

  constructor(parts: MerchantRatesParts) {
    this.#parts = parts
  }

  /** The month that ended last, so far as it came to anything new. Safe to repeat and late; answers metrics written. */
  async runDay(today: Day): Promise<number> {
    const { rulebooks } = this.#parts
    await rulebooks.refresh()
    const rates = countedRates(rulebooks.inForce('platform', today).rulebook)
    if (rates.length === 0) return 0
    const period = periodBefore(today)
    const rows: Record<string, string>[] = []
    for (const rate of rates) rows.push(...(await this.#newsOf(rate, period)))
    if (rows.length > 0) await this.#takeIn(rows, period)
    return rows.length
  }

  async #newsOf(rate: CountedRate, period: Period): Promise<Record<string, string>[]> {
    const { registry, records } = this.#parts
    const { code: indicator, freshDays } = rate
    const days = { after: period.to - freshDays, upTo: period.to }
    const counts = await ('graded' in rate.merchants
      ? this.#countGraded(rate.merchants.graded, period.to)
      : this.#countLookedAt(rate.merchants.clearOf, days))
    const metrics = await records.listMetrics(indicator, days)
    const stated = new Set(metrics.filter(isOfOthers).map(({ subjectId }) => subjectId))
    const own = metrics.filter((each) => !isOfOthers(each) && each.periodEnd === period.to)
    const standing = own.map(({ subjectId, ...metric }) => ({ platformId: subjectId, ...metric }))
    const ours = counts.filter(({ platformId }) => !stated.has(platformId))
    const news = newsOf(ours, standing, rate.minSample)
    const platforms = await registry.listPlatforms(news.map(({ platformId }) => platformId))
    const codes = new Map(platforms.map(({ subjectId, code }) => [subjectId, code]))
    return news.flatMap((count) => {
      const code = codes.get(count.platformId)
      return code === undefined ? [] : [metricRow(count, { code, indicator, period })]
    })
  }

  /** 平台内经营者 by grade: those in a state that is no grade are left out of both numbers. */
  async #countGraded(grade: string, asOf: Day): Promise<Count[]> {
    const graded = await this.#parts.assessment.gradeMerchants(asOf)
    if (!graded) return []
    const { grades: rows } = graded.known.rulebook
    const states = new Set(rows.filter(isState).map(({ key }) => key))
    const idsOf = (is: (own: string) => boolean) =>
      [...graded.grades].flatMap(([id, own]) => (is(own) ? [id] : []))
    const counts = await this.#parts.registry.countMerchants({
      known: idsOf(() => true),
      wanted: idsOf((own) => own === grade),
      ungraded: idsOf((own) => states.has(own)),
    })
    const { otherwise } = graded
    const others =
      otherwise === grade ? 'wanted' : states.has(otherwise ?? '') ? 'ungraded' : 'graded'
    return counts.map(({ platformId, merchants, sets }) => {
      const { known, wanted, ungraded } = sets
      const tally = {
        merchants,
        known: known.count,
        wanted: wanted.count,
        ungraded: ungraded.count,
      }
      const share = shareOf(tally, others)
      return { platformId, ...share, evidence: evidenceOf(graded, grade, wanted.digest) }
    })
  }

  async #countLookedAt(indicator: string, days: DayRange): Promise<Count[]> {
    const lookedAt = await this.#parts.records.countLookedAt(indicator, days)
    const 依据 = `截至${isoOf(days.upTo)}逐户核查 ${indicator} 的结论`
    return lookedAt.map(({ platformId, merchants, clear }) => ({
      platformId,
      k: clear,
      n: merchants,
      evidence: { 依据 },
    }))
  }

  async #takeIn(rows: Record<string, string>[], { to }: Period): Promise<void> {
    const { capture, records } = this.#parts
    const sequence = await records.lastSequence()
    await capture.feeding.feedRows({
      kind: 'metrics',
      source: OWN_SOURCE,
      dataAsOf: to,
      badRows: 'quarantine',
      rows,
      name: `平台内经营者统计 ${isoOf(to).slice(0, 7)}`,
      // What was once so, then otherwise and so again is no repeat.
      sha256: hash('sha256', JSON.stringify([sequence, rows]), 'hex'),
    })
  }
}

function isOfOthers({ source }: { source: string }): boolean {
  return source !== OWN_SOURCE
}

/** By which rules, and a digest over who they are: enough to count them again. */
function evidenceOf({ known, asOf }: MerchantGrades, grade: string, digest: string) {
  const { id, version, grades } = known.rulebook
  const zh = grades.find(({ key }) => key === grade)?.zh ?? grade
  return {
    依据: `按 ${id} ${version} 评定，截至${isoOf(asOf)}等级为“${zh}”的平台内经营者`,
    规则摘要: known.sha256,
    名单摘要: digest,
  }
}
