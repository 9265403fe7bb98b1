import type { Words } from '@liangma/contracts'

/** How a number of a rulebook is shown and typed. */
export interface FigureUnit {
  /** Shown number = stored × factor. */
  factor: number
  decimals: number
  sign: Words
}

const POINTS: FigureUnit = { factor: 0.1, decimals: 1, sign: { zh: '分', en: 'points' } }
const PERCENT: FigureUnit = { factor: 100, decimals: 4, sign: { zh: '%', en: '%' } }
const DAYS: FigureUnit = { factor: 1, decimals: 0, sign: { zh: '天', en: 'days' } }
const COUNT: FigureUnit = { factor: 1, decimals: 0, sign: { zh: '', en: '' } }
/** A bound of a ratio to the median is no share. */
const RATIO: FigureUnit = { factor: 1, decimals: 4, sign: { zh: '倍', en: '×' } }

const WORDS: Record<string, Words & { unit: FigureUnit }> = {
  cap: { zh: '上限', en: 'Cap', unit: POINTS },
  points: { zh: '分值', en: 'Points', unit: POINTS },
  pointsIfPublished: { zh: '公示的分值', en: 'Points where published', unit: POINTS },
  atLeast: { zh: '不低于', en: 'At least', unit: POINTS },
  atMost: { zh: '不高于', en: 'At most', unit: POINTS },
  eachAtMost: { zh: '每组不高于', en: 'Each group at most', unit: POINTS },
  base: { zh: '基础分', en: 'Base', unit: POINTS },
  min: { zh: '最低分', en: 'Lowest score', unit: POINTS },
  max: { zh: '最高分', en: 'Highest score', unit: POINTS },
  bonusCap: { zh: '加分上限', en: 'Cap of bonuses', unit: POINTS },
  bound: { zh: '界', en: 'bound', unit: PERCENT },
  upTo: { zh: '至', en: 'up to', unit: RATIO },
  minShare: { zh: '最低覆盖率', en: 'Least coverage', unit: PERCENT },
  minDaysOnline: { zh: '上线不少于', en: 'Least days online', unit: DAYS },
  days: { zh: '有效期', en: 'Valid for', unit: DAYS },
  untilCuredPlusDays: { zh: '整改后再计', en: 'After the cure for', unit: DAYS },
  repairFromDay: { zh: '可修复自', en: 'Repair from day', unit: DAYS },
  freshDays: { zh: '数据有效', en: 'Fresh for', unit: DAYS },
  windowDays: { zh: '统计窗口', en: 'Window', unit: DAYS },
  minSample: { zh: '最小样本', en: 'Least sample', unit: COUNT },
  minComplaints: { zh: '最少投诉', en: 'Least complaints', unit: COUNT },
  fewerThan: { zh: '少于', en: 'Fewer than', unit: COUNT },
}

/** What the keys of a number within its entry mean: `tiers.first`, `bands.0.points`. */
export function figureOf(name: string): Words & { unit: FigureUnit } {
  const [first = '', second = '', third = ''] = name.split('.')
  if (first === 'tiers') return { zh: `分值 ${second}`, en: `Points, ${second}`, unit: POINTS }
  if (first === 'bands') return bandFigure(Number(second) + 1, third)
  return WORDS[second || first] ?? WORDS[first] ?? asItStands(name)
}

function bandFigure(place: number, key: string): Words & { unit: FigureUnit } {
  const { zh, en, unit } = WORDS[key] ?? asItStands(key)
  return { zh: `第 ${place} 档${zh}`, en: `Band ${place}, ${en.toLowerCase()}`, unit }
}

function asItStands(name: string): Words & { unit: FigureUnit } {
  return { zh: name, en: name, unit: COUNT }
}
