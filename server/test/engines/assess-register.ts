import type { CreditRecord, Day } from '@liangma/contracts'
import type {
  BoundPlan,
  DialectName,
  Feeds,
  FigureRow,
  ItemRow,
  Median,
  PeerRow,
  Plan,
  ScoreRow,
  StatementOptions,
  Statements,
} from '@liangma/rulebook'
import {
  DIALECTS,
  FigureJudge,
  bindBeside,
  explain,
  judgeFigures,
  mediansOf,
  statements,
  undecidedPeers,
} from '@liangma/rulebook'
import { rowsOf } from '../../../packages/rulebook/test/registers/index.ts'
import { RECORD_COLUMNS } from './engine-runner.ts'
import type { EngineRunner } from './engine-runner.ts'
import { engineOutcome } from './outcome.ts'
import type { Outcomes } from './outcome.ts'

export interface AssessedRegister {
  records: CreditRecord[]
  feeds: Feeds
  asOf: Day[]
  /** Other rules of the same register. */
  beside?: readonly Plan[]
}

/**
 * Assesses a register on one engine, on each of its days, by the statements of a plan: a single day is
 * written into them; several are asked at once, by clones of the subjects that carry a day each, as
 * forecasts do.
 */
export async function assessOn(
  engine: EngineRunner,
  plan: Plan,
  register: AssessedRegister,
): Promise<Outcomes> {
  const { feeds, beside = [] } = register
  const { rows, terms } = rowsOf(register.records)
  await engine.load(rows)
  const ground: Ground = { engine, bound: bindBeside(plan, beside, terms), feeds }
  const medians = new Map<Day, Median[]>()
  await refuseUnknown(ground)
  for (const day of register.asOf) medians.set(day, await mediansOn(ground, day))
  const outcomes: Outcomes = new Map(register.asOf.map((day) => [day, new Map()]))
  const [day, ...others] = register.asOf
  if (day !== undefined && others.length === 0) {
    await assess(ground, { records: 'records', asOf: { day }, medians }, outcomes)
  } else {
    const records = clonesOf(register.asOf, engine.dialect)
    await assess(ground, { records, asOf: { column: 'as_of_day' }, medians }, outcomes)
  }
  return outcomes
}

/** What all statements about one register share. */
interface Ground {
  engine: EngineRunner
  bound: BoundPlan
  feeds: Feeds
}

type Question = Pick<StatementOptions, 'records' | 'asOf'> & {
  medians: ReadonlyMap<Day, Median[]>
}

async function refuseUnknown(ground: Ground): Promise<void> {
  const { unknowns } = statementsOn(ground, 0)
  const [unknown] = await ground.engine.read<{ source_key: string }>(unknowns)
  if (unknown) throw new Error(`unknown to the rulebook: ${unknown.source_key}`)
}

/** The peers are always those of the whole register, on one day; looked at as closely as the product does. */
async function mediansOn(ground: Ground, day: Day): Promise<Median[]> {
  const { plan } = ground.bound
  const outline = await ground.engine.read<PeerRow>(statementsOn(ground, day).peersInOutline)
  const undecided = undecidedPeers(plan, outline)
  const { peers } = statementsOn(ground, day, undecided)
  const decided = outline.filter((row) => !undecided.includes(row))
  return mediansOf(plan, [...decided, ...(await ground.engine.read<PeerRow>(peers))])
}

function statementsOn(
  { engine, bound, feeds }: Ground,
  day: Day,
  peersOf: PeerRow[] = [],
): Statements {
  return statements(bound, {
    dialect: engine.dialect,
    feeds,
    records: 'records',
    asOf: { day },
    peersOf,
  })
}

async function assess(ground: Ground, question: Question, outcomes: Outcomes): Promise<void> {
  const { engine, bound, feeds } = ground
  const options = {
    dialect: engine.dialect,
    feeds,
    records: question.records,
    asOf: question.asOf,
  }
  const figures = await engine.read<FigureRow & { as_of_day: Day }>(
    statements(bound, options).figures,
  )
  const judged = [...Map.groupBy(figures, ({ as_of_day: day }) => day)].map(([day, own]) => {
    const medians = question.medians.get(day) ?? []
    const judge = new FigureJudge(bound.plan, medians)
    return {
      figures: own.flatMap((row) => judge.judge(row)),
      points: judgeFigures(bound.plan, { figures: own, medians }),
    }
  })
  const relation = DIALECTS[engine.dialect].constants(
    { subject_id: 'integer', slot: 'integer', points: 'integer' },
    judged.flatMap(({ points }) => points.map((row) => [row.subject_id, row.slot, row.points])),
  )
  const { scores, items } = statements(bound, { ...options, figures: relation })
  const itemsOf = Map.groupBy(await engine.read<ItemRow>(items), (row) => row.subject_id)
  const figuresOf = Map.groupBy(
    judged.flatMap((all) => all.figures),
    ({ subjectId }) => subjectId,
  )
  for (const score of await engine.read<ScoreRow>(scores)) {
    const id = score.subject_id
    const facts = { items: itemsOf.get(id) ?? [], figures: figuresOf.get(id) ?? [] }
    const lines = explain(bound, { ...facts, feeds, score })
    outcomes.get(score.as_of_day)?.set(id % CLONE, engineOutcome(bound.plan, score, lines))
  }
}

/** More than any id of a subject, and small enough for some clones in 32 bits. */
const CLONE = 1_000_000

/** The register once a day, each subject as a subject of its own. */
function clonesOf(days: readonly Day[], dialect: DialectName): string {
  const shifts = DIALECTS[dialect].constants(
    { shift: 'integer', as_of_day: 'integer' },
    days.map((day, i) => [(i + 1) * CLONE, day]),
  )
  const columns = RECORD_COLUMNS.filter((name) => name !== 'subject_id').map((name) => `o.${name}`)
  return `(SELECT o.subject_id + d.shift AS subject_id, d.as_of_day, ${columns.join(', ')}
FROM records o CROSS JOIN ${shifts} d)`
}
