import type { Indicator, Rulebook } from '../language/schema.ts'
import { judgedOf } from './judged.ts'
import type { Plan, Slot, SlotRole } from './plan.ts'
import { rulesOf } from './rules.ts'

/**
 * Compiles a checked rulebook to its plan: plain data, the same for the same rulebook. Slots are
 * numbered in the order that breaks ties (indicators, statutory), then bonuses, vetoes, ceilings.
 */
export function compileRulebook(rulebook: Rulebook): Plan {
  const slots = slotsOf(rulebook)
  const places = new Map(slots.map(({ code, slot }) => [code, slot]))
  const { coverage, peers } = rulebook
  return {
    id: rulebook.id,
    version: rulebook.version,
    score: {
      base: rulebook.score.base,
      min: rulebook.score.min,
      max: rulebook.score.max,
    },
    grades: rulebook.grades.map(({ key, zh, en, atLeast }) => ({
      key,
      zh,
      en,
      atLeast: atLeast ?? null,
    })),
    coverage: {
      minShare: coverage.minShare,
      minDaysOnline: coverage.minDaysOnline,
      grade: gradeAt(rulebook, coverage.grade),
      zh: coverage.zh ?? '',
      en: coverage.en ?? '',
    },
    bonusCap: rulebook.bonusCap,
    groups: rulebook.groups.map(({ code, zh, en, cap }) => ({
      code,
      zh,
      en: en ?? zh,
      cap: cap ?? null,
    })),
    slots,
    rules: rulesOf(rulebook, places),
    ...judgedOf(rulebook, places),
    peers: {
      byType: peers.by.includes('platformType'),
      bySizeBand: peers.by.includes('sizeBand'),
      minPeers: peers.minPeers,
      sizeBands: peers.sizeBands,
    },
    feeds: rulebook.feeds,
    laws: rulebook.lawAbbreviations,
  }
}

function gradeAt(rulebook: Rulebook, key: string): number {
  return rulebook.grades.findIndex((grade) => grade.key === key)
}

interface Line {
  code: string
  zh: string
  en?: string | undefined
  basis?: string | undefined
  cap?: number | undefined
}

function slotsOf(rulebook: Rulebook): Slot[] {
  const line = (role: SlotRole, row: Line, more: Partial<Slot> = {}): Omit<Slot, 'slot'> => ({
    code: row.code,
    role,
    zh: row.zh,
    en: row.en ?? row.zh,
    group: null,
    cap: row.cap ?? null,
    basis: row.basis ?? null,
    shape: 'each',
    grade: null,
    ...more,
  })
  return [
    ...rulebook.indicators.map((row) =>
      line('indicator', row, {
        group: rulebook.groups.findIndex(({ code }) => code === row.group),
        shape: shapeOf(row),
      }),
    ),
    ...rulebook.statutory.map((row) => line('statutory', row)),
    // A cap of its own points is what makes a bonus count once, however many rows hold.
    ...rulebook.bonuses.map((row) => line('bonus', row, { cap: row.points })),
    ...rulebook.vetoes.map((row) => line('veto', row, { grade: gradeAt(rulebook, row.grade) })),
    ...rulebook.ceilings.map((row) =>
      line('ceiling', row, { grade: gradeAt(rulebook, row.atMost) }),
    ),
  ].map((slot, i) => ({ slot: i + 1, ...slot }))
}

function shapeOf(indicator: Indicator): Slot['shape'] {
  if (indicator.shape !== 'rate') return indicator.shape
  return indicator.source === 'metric' ? 'metric' : 'complaints'
}
