import { readRecordedRulebook } from '../../src/language/read.ts'
import type { Rulebook } from '../../src/language/schema/index.ts'

/** Something of everything that a rulebook can say, in few lines; it need not make sense. */
const TEXT = `
id: small
version: '1'
appliesTo: platform
unit: tenths of a point
score: { base: 1000, direction: subtract, min: 0, max: 1000, better: higher }
grades:
  - { key: good, zh: 好, en: Good, atLeast: 605, eachAtMost: 50 }
  - { key: bad, zh: 差, words_zh: 高风险, en: Bad, otherwise: true }
  - { key: closed, zh: 已停业, en: Closed }
states:
  - { code: ST1, zh: 未检查, state: closed, from: inspections, fewerThan: 2, worseThan: good }
coverage: { minShare: 0.625, minDaysOnline: 90, grade: closed }
bonusCap: 80
peers:
  by: [platformType, sizeBand]
  minPeers: 5
  sizeBands: [100, 1000]
  sizeBandsAre: lower bound inclusive
wilson: { z: '1.96', decimals: 6, rounding: half up }
feeds: { cases: 7, metrics: null }
groups:
  - { code: G1, zh: 组, en: Group, cap: 140 }
indicators:
  - code: I1
    zh: 甲
    en: First
    group: G1
    cap: 80
    shape: each
    tiers: { first: 40, again: 80 }
    tierLabels: { first: 初次, again: 再次 }
    validity: { untilCuredPlusDays: 30 }
    evidence: screenshot
    basis: LAW 1
  - code: I2
    zh: 乙
    shape: rate
    better: lower
    bands: [{ bound: 0.03, points: 0 }, { bound: 1, points: 15 }]
    minSample: 100
    freshDays: 180
    source: complaints:onTime
    merchants: { clearOf: M1 }
    basis: LAW 2
  - code: I3
    zh: 丙
    shape: peerRatio
    windowDays: 90
    minComplaints: 3
    bands: [{ upTo: 1.5, points: 0 }, { upTo: null, points: 60 }]
    types: [投诉, 举报]
    results: [属实, 调解成功]
    basis: LAW 3
statutory:
  - code: S1
    zh: 罚
    points: 5
    pointsIfPublished: 10
    basis: LAW 4
    from: case
    severity: minor
    validity: { days: 365, endsOnRepair: true, repairFromDay: 90 }
  - code: S2
    zh: 年报
    points: 50
    basis: LAW 5
    from: annualReport
    validity: fromOverdueToFiledOrListed
    due: 06-30
    endedByList: abnormal
vetoes:
  - code: V1
    zh: 否
    basis: LAW 6
    from: case
    mark: V2
    validity: { days: 365 }
    grade: bad
    atOnce: true
ceilings:
  - { code: C1, zh: 限, from: listing, list: serious, validity: whileListed, atMost: bad }
  - { code: C2, zh: 逾期, from: finding, counting: [I1, I2], pastDeadline: any, atMost: bad }
  - { code: C3, zh: 查, from: finding, indicator: I1, validity: latestInspection, atMost: bad }
bonuses:
  - { code: B1, zh: 奖, points: 20, basis: LAW 7, from: bonus }
laws:
  LAW: { zh: 法, en: Law, version: '2020', from: 2020-01-01, to: 2030-01-01, text: 令 }
`

/** That rulebook, some places of its text written otherwise, each of which must be there. */
export function smallRulebook(...changes: [original: string, changed: string][]): Rulebook {
  const text = changes.reduce((before, [original, changed]) => {
    if (!before.includes(original)) throw new Error(`there is no ${original}`)
    return before.replace(original, changed)
  }, TEXT)
  return readRecordedRulebook(text, 'small.yaml')
}
