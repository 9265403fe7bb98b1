import type { Words } from '../words.ts'

/** What a simulation does one after the other. */
export const SIMULATION_STEPS = {
  records: { zh: '取数', en: 'taking records in' },
  before: { zh: '按现行规则计分', en: 'scoring by the rulebook in force' },
  after: { zh: '按草案计分', en: 'scoring by the draft' },
  comparison: { zh: '比较', en: 'comparing' },
  months: { zh: '逐月回测', en: 'going back month by month' },
} as const satisfies Record<string, Words>
export type SimulationStep = keyof typeof SIMULATION_STEPS

export const SIMULATION_STATES = {
  running: { zh: '进行中', en: 'under way' },
  done: { zh: '已完成', en: 'done' },
  failed: { zh: '失败', en: 'failed' },
  cancelled: { zh: '已取消', en: 'cancelled' },
} as const satisfies Record<string, Words>
export type SimulationState = keyof typeof SIMULATION_STATES

/** How a grade moves from one rulebook to the other. */
export const MOVES = {
  better: { zh: '变好', en: 'better' },
  worse: { zh: '变差', en: 'worse' },
  same: { zh: '等级不变', en: 'same grade' },
  other: { zh: '转入或转出未评级等状态', en: 'into a state or out of one' },
} as const satisfies Record<string, Words>
export type Move = keyof typeof MOVES
