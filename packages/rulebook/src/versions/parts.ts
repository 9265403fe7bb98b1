import { SOURCE_TITLES } from '@liangma/contracts'
import type { SourceKind, Words } from '@liangma/contracts'
import type { Rulebook } from '../language/schema/index.ts'

export type Row = Readonly<Record<string, unknown>>

/** One part of a rulebook: rows by name, each with its entries. */
export interface Part {
  part: string
  /** Above all its rows. */
  heading: Words
  /** One of its rows. */
  words: Words
  rows: (rulebook: Rulebook) => Map<string, Row>
}

const coded = (rows: readonly ({ code: string } & object)[]) =>
  new Map<string, Row>(rows.map(({ code, ...row }) => [code, row]))
const single = (place: string, row: object | undefined) => new Map(row ? [[place, row as Row]] : [])

/** In the order of a rulebook. */
export const PARTS: readonly Part[] = [
  {
    part: 'head',
    heading: { zh: '规则', en: 'The rulebook' },
    words: { zh: '规则', en: 'rulebook' },
    rows: ({ id, appliesTo, unit }) => single('head', { id, appliesTo, unit }),
  },
  {
    part: 'score',
    heading: { zh: '计分', en: 'Score' },
    words: { zh: '计分', en: 'score' },
    rows: ({ score, bonusCap }) => single('score', { ...score, bonusCap }),
  },
  {
    part: 'grades',
    heading: { zh: '等级', en: 'Grades' },
    words: { zh: '等级', en: 'grade' },
    rows: ({ grades }) => new Map(grades.map(({ key, ...row }) => [key, row as Row])),
  },
  {
    part: 'states',
    heading: { zh: '状态', en: 'States' },
    words: { zh: '状态', en: 'state' },
    rows: ({ states }) => coded(states),
  },
  {
    part: 'coverage',
    heading: { zh: '数据覆盖', en: 'Coverage' },
    words: { zh: '数据覆盖', en: 'coverage' },
    rows: ({ coverage }) => single('coverage', coverage),
  },
  {
    part: 'peers',
    heading: { zh: '同类比较', en: 'Peers' },
    words: { zh: '同类比较', en: 'peers' },
    rows: ({ peers }) => single('peers', peers),
  },
  {
    part: 'wilson',
    heading: { zh: '置信界', en: 'Bounds of rates' },
    words: { zh: '置信界', en: 'bounds of rates' },
    rows: ({ wilson }) => single('wilson', wilson),
  },
  {
    part: 'feeds',
    heading: { zh: '数据更新周期', en: 'Cadence of data' },
    words: { zh: '数据更新周期', en: 'cadence of data' },
    rows: ({ feeds }) =>
      new Map(
        Object.entries(feeds).map(([kind, days]) => [
          kind,
          { ...SOURCE_TITLES[kind as SourceKind], cadence: days ?? 'never' },
        ]),
      ),
  },
  {
    part: 'groups',
    heading: { zh: '指标组', en: 'Groups' },
    words: { zh: '指标组', en: 'group' },
    rows: ({ groups }) => coded(groups),
  },
  {
    part: 'indicators',
    heading: { zh: '指标', en: 'Indicators' },
    words: { zh: '指标', en: 'indicator' },
    rows: ({ indicators }) => coded(indicators),
  },
  {
    part: 'statutory',
    heading: { zh: '法定扣分', en: 'Statutory rows' },
    words: { zh: '法定扣分', en: 'statutory row' },
    rows: ({ statutory }) => coded(statutory),
  },
  {
    part: 'vetoes',
    heading: { zh: '一票否决', en: 'Vetoes' },
    words: { zh: '一票否决', en: 'veto' },
    rows: ({ vetoes }) => coded(vetoes),
  },
  {
    part: 'ceilings',
    heading: { zh: '等级上限', en: 'Ceilings' },
    words: { zh: '等级上限', en: 'ceiling' },
    rows: ({ ceilings }) => coded(ceilings),
  },
  {
    part: 'bonuses',
    heading: { zh: '加分', en: 'Bonuses' },
    words: { zh: '加分', en: 'bonus' },
    rows: ({ bonuses }) => coded(bonuses),
  },
  {
    part: 'laws',
    heading: { zh: '法律', en: 'Laws' },
    words: { zh: '法律', en: 'law' },
    rows: ({ laws }) => new Map(Object.entries(laws)),
  },
]

/** Code and name of a row. */
export function titleOf(place: string, row: Row): Words {
  const { zh, en } = row
  return {
    zh: typeof zh === 'string' ? `${place} ${zh}` : place,
    en: typeof en === 'string' ? `${place} ${en}` : place,
  }
}
