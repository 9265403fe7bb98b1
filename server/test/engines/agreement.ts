import fc from 'fast-check'
import { compileRulebook, readRulebook } from '@liangma/rulebook'
import type { Plan } from '@liangma/rulebook'
import { assessNaively } from '../../../packages/rulebook/test/naive/index.ts'
import type { Model } from '../../../packages/rulebook/test/naive/index.ts'
import type { RandomRegister } from '../../../packages/rulebook/test/registers/index.ts'
import { assessOn } from './assess-register.ts'
import { differencesOf } from './differences.ts'
import type { EngineRunner } from './engine-runner.ts'
import { naiveOutcome } from './outcome.ts'
import type { Outcomes } from './outcome.ts'

/** The plan of a rulebook as it stands in a file. */
export function planOf(text: string): Plan {
  return compileRulebook(readRulebook(text, 'rulebook.yaml'))
}

/**
 * Throws, with every difference, where an engine says otherwise than the naive interpreter; not before
 * all have answered, so that none still reads the register when the next is loaded.
 */
export async function mustAgree(
  engines: readonly EngineRunner[],
  { plan, model, register }: { plan: Plan; model: Model; register: RandomRegister },
): Promise<void> {
  const wanted = assessedNaively(model, register)
  const found = await Promise.allSettled(engines.map((one) => assessOn(one, plan, register)))
  const differences = found.flatMap((answer, i) => {
    const name = engines[i]?.name ?? ''
    if (answer.status === 'rejected') return [`${name}: ${String(answer.reason)}`]
    return differencesOf(name, answer.value, wanted)
  })
  if (differences.length > 0) throw new Error(differences.join('\n'))
}

function assessedNaively(model: Model, register: RandomRegister): Outcomes {
  return new Map(
    register.asOf.map((day) => {
      const found = [...assessNaively(model, register, day)]
      return [day, new Map(found.map(([id, one]) => [id, naiveOutcome(model, one)]))]
    }),
  )
}

/** The smallest example on which they differ, as `spell` puts it, and how they do. */
export function reportWith<T>(spell: (example: [T]) => string) {
  return async (run: fc.RunDetails<[T]>): Promise<void> => {
    if (!run.failed) return
    if (!run.counterexample) throw new Error(fc.defaultReportMessage(run))
    throw new Error(
      [
        `run ${run.numRuns}, seed ${run.seed}, path ${run.counterexamplePath}: they differ on`,
        spell(run.counterexample),
        String(run.errorInstance),
      ].join('\n'),
    )
  }
}
