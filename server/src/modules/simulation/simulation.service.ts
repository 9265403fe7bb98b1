import { randomUUID } from 'node:crypto'
import { DomainError, dayOf } from '@liangma/contracts'
import type {
  Backtest,
  Day,
  SimulatedChangeList,
  SimulatedRulebook,
  SimulationRequest,
} from '@liangma/contracts'
import { outlineRulebook } from '@liangma/rulebook'
import type { Clock } from '../../platform/clock/index.ts'
import type { TrialRoom } from '../assessment/index.ts'
import type { Changes, KnownRulebook, RulebookShelf } from '../rulebooks/index.ts'
import type { RecordsService } from '../records/index.ts'
import type { RegistryService } from '../registry/index.ts'
import { Backtester } from './backtest/backtest.ts'
import { ChangeReader } from './changes/changes.ts'
import type { ChangesPage } from './changes/changes.ts'
import type { ChangeTableParts } from './changes/changes-table.ts'
import { Comparer } from './comparing/comparison.ts'
import type { Comparison } from './comparing/comparison.ts'
import { outcomeOf } from './comparing/outcome.rules.ts'
import { readDraft } from './draft.ts'
import { SimulationRun } from './simulation-run.ts'

export interface SimulationParts {
  clock: Clock
  records: RecordsService
  registry: RegistryService
  trials: TrialRoom
  rulebooks: RulebookShelf
}

// Long enough to read a list; each holds only those who change.
const KEPT_MS = 30 * 60_000
const KEPT_AT_MOST = 30

/** Tries rulebooks on the whole register and says what would become of it; nobody's grade is touched. */
export class Simulations {
  readonly #clock: Clock
  readonly #registry: RegistryService
  readonly #trials: TrialRoom
  readonly #rulebooks: RulebookShelf
  readonly #comparer: Comparer
  readonly #backtester: Backtester
  readonly #changes: ChangeReader
  #onBug: (error: unknown) => void = () => undefined
  readonly #runs = new Map<string, SimulationRun>()

  constructor(parts: SimulationParts) {
    this.#clock = parts.clock
    this.#registry = parts.registry
    this.#trials = parts.trials
    this.#rulebooks = parts.rulebooks
    this.#comparer = new Comparer(parts.registry)
    this.#backtester = new Backtester(parts)
    this.#changes = new ChangeReader(parts.trials)
  }

  /** Who hears of what was no fault of a rulebook. */
  reportTo(onBug: (error: unknown) => void): void {
    this.#onBug = onBug
  }

  /**
   * Starts one in the background; of the same person it takes the place of the last. Throws
   * `rulebook.invalid`, `simulation.edit_lost`, `assessment.day_ahead`, `rulebook.not_found`.
   */
  async start(
    request: SimulationRequest,
    by: { login: string; name: string },
  ): Promise<SimulationRun> {
    const asOf = request.asOf === undefined ? this.#clock.today() : dayOf(request.asOf)
    if (asOf > this.#clock.today()) throw new DomainError('assessment.day_ahead')
    const { edits, backtestMonths, inspections } = request
    await this.#rulebooks.refresh()
    const draft = readDraft(await this.#textOf(request, asOf), edits)
    const before = this.#rulebooks.inForce(draft.known.rulebook.appliesTo, asOf)
    this.#makeRoomFor(by.login)
    const id = randomUUID()
    const run = new SimulationRun({ id, by, before, draft, asOf, backtestMonths, inspections })
    this.#runs.set(id, run)
    void this.#run(run)
    return run
  }

  /** Throws `simulation.not_found`. */
  get(id: string): SimulationRun {
    const run = this.#runs.get(id)
    if (!run) throw new DomainError('simulation.not_found')
    run.lastAskedAt = Date.now()
    return run
  }

  /** The rulebook that was tried, with its edits. Throws `simulation.not_found`. */
  rulebookOf(id: string): SimulatedRulebook {
    const { text, known } = this.get(id).wish.draft
    return { text, sha256: known.sha256, outline: outlineRulebook(text) }
  }

  /** A page of who changes, with reasons. Throws `simulation.not_found`, `simulation.no_outcome`. */
  async changesOf(id: string, page: ChangesPage): Promise<SimulatedChangeList> {
    const { changesTable, comparison } = this.get(id)
    if (!comparison) throw new DomainError('simulation.no_outcome')
    return this.#changes.page(changesTable, comparison, page)
  }

  /** All that a table of who changes needs. Throws as `changesOf` does. */
  tableOf(id: string): ChangeTableParts {
    const { comparison } = this.get(id)
    if (!comparison) throw new DomainError('simulation.no_outcome')
    const { grades } = comparison.merged
    return {
      page: (asked) => this.changesOf(id, asked),
      gradeWords: (grade) => grades.find(({ key }) => key === grade) ?? { zh: grade, en: grade },
    }
  }

  /** The list to which signing a rulebook off is bound, as it is now. Throws `assessment.unknown_term`. */
  async changesToSign(known: KnownRulebook, asOf: Day): Promise<Changes> {
    await this.#rulebooks.refresh()
    const before = this.#rulebooks.inForce(known.rulebook.appliesTo, asOf)
    const changesTable = `changes_${randomUUID().replaceAll('-', '')}`
    return this.#trials.atDesk(async (desk) => {
      const asked = { before, after: known, asOf, changesTable }
      const { hash, changed: changedCount } = await this.#comparer.compare(desk, asked)
      await desk.run(`DROP TABLE ${changesTable}`)
      return { hash, changedCount, asOf, sequence: desk.sequence }
    })
  }

