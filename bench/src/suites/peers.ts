import type { Plan } from '@liangma/rulebook'
import type { ExplainedScore } from '../explaining.ts'
import type { Bench, SizeName } from '../figure.ts'
import { medianSeconds } from '../figure.ts'
import type { Facts, Outcome } from '../peers/facts.ts'
import { factsOf, outcomeOf } from '../peers/facts.ts'
import { jsonLogicModel } from '../peers/json-logic.ts'
import { jsonRulesModel } from '../peers/json-rules.ts'
import { zenModel } from '../peers/zen.ts'
import { PgliteRegister } from '../registers/pglite-register.ts'
import { BenchRegister } from '../register-assessment.ts'

interface Size {
  /** Subjects that the peers assess one by one. */
  sample: number
  /** Subjects of the register that we assess as a whole. */
  register: number
  /** Subjects that we assess one by one. */
  single: number
}

const SIZES: Record<SizeName, Size> = {
  quick: { sample: 1_000, register: 10_000, single: 20 },
  full: { sample: 2_000, register: 100_000, single: 100 },
}

interface Speeds {
  /** Subjects a second. */
  jsonRules: number
  zen: number
  zenTraced: number
  jsonLogic: number
}

/**
 * Rule engines on the same model, one thread each. They are given facts that are added up already, we
 * start from the records; each peer must come to our score and grade for every subject of the sample.
 */
export async function peers(bench: Bench): Promise<void> {
  const size = SIZES[bench.size]
  bench.step('filling the register', 0, 1)
  const own = await BenchRegister.open({ path: 'memory', subjects: size.register, threads: 1 })
  bench.step('filling the register', 1, 1)
  const medians = await own.prepare()
  const subjects = Array.from({ length: size.sample }, (_, i) => i + 1)
  const explained = await own.explain(subjects, medians)
  const theirs = await measurePeers(bench, own.bound.plan, explained)

  bench.step('ours', 0, 3)
  const whole = await medianSeconds(bench.runs, () => own.assess())
  add(bench, theirs, {
    what: `the whole register of ${size.register}, from its records, scores`,
    speed: size.register / whole,
  })
  bench.step('ours', 1, 3)
  const lines = await medianSeconds(bench.runs, () => own.explain(subjects, medians))
  add(bench, theirs, {
    what: `${size.sample} subjects at once, from their records, every line`,
    speed: size.sample / lines,
  })
  bench.step('ours', 2, 3)
  const pglite = await PgliteRegister.open(own.engine, size.single)
  const single = await medianSeconds(bench.runs, async () => {
    for (const subject of subjects.slice(0, size.single))
      await pglite.explainOne(own.bound, { subject, medians })
  })
  add(bench, theirs, {
    what: `one subject at a time on PGlite, from its records, every line`,
    speed: size.single / single,
  })
  await pglite.close()
  bench.step('ours', 3, 3)
  own.close()
}

async function measurePeers(
  bench: Bench,
  plan: Plan,
  explained: readonly ExplainedScore[],
): Promise<Speeds> {
  const facts = explained.map((each) => factsOf(each, plan))
  const wanted = explained.map((each) => outcomeOf(each, plan))
  const speedOf = async (name: string, run: (facts: Facts) => Promise<Outcome>) => {
    bench.step(name, 0, 1)
    await requireSame(name, { facts, wanted, run })
    const seconds = await medianSeconds(bench.runs, async () => {
      for (const each of facts) await run(each)
    })
    bench.step(name, 1, 1)
    return facts.length / seconds
  }
  const jsonRules = await speedOf('json-rules-engine', jsonRulesModel(plan))
  const plain = zenModel(plan, { trace: false })
  const zen = await speedOf('GoRules zen', plain.run)
  plain.dispose()
  const traced = zenModel(plan, { trace: true })
  const zenTraced = await speedOf('GoRules zen with its trace', traced.run)
  traced.dispose()
  const jsonLogic = await speedOf('json-logic-engine', jsonLogicModel(plan))
  return { jsonRules, zen, zenTraced, jsonLogic }
}

async function requireSame(
  name: string,
  {
    facts,
    wanted,
    run,
  }: { facts: Facts[]; wanted: Outcome[]; run: (facts: Facts) => Promise<Outcome> },
): Promise<void> {
  for (const [i, each] of facts.entries()) {
    const found = await run(each)
    if (found.score !== wanted[i]?.score || found.grade !== wanted[i]?.grade)
      throw new Error(
        `${name} says ${JSON.stringify(found)}, we say ${JSON.stringify(wanted[i])} of ${i + 1}`,
      )
  }
}

function add(bench: Bench, theirs: Speeds, { what, speed }: { what: string; speed: number }): void {
  const peersNames = {
    jsonRules: 'json-rules-engine, facts given, rules that fired',
    zen: 'GoRules zen, facts given, no reasons',
    zenTraced: 'GoRules zen, facts given, trace',
    jsonLogic: 'json-logic-engine compiled, facts given, no reasons',
  }
  for (const [peer, name] of Object.entries(peersNames)) {
    bench.add({
      what,
      ours: { value: speed, unit: 'subjects/s' },
      beside: { what: name, value: theirs[peer as keyof Speeds], unit: 'subjects/s' },
      aim: null,
    })
  }
}
