import type { ErrorWords } from './error-words.ts'

/** What stops a simulation. */
export const SIMULATION_ERRORS = {
  'simulation.not_found': {
    status: 404,
    zh: '没有这次模拟，或它已过期；请重新模拟。',
    en: 'There is no such simulation, or it has lapsed; simulate again.',
  },
  'simulation.no_outcome': {
    status: 409,
    zh: '这次模拟没有结果：尚未完成、已取消或失败。',
    en: 'This simulation has no outcome: it is under way, was cancelled, or failed.',
  },
  'simulation.edit_lost': {
    status: 422,
    zh: '无法修改 {path}：规则中没有这一项，或所写内容不是 YAML。',
    en: 'Cannot change {path}: the rulebook has no such entry, or what was written is no YAML.',
  },
  'simulation.stumbled': {
    status: 500,
    zh: '系统内部错误，模拟未完成，详见日志；排除后可再次发起。',
    en: 'An internal error, and the simulation did not come to its end; see the log, and start it again once it is mended.',
  },
} as const satisfies Record<string, ErrorWords>
