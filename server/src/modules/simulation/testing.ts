import { createHash } from 'node:crypto'
import { isoOf } from '@liangma/contracts'
import type { Simulation, SimulationRequest } from '@liangma/contracts'
import { RegistryService } from '../registry/index.ts'
import type { Assessed, AssessmentParts } from '../assessment/index.ts'
import type { KnownRulebook } from '../rulebooks/index.ts'
import { openOffice } from '../assessment/testing.ts'
import { Simulations } from './index.ts'

export const SUN = { login: 'sun', name: '孙虚构' }

/** An office with a place to try rulebooks; nobody is in the registry, so that names and codes are numbers. */
export async function openTrialOffice(
  engine: 'pglite' | 'postgres' = 'pglite',
  parts: Partial<AssessmentParts> = {},
) {
  const office = await openOffice(engine, parts)
  const { database, records, rulebooks, assessment, clock } = office
  const registry = new RegistryService(database)
  const simulations = new Simulations({
    clock,
    records,
    registry,
    rulebooks,
    trials: assessment.trials,
  })
  const bugs: unknown[] = []
  simulations.reportTo((error) => bugs.push(error))
  const simulate = async (request: Partial<SimulationRequest>, by = SUN): Promise<Simulation> => {
    const run = await simulations.start(aRequest(request), by)
    await run.ended
    if (bugs.length > 0) throw bugs[0]
    return run.view()
  }
  const close = async () => {
    await simulations.close()
    await office.close()
  }
  return { ...office, registry, simulations, simulate, close }
}

/** The rulebook in force, changed in nothing, unless told. */
export function aRequest(request: Partial<SimulationRequest> = {}): SimulationRequest {
  return {
    rulebook: { id: 'platform', version: '2026.1' },
    edits: [],
    backtestMonths: 0,
    inspections: [],
    ...request,
  }
}

export interface OrdinaryResults {
  known: KnownRulebook
  rows: readonly Assessed[]
}

/** What comparing two ordinary assessments comes to, computed the long way. */
export function comparedOrdinarily(before: OrdinaryResults, after: OrdinaryResults, asOf: number) {
  const now = new Map(after.rows.map((row) => [row.subjectId, row]))
  const pairs = before.rows.map((old) => ({ old, now: now.get(old.subjectId) as Assessed }))
  const changes = pairs
    .filter(
      (pair) => pair.old.grade !== pair.now.grade || pair.old.scoreTenths !== pair.now.scoreTenths,
    )
    .map((pair) => {
      const code = `subject-${pair.old.subjectId}`
      return [code, pair.old.grade, pair.now.grade, pair.old.scoreTenths, pair.now.scoreTenths]
    })
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  const list = {
    after: after.known.sha256,
    asOf: isoOf(asOf),
    before: before.known.sha256,
    changes,
  }
  const flow: Record<string, number> = {}
  for (const pair of pairs) {
    const way = `${pair.old.grade} → ${pair.now.grade}`
    flow[way] = (flow[way] ?? 0) + 1
  }
  return {
    subjects: pairs.length,
    changed: changes.length,
    gradeChanges: changes.filter(([, old, grade]) => old !== grade).length,
    flow,
    changesHash: createHash('sha256').update(JSON.stringify(list)).digest('hex'),
  }
}
