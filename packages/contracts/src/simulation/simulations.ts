import { z } from 'zod'
import { bilingual, count, isoDay, moment, rulebookVersion, sha256Hex } from '../api/basics.ts'
import { backtest } from './backtests.ts'
import { inspectionRate } from './inspection-hours.ts'
import { simulationOutcome } from './outcome.ts'
import { SIMULATION_STATES, SIMULATION_STEPS } from './simulation-steps.ts'
import type { SimulationState, SimulationStep } from './simulation-steps.ts'
import { OUTLINE_PARTS } from './outline-parts.ts'

const TEXT_AT_MOST = 1_000_000

const rulebookName = z.object({
  id: z
    .string()
    .min(1)
    .max(60)
    .meta({ examples: ['platform'] }),
  version: rulebookVersion.min(1).max(40),
})

const path = z
  .array(z.union([z.string().max(60), z.int().min(0).max(10_000)]))
  .min(1)
  .max(8)
  .meta({ description: 'Keys and positions of an entry', examples: [['indicators', 0, 'cap']] })

/** One number, or one whole entry as somebody wrote it. */
const edit = z.union([
  z.object({ path, value: z.number().meta({ examples: [60] }) }),
  z.object({
    path,
    yaml: z
      .string()
      .max(20_000)
      .meta({ examples: ['code: G1-02\npoints: 30'] }),
  }),
])
export type SimulationEdit = z.infer<typeof edit>

export const simulationRequest = z
  .object({
    rulebook: z
      .union([rulebookName, z.object({ text: z.string().min(1).max(TEXT_AT_MOST) })])
      .optional()
      .meta({
        description:
          'A version by its name, or the text of a rulebook (YAML); left out: the one in force for platforms',
      }),
    edits: z
      .array(edit)
      .max(500)
      .default([])
      .meta({ description: 'Made in that text before it is tried' }),
    asOf: isoDay.optional().meta({ description: 'Default: today' }),
    backtestMonths: z.int().min(0).max(36).default(0).meta({ description: '0: no backtest' }),
    inspections: z
      .array(inspectionRate)
      .max(20)
      .default([])
      .meta({ description: 'Of the grades named; of the others as proposed' }),
  })
  .meta({ id: 'SimulationRequest' })
export type SimulationRequest = z.infer<typeof simulationRequest>

const known = z.object({ ...rulebookName.shape, sha256: sha256Hex })

export const simulation = z
  .object({
    id: z.uuid().meta({ examples: ['0b9f8a52-5f4e-4c3e-9d0a-3f6f1f3c7a10'] }),
    state: z.enum(Object.keys(SIMULATION_STATES) as [SimulationState, ...SimulationState[]]),
    step: z
      .enum(Object.keys(SIMULATION_STEPS) as [SimulationStep, ...SimulationStep[]])
      .nullable()
      .meta({ description: 'What is being done; null: nothing' }),
    done: count,
    total: count.meta({ description: '0: not known' }),
    startedBy: z.string().meta({ examples: ['孙虚构'] }),
    startedAt: moment,
    seconds: z
      .number()
      .min(0)
      .meta({ description: 'Since it began, or until it ended', examples: [0.4] }),
    asOf: isoDay,
    before: known.meta({ description: 'The rulebook in force on that day' }),
    after: known.meta({ description: 'The rulebook tried' }),
    failure: z
      .object({ code: z.string().meta({ examples: ['simulation.stumbled'] }), ...bilingual.shape })
      .nullable(),
    outcome: simulationOutcome.nullable().meta({ description: 'Null until it is known' }),
    backtest: backtest.nullable(),
  })
  .meta({ id: 'Simulation' })
export type Simulation = z.infer<typeof simulation>

export const simulationParams = z.object({
  simulationId: z.uuid().meta({ examples: ['0b9f8a52-5f4e-4c3e-9d0a-3f6f1f3c7a10'] }),
})

const figure = z.object({
  name: z.string().meta({ description: 'Keys within the entry', examples: ['tiers.first'] }),
  path,
  value: z.number().meta({ examples: [40] }),
})

/** The rulebook that was tried, and what can be changed in it. */
export const simulatedRulebook = z
  .object({
    text: z.string().meta({ examples: ['id: platform\nunit: tenths of a point'] }),
    sha256: sha256Hex,
    outline: z.array(
      z.object({
        part: z.enum(OUTLINE_PARTS),
        path,
        code: z.string().meta({ examples: ['G1-01'] }),
        ...bilingual.shape,
        figures: z.array(figure),
        yaml: z.string().meta({
          description: 'The entry as it is written',
          examples: ['code: G1-02\npoints: 30'],
        }),
      }),
    ),
  })
  .meta({ id: 'SimulatedRulebook' })
export type SimulatedRulebook = z.infer<typeof simulatedRulebook>
