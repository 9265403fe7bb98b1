import fc from 'fast-check'
import { belongsToInspection } from '../naive/inspections.ts'
import type { EachIndicator, GradeRow, Model, Points, State } from '../naive/model.ts'
import { anyRegister } from './register-arbitrary.ts'
import type { RandomRegister, Size } from './register-arbitrary.ts'

/** A rulebook of its own with a register to try it on. */
export interface RandomTrial {
  model: Model
  register: RandomRegister
}

/**
 * Rulebooks that differ from the shipped one in all that the language can say (section 12), each with a
 * register whose records bring the inspections and points that it asks for.
 */
export function anyTrial(shipped: Model, size?: Size): fc.Arbitrary<RandomTrial> {
  return anyRulebook(shipped).chain((model) =>
    fc
      .record({
        register: anyRegister(model, size),
        inspections: fc.array(fc.constantFrom(...INSPECTIONS), { minLength: 1, maxLength: 9 }),
        points: fc.array(fc.nat(CARRIED.length - 1), { minLength: 1, maxLength: 7 }),
      })
      .map(({ register, ...drawn }) => ({ model, register: completed(model, register, drawn) })),
  )
}

/** Ids whose order by code point differs from that by UTF-16 unit, length or language. */
const INSPECTIONS = ['J1', 'j1', 'J10', '检〔1〕', '！', '𠮷']
const CARRIED = [0, 20, 70, 110]

function completed(
  model: Model,
  register: RandomRegister,
  drawn: { inspections: string[]; points: number[] },
): RandomRegister {
  const carrying = new Set(
    [...model.indicators, ...model.statutory]
      .filter((row) => 'points' in row && typeof row.points === 'object')
      .map(({ code }) => code),
  )
  const records = register.records.map((record, i) => {
    const { term } = record
    if (term.kind !== 'finding') return record
    const isInspected = belongsToInspection(model, record) || i % 3 === 0
    const points = CARRIED[drawn.points[i % drawn.points.length] ?? 0] ?? 0
    return {
      ...record,
      inspection: isInspected
        ? (drawn.inspections[i % drawn.inspections.length] ?? null)
        : record.inspection,
      points: carrying.has(term.code) ? points : record.points,
    }
  })
  return { ...register, records }
}

type Change = (model: Model) => void

function anyRulebook(shipped: Model): fc.Arbitrary<Model> {
  const each = shipped.indicators.flatMap((row) => (row.shape === 'each' ? [row.code] : []))
  const codes = shipped.indicators.map(({ code }) => code)
  return fc
    .record({
      scale: fc.constantFrom(...Object.values(SCALES)),
      states: fc.subarray(STATES),
      inspected: fc.oneof(fc.constant([]), fc.constant(['G9-04', 'S-06']), fc.subarray(each)),
      carried: fc.oneof(fc.constant([]), fc.subarray(each)),
      uncapped: fc.oneof(fc.constant([]), fc.subarray(codes)),
      ungrouped: fc.oneof(fc.constant([]), fc.subarray(codes), fc.constant(codes)),
      isRatedAlways: fc.boolean(),
      isBonusOpen: fc.boolean(),
    })
    .map(({ scale, ...drawn }) => {
      const model = structuredClone(shipped)
      scale(model)
      model.states = drawn.states
      if (drawn.isRatedAlways) delete model.coverage
      if (drawn.isBonusOpen) delete model.bonusCap
      for (const code of drawn.inspected) inspect(model, code)
      for (const code of drawn.carried) carry(model, code)
      for (const code of drawn.uncapped) uncap(model, code)
      if (!asksOfGroups(model)) ungroup(model, drawn.ungrouped)
      return model
    })
}

const STATES = [
  { code: 'N1', from: 'finding', indicator: 'N1', state: 'unrated', validity: { days: 180 } },
  { code: 'N2', from: 'finding', indicator: 'N2', state: 'unrated', validity: 'latestInspection' },
  { code: 'N3', from: 'listing', list: 'serious', state: 'unrated', validity: 'whileListed' },
].map((row) => withWords(row as State))

