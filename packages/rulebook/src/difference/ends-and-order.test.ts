import { expect, test } from 'vitest'
import { planOf } from '../../test/engines/assess.ts'
import { EARLIER, aLine, aSide, anItem, partsBetween } from '../../test/explained/sides.ts'
import { TODAY } from '../../test/registers/index.ts'
import type { Plan } from '../plan/plan.ts'
import { differenceBetween } from './difference.ts'

const shipped = planOf()

/** A line of one record of so many points. */
function line(code: string, points: number) {
  return aLine(shipped, code, { items: [anItem({ points, sourceKey: `b:${code}`, from: TODAY })] })
}

/** The shipped rulebook without the row of this code; slots keep their places. */
function without(code: string): Plan {
  return {
    ...shipped,
    version: '2027.1',
    slots: shipped.slots.map((slot) => (slot.code === code ? { ...slot, code: 'X-01' } : slot)),
  }
}

test('tells both ends, the step between them and what makes it', () => {
  const before = aSide({ day: EARLIER, lines: [aLine(shipped, 'S-03')] })
  const after = aSide({ lines: [line('S-03', 200)] })
  expect(differenceBetween(before, after)).toEqual({
    before: {
      day: EARLIER,
      rulebook: { id: 'platform', version: '2026.1' },
      scoreTenths: 1000,
      grade: 'blue',
      gradeWords: { zh: '蓝', en: 'Good standing' },
      decided: { zh: '按得分', en: 'by the score' },
    },
    after: {
      day: TODAY,
      rulebook: { id: 'platform', version: '2026.1' },
      scoreTenths: 800,
      grade: 'yellow',
      gradeWords: { zh: '黄', en: 'Needs rectification' },
      decided: { zh: '按得分', en: 'by the score' },
    },
    scoreTenths: -200,
    gradeStep: {
      zh: '等级由蓝（按得分）变为黄（按得分）',
      en: 'The grade changes from Good standing (by the score) to Needs rectification (by the score)',
    },
    parts: [
      {
        cause: 'began',
        code: 'S-03',
        record: 'b:S-03',
        scoreTenths: -200,
        zh: 'S-03 行政处罚-严重：自 2026-11-23 起计分',
        en: 'S-03 Penalty - serious: counts from 2026-11-23 on',
      },
    ],
  })
})

test('the greatest comes first, whichever way it goes; of equal ones the first in the rulebook', () => {
  const codes = ['G1-02', 'G2-02', 'S-02', 'S-03', 'V1', 'B1']
  const points = [30, 20, 50, 20, 0, 60]
  const before = codes.map((code) => aLine(shipped, code))
  const after = codes.map((code, i) => line(code, points[i] ?? 0))
  const found = partsBetween({ lines: before }, { lines: after })
  expect(found.map(({ code, scoreTenths }) => [code, scoreTenths])).toEqual([
    ['B1', 60],
    ['S-02', -50],
    ['G1-02', -30],
    ['G2-02', -20],
    ['S-03', -20],
    ['V1', 0],
  ])
})

test('the lines stand in the order of the newer version, then what it no longer has', () => {
  const [came, kept, gone] = [line('S-02', 50), line('G1-02', 50), line('S-03', 50)]
  const before = { lines: [gone, aLine(shipped, 'G1-02')] }
  const found = partsBetween(before, { lines: [came, kept] })
  expect(found.map(({ cause, code }) => [cause, code])).toEqual([
    ['rowCame', 'S-02'],
    ['began', 'G1-02'],
    ['rowGone', 'S-03'],
  ])
})

test.each([
  { code: 'S-02', points: 50, zh: '行政处罚-一般', en: 'Penalty - general', came: -50 },
  {
    code: 'B1',
    points: 20,
    zh: '开放数据接口自动报送并连续6个月成功率≥99%',
    en: 'Open data interface reports by itself, ≥99% success over 6 months',
    came: 20,
  },
])('a row that one version alone has: $code', ({ code, points, zh, en, came }) => {
  const rest = line('S-03', 150)
  const [with_, none] = [{ lines: [rest, line(code, points)] }, { lines: [rest] }]
  expect(partsBetween(none, { ...with_, plan: shipped })).toEqual([
    {
      cause: 'rowCame',
      code,
      record: null,
      scoreTenths: came,
      zh: `${code} ${zh}：规则新版本新设`,
      en: `${code} ${en}: new in the other version`,
    },
  ])
  expect(partsBetween(with_, { ...none, plan: without(code) })).toEqual([
    {
      cause: 'rowGone',
      code,
      record: null,
      scoreTenths: -came,
      zh: `${code} ${zh}：规则新版本不再设置`,
      en: `${code} ${en}: the other version no longer has it`,
    },
  ])
})

test('a row that one version alone has and that costs nothing is not told', () => {
  const idle = { lines: [aLine(shipped, 'S-02')] }
  expect(partsBetween({}, idle)).toEqual([])
  expect(partsBetween(idle, {})).toEqual([])
})

test('what only one version has is told by what its cap leaves', () => {
  const capped = aLine(shipped, 'G2-02', { items: [anItem({ points: 100 })], afterCap: 80 })
  expect(partsBetween({}, { lines: [capped] })).toMatchObject([{ scoreTenths: -80 }])
  expect(partsBetween({ lines: [capped] }, {})).toMatchObject([{ scoreTenths: 80 }])
})

test.each([
  { what: 'a copy of the same plan is no other version', plan: planOf(), said: 'gone' },
  {
    what: 'its figures make it another, its name does not',
    plan: { ...planOf(), bonusCap: 90 },
    said: 'rules',
  },
])('$what', ({ plan, said }) => {
  const before = { lines: [aLine(shipped, 'S-02', { items: [anItem()] })] }
  const after = { plan, lines: [aLine(shipped, 'S-02')] }
  expect(partsBetween(before, after)).toMatchObject([{ cause: said }])
})

test('refuses sentences that do not add up, and a grade that the rulebook does not have', () => {
  const before = aSide({ day: EARLIER, lines: [aLine(shipped, 'S-02')] })
  const after = aSide({ lines: [line('S-02', 50)] })
  const wrong = aSide({ lines: [{ ...line('S-02', 50), afterGroupCap: 60 }] })
  expect(() => differenceBetween(before, wrong)).toThrow('subject 1: -50 of -60 explained')
  const stated = { ...after, score: { ...after.score, score: 940 } }
  expect(() => differenceBetween(before, stated)).toThrow('subject 1: -50 of -60 explained')
  expect(() => differenceBetween(stated, before)).toThrow('subject 1: 50 of 60 explained')
  const strange = { ...after, score: { ...after.score, grade: 9 } }
  expect(() => differenceBetween(before, strange)).toThrow('no grade for subject 1')
})
