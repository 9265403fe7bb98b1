import { isoOf, monthStart } from '@liangma/contracts'
import type { Backtest, Day, EarlyWarning } from '@liangma/contracts'
import type { Plan } from '@liangma/rulebook'
import type { TrialDesk, TrialRoom } from '../../assessment/index.ts'
import type { KnownRulebook } from '../../rulebooks/index.ts'
import type { RecordsService } from '../../records/index.ts'
import { resultsBy } from '../comparing/comparison.ts'
import * as statements from './backtest.statements.ts'

export interface ToBacktest {
  before: KnownRulebook
  after: KnownRulebook
  asOf: Day
  months: number
  /** A name for tables that nobody else has. */
  name: string
  signal?: AbortSignal | undefined
  onMonth: (done: number, total: number) => void
}

/**
 * Both rulebooks as of past month ends: by the records and feed dates as they are known now, without those
 * that were annulled, and as if each had been in force all the time. A turn a month, so that others wait for
 * one month and not for all.
 */
export class Backtester {
  readonly #trials: TrialRoom
  readonly #records: Pick<RecordsService, 'termDictionary'>

  constructor(parts: { trials: TrialRoom; records: Pick<RecordsService, 'termDictionary'> }) {
    this.#trials = parts.trials
    this.#records = parts.records
  }

  /** Throws the reason of the signal where that stops it. */
  async run(asked: ToBacktest): Promise<Backtest> {
    const { name, signal } = asked
    const tables = { months: `${name}_months`, penalties: `${name}_penalties` }
    const days = monthEndsBefore(asked.asOf, asked.months)
    try {
      await this.#trials.atDesk((desk) => desk.run(statements.monthsTable(tables.months)), {
        signal,
      })
      for (const [month, day] of days.entries()) {
        asked.onMonth(month, days.length)
        await this.#trials.atDesk(
          (desk) => addMonth(desk, tables.months, { ...asked, month, day }),
          {
            signal,
          },
        )
      }
      asked.onMonth(days.length, days.length)
      return await this.#trials.atDesk((desk) => this.#count(desk, tables, asked), {
        signal,
      })
    } finally {
      await this.#trials.atDesk(async (desk) => {
        for (const table of Object.values(tables)) await desk.run(`DROP TABLE IF EXISTS ${table}`)
      })
    }
  }

  async #count(
    desk: TrialDesk,
    tables: { months: string; penalties: string },
    { before, after, asOf }: ToBacktest,
  ): Promise<Backtest> {
    await desk.run(
      statements.penaltiesTable(tables.penalties, {
        records: desk.records,
        terms: await this.#seriousTerms(),
        upTo: asOf,
      }),
    )
    const months = await desk.read<statements.MonthCount>(statements.countedMonths(tables.months))
    const watched = async (rank: (plan: Plan) => number) => ({
      before: await earlyWarning(desk, { ...tables, side: 'before', fromRank: rank(before.plan) }),
      after: await earlyWarning(desk, { ...tables, side: 'after', fromRank: rank(after.plan) }),
    })
    return {
      months: months.map(({ day, rated, changed_before, changed_after, differ }) => {
        const changes = { changedBefore: changed_before, changedAfter: changed_after }
        return { day: isoOf(day), rated, ...changes, differ }
      }),
      notBest: await watched(() => 1),
      worst: await watched((plan) => plan.grades.filter(({ isState }) => !isState).length - 1),
    }
  }

  async #seriousTerms(): Promise<number[]> {
    const dictionary = await this.#records.termDictionary()
    return [...dictionary]
      .filter(([, term]) => term.kind === 'case' && term.severity === 'serious')
      .map(([number]) => number)
  }
}

async function addMonth(
  desk: TrialDesk,
  table: string,
  { before, after, month, day }: ToBacktest & { month: number; day: Day },
): Promise<void> {
  const sides = {
    before: await resultsBy(desk, before, day),
    after: await resultsBy(desk, after, day),
  }
  await desk.run(statements.addMonth(table, { month, day, ...sides }))
}

async function earlyWarning(desk: TrialDesk, watch: statements.Watch): Promise<EarlyWarning> {
  const [warnings] = await desk.read<statements.WarnedCount>(statements.countedWarnings(watch))
  const [alarms] = await desk.read<statements.AlarmCount>(statements.countedAlarms(watch))
  if (!warnings || !alarms) throw new Error('a count has no row')
  return {
    penalties: warnings.penalties,
    warned: warnings.warned,
    medianDays: warnings.median_days,
    alarms: alarms.alarms,
    falseAlarms: alarms.false_alarms,
  }
}

/** The last days of so many months before the one in which `asOf` lies, oldest first. */
export function monthEndsBefore(asOf: Day, months: number): Day[] {
  return Array.from({ length: months }, (_, i) => monthStart(asOf, i + 1 - months) - 1)
}
