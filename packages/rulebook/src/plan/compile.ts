import type { Indicator, Rulebook } from '../language/schema/index.ts'
import { isState } from '../language/grade-rows.ts'
import { judgedOf } from './judged.ts'
import type { Plan, Slot, SlotRole } from './plan.ts'
import { rulesOf } from './rules.ts'

/**
 * Compiles a checked rulebook to its plan: plain data, the same for the same rulebook. Slots are
 * numbered in the order that breaks ties (indicators, statutory), then bonuses, vetoes, ceilings, states.
 */
export function compileRulebook(rulebook: Rulebook): Plan {
  const slots = slotsOf(rulebook)
  const places = new Map(slots.map(({ code, slot }) => [code, slot]))
  return {
    id: rulebook.id,
    version: rulebook.version,
    appliesTo: rulebook.appliesTo,
    ...scaleOf(rulebook),
    inspectionStates: inspectionStates(rulebook, places),
    bonusCap: rulebook.bonusCap ?? rulebook.bonuses.reduce((sum, { points }) => sum + points, 0),
    groups: groupsOf(rulebook),
    slots,
    rules: rulesOf(rulebook, places),
    ...judgedOf(rulebook, places),
    peers: peersOf(rulebook),
    feeds: rulebook.feeds,
    laws: lawNames(rulebook),
  }
}

function scaleOf(rulebook: Rulebook): Pick<Plan, 'score' | 'grades' | 'coverage'> {
  const { score, coverage } = rulebook
  return {
    score: { ...score, min: score.min ?? null, max: score.max ?? null },
    grades: rulebook.grades.map((row) => ({
      key: row.key,
      zh: row.zh,
      en: row.en,
      atLeast: row.atLeast ?? null,
      atMost: row.atMost ?? null,
      eachAtMost: row.eachAtMost ?? null,
      isState: isState(row),
    })),
    coverage: coverage
      ? {
          minShare: coverage.minShare,
          minDaysOnline: coverage.minDaysOnline,
          grade: gradeAt(rulebook, coverage.grade),
          zh: coverage.zh ?? '',
          en: coverage.en ?? '',
        }
      : null,
  }
}

function groupsOf({ groups, indicators }: Rulebook): Plan['groups'] {
  const named = groups.map(({ code, zh, en, cap }) => ({
    code,
    zh,
    en: en ?? zh,
    cap: cap ?? null,
  }))
  return indicators.some(({ group }) => group === undefined) ? [...named, UNGROUPED] : named
}

/** By abbreviation the name with the version: 网络交易监督管理办法(2021,2025修正). */
function lawNames({ laws }: Rulebook): Plan['laws'] {
  return Object.fromEntries(
    Object.entries(laws).map(([short, { zh, version }]) => [
      short,
      version === undefined ? zh : `${zh}(${version})`,
    ]),
  )
}

/** No code of a rulebook is spelled like this. */
const UNGROUPED = { code: '-', zh: '未分组指标', en: 'Indicators without a group', cap: null }

function peersOf({ peers }: Rulebook): Plan['peers'] {
  return {
    byType: peers?.by.includes('platformType') ?? false,
    bySizeBand: peers?.by.includes('sizeBand') ?? false,
    minPeers: peers?.minPeers ?? 0,
    sizeBands: peers?.sizeBands ?? [],
  }
}

function inspectionStates(
  rulebook: Rulebook,
  places: ReadonlyMap<string, number>,
): Plan['inspectionStates'] {
  return rulebook.states.flatMap((row) => {
    if (row.from !== 'inspections') return []
    const { code, fewerThan, worseThan } = row
    const worse = worseThan === undefined ? null : gradeAt(rulebook, worseThan)
    return [{ slot: places.get(code) ?? 0, fewerThan, worseThan: worse }]
  })
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
        group: groupsOf(rulebook).findIndex(({ code }) => code === (row.group ?? UNGROUPED.code)),
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
    ...rulebook.states.map((row) =>
      line('state', row, {
        grade: gradeAt(rulebook, row.state),
        shape: row.from === 'inspections' ? 'inspections' : 'each',
      }),
    ),
  ].map((slot, i) => ({ slot: i + 1, ...slot }))
}

function shapeOf(indicator: Indicator): Slot['shape'] {
  if (indicator.shape !== 'rate') return indicator.shape
  return indicator.source === 'metric' ? 'metric' : 'complaints'
}