/** States that depend on inspections are only allowed where something is inspected. */
const BY_INSPECTIONS = [
  { code: 'N4', from: 'inspections' as const, fewerThan: 1, state: 'unrated' },
  {
    code: 'N5',
    from: 'inspections' as const,
    fewerThan: 2,
    worseThan: 'blue',
    state: 'unrated',
  },
].map((row) => withWords(row))

/** A name, which only the checker asks for. */
function withWords(row: State): State {
  return Object.assign({ zh: row.code }, row)
}

function inspect(model: Model, code: string): void {
  for (const row of [...model.indicators, ...model.statutory]) {
    if (row.code === code && 'validity' in row) row.validity = 'latestInspection'
  }
  const isNew = !model.states?.some(({ from }) => from === 'inspections')
  if (isNew) model.states = [...(model.states ?? []), ...BY_INSPECTIONS.slice(code.length % 2)]
}

function carry(model: Model, code: string): void {
  const row = model.indicators.find((own): own is EachIndicator => own.code === code)
  if (!row || row.tiers) return
  const listed: Points = { fromRecord: CARRIED }
  row.points = listed
}

function uncap(model: Model, code: string): void {
  const row = model.indicators.find((own) => own.code === code)
  const group = model.groups.find((own) => own.code === row?.group)
  if (row) delete row.cap
  // Every other time the group goes as well.
  if (group && code.endsWith('2')) delete group.cap
}

function ungroup(model: Model, codes: readonly string[]): void {
  for (const row of model.indicators) if (codes.includes(row.code)) delete row.group
  // A group that has lost members may have a cap that can never bind, which no rulebook may have.
  if (codes.length > 0) for (const group of model.groups) delete group.cap
  model.groups = model.groups.filter(({ code }) =>
    model.indicators.some(({ group }) => group === code),
  )
}

function asksOfGroups({ grades }: Model): boolean {
  return grades.some(({ eachAtMost }) => eachAtMost !== undefined)
}

/** Grades keep the names that vetoes and ceilings use. */
const SCALES: Record<string, Change> = {
  asShipped: () => undefined,
  withoutBounds: (model) => {
    delete model.score.min
    delete model.score.max
    regrade(model, [{ atLeast: 850 }, { atLeast: 600 }, { otherwise: true }])
  },
  addingUp: (model) => {
    model.score = { base: 0, direction: 'add', min: 0, better: 'lower' }
    regrade(model, [{ atMost: 130 }, { atMost: 270 }, { otherwise: true }])
  },
  addingUpToABound: (model) => {
    model.score = { base: 0, direction: 'add', min: -50, max: 300, better: 'lower' }
    regrade(model, [{ atMost: 0 }, { atMost: 100 }, { atMost: 300 }])
  },
  merits: (model) => {
    model.score = { base: 100, direction: 'add', better: 'higher' }
    regrade(model, [{ atLeast: 400 }, { atLeast: 200 }, { otherwise: true }])
  },
  twoConditions: (model) => {
    model.score = { base: 0, direction: 'add', min: 0, better: 'lower' }
    regrade(model, [
      { atMost: 150, eachAtMost: 50 },
      { atMost: 200, eachAtMost: 100 },
      { otherwise: true },
    ])
  },
  twoConditionsOfOneTotal: (model) => {
    regrade(model, [
      { atLeast: 850, eachAtMost: 40 },
      { atLeast: 850, eachAtMost: 100 },
      { atLeast: 0 },
    ])
  },
}

function regrade(model: Model, rows: Omit<GradeRow, 'key'>[]): void {
  model.grades = model.grades.map((row, i) => {
    const { atLeast: _, ...named } = row
    return { ...named, ...rows[i] }
  })
}