  /** Stops all that is under way. */
  async close(): Promise<void> {
    const runs = [...this.#runs.values()]
    for (const run of runs) run.cancel()
    await Promise.all(runs.map((run) => run.ended))
    this.#runs.clear()
  }

  async #run(run: SimulationRun): Promise<void> {
    try {
      const comparison = await this.#compare(run)
      const counties = await this.#registry.listCounties()
      run.outcome = outcomeOf(comparison, {
        counties: new Map(
          counties.map((each) => [each.countyCode, { zh: each.nameZh, en: each.nameEn }]),
        ),
        inspections: run.wish.inspections,
      })
      run.comparison = comparison
      if (run.wish.backtestMonths > 0) run.backtest = await this.#goBack(run)
      run.end()
    } catch (error) {
      const isTold = error instanceof DomainError
      if (!isTold) this.#onBug(error)
      run.end(isTold ? error : new DomainError('simulation.stumbled'))
    }
  }

  #compare(run: SimulationRun): Promise<Comparison> {
    const { signal, changesTable } = run
    const { before, draft, asOf } = run.wish
    const onProgress = (done: number, total: number) => run.goOn('records', done, total)
    return this.#trials.atDesk(
      (desk) =>
        this.#comparer.compare(desk, {
          before,
          after: draft.known,
          asOf,
          changesTable,
          onStep: (step) => run.goOn(step),
        }),
      { signal, onProgress },
    )
  }

  #goBack(run: SimulationRun): Promise<Backtest> {
    const { before, draft, asOf, backtestMonths } = run.wish
    return this.#backtester.run({
      before,
      after: draft.known,
      asOf,
      months: backtestMonths,
      name: run.changesTable,
      signal: run.signal,
      onMonth: (done, total) => run.goOn('months', done, total),
    })
  }

  #textOf({ rulebook }: SimulationRequest, asOf: Day): Promise<string> {
    if (rulebook && 'text' in rulebook) return Promise.resolve(rulebook.text)
    const { id, version } = rulebook ?? this.#rulebooks.inForce('platform', asOf).rulebook
    return this.#rulebooks.textOf(id, version)
  }

  /** One at a time a person, and not more than fit. */
  #makeRoomFor(login: string): void {
    const oldest = [...this.#runs.values()].toSorted((a, b) => a.lastAskedAt - b.lastAskedAt)
    const lapsed = oldest.filter(
      (run, i) =>
        run.wish.by.login === login ||
        run.lastAskedAt < Date.now() - KEPT_MS ||
        i < oldest.length - KEPT_AT_MOST,
    )
    for (const run of lapsed) {
      this.#runs.delete(run.wish.id)
      run.cancel()
      void run.ended.then(() => this.#trials.dropLater(run.changesTable))
    }
  }
}
