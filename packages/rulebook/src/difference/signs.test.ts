import { describe, expect, test } from 'vitest'
import { planOf } from '../../test/engines/assess.ts'
import { EARLIER, aLine, anItem, partsBetween } from '../../test/explained/sides.ts'
import { PUBLIC_SCHEMES } from '../../test/schemes/index.ts'
import { TODAY } from '../../test/registers/index.ts'
import type { ExplainedItem } from '../explain/explanation.ts'
import type { Plan, PlanGrade } from '../plan/plan.ts'

const shipped = planOf()
const schemeOf = (name: string) => planOf(PUBLIC_SCHEMES.find(({ file }) => file === name)?.text)

interface Case {
  what: string
  before?: ExplainedItem[]
  after?: ExplainedItem[]
  zh: string
  en: string
}

/** What is said of C3 with these records on the earlier day, and these today; without any it is no line. */
function partsOf({ before, after }: Pick<Case, 'before' | 'after'>) {
  const side = (items?: ExplainedItem[]) => ({
    lines: items ? [aLine(shipped, 'C3', { items })] : [],
  })
  return partsBetween(side(before), side(after))
}

function told(cause: 'holds' | 'lapsed', { zh, en }: Case) {
  const words = {
    zh: `C3 365日内有严重行政处罚且未修复：${zh}`,
    en: `C3 A serious penalty within 365 days, not repaired: ${en}`,
  }
  return { cause, code: 'C3', record: null, scoreTenths: 0, ...words }
}

const HOLDS: Case[] = [
  {
    what: 'from the day of its record',
    before: [],
    after: [anItem({ from: TODAY })],
    zh: '自 2026-11-23 起成立，最高为黄',
    en: 'holds from 2026-11-23 on; Needs rectification at best',
  },
  {
    what: 'from the first of its records that count',
    before: [anItem({ from: EARLIER + 3, because: 'notYet', sourceKey: 'b:0' })],
    after: [
      anItem({ from: EARLIER + 3, because: 'repaired', sourceKey: 'b:0' }),
      anItem({ from: EARLIER + 9, sourceKey: 'b:2' }),
      anItem({ from: EARLIER + 8, sourceKey: 'b:1' }),
    ],
    zh: '自 2026-08-23 起成立，最高为黄',
    en: 'holds from 2026-08-23 on; Needs rectification at best',
  },
  {
    what: 'by a record that lay before both days',
    before: [anItem({ because: 'lead' })],
    after: [anItem({ from: EARLIER })],
    zh: '成立，最高为黄',
    en: 'holds; Needs rectification at best',
  },
  {
    what: 'as the version has it that alone knows it',
    after: [anItem({ from: TODAY })],
    zh: '规则新版本新设，最高为黄',
    en: 'new in the other version; Needs rectification at best',
  },
]

test.each(HOLDS)('a ceiling holds $what', (own) => {
  expect(partsOf(own)).toEqual([told('holds', own)])
})

const LAPSES: Case[] = [
  {
    what: 'as its record was repaired',
    before: [anItem()],
    after: [anItem({ because: 'repaired' })],
    zh: '已信用修复，不再成立',
    en: 'repaired; no longer holds',
  },
  {
    what: 'as the last of its records no longer counts, whatever else is on file',
    before: [
      anItem({ sourceKey: 'b:1' }),
      anItem({ sourceKey: 'b:2' }),
      anItem({ sourceKey: 'b:3', because: 'lead' }),
    ],
    after: [
      anItem({ sourceKey: 'b:1', because: 'repaired' }),
      anItem({ sourceKey: 'b:2', because: 'expired' }),
      anItem({ sourceKey: 'b:3', because: 'unfounded' }),
    ],
    zh: '已过有效期，不再成立',
    en: 'no longer valid; no longer holds',
  },
  {
    what: 'as its record is gone',
    before: [anItem()],
    after: [],
    zh: '不再成立',
    en: 'no longer holds',
  },
  {
    what: 'as the version no longer has it',
    before: [anItem()],
    zh: '规则新版本不再设置',
    en: 'the other version no longer has it',
  },
]

test.each(LAPSES)('a ceiling lapses $what', (own) => {
  expect(partsOf(own)).toEqual([told('lapsed', own)])
})

test('says nothing of what holds on both days or on neither, or holds nowhere that knows it', () => {
  const idle = [anItem({ because: 'lead' })]
  expect(partsOf({ before: [anItem()], after: [anItem({ from: TODAY })] })).toEqual([])
  expect(partsOf({ before: idle, after: [] })).toEqual([])
  expect(partsOf({ before: idle })).toEqual([])
  expect(partsOf({ after: idle })).toEqual([])
})

test('a veto says which grade it forces, a state which it is', () => {
  const veto = aLine(shipped, 'V1', { items: [anItem({ from: TODAY })] })
  const [ofVeto] = partsBetween({ lines: [aLine(shipped, 'V1')] }, { lines: [veto] })
  expect(ofVeto).toMatchObject({
    zh: 'V1 列入严重违法失信名单(在列)：自 2026-11-23 起成立，评为红',
    en: 'V1 On serious-violation list: holds from 2026-11-23 on; the grade is High risk',
  })
  const hygiene = schemeOf('food-hygiene.yaml')
  const state = (fired: boolean) => ({
    plan: hygiene,
    lines: [aLine(hygiene, 'UK-NONE', { fired })],
  })
  const [ofState] = partsBetween(state(false), state(true))
  expect(ofState).toMatchObject({
    zh: 'UK-NONE 尚未检查：成立，评为待检查',
    en: 'UK-NONE Not inspected yet: holds; the grade is Awaiting inspection',
  })
})

describe('what a grade asks for', () => {
  type Condition = Partial<Pick<PlanGrade, 'atLeast' | 'atMost' | 'eachAtMost'>>

  /** The shipped rulebook, its best grade with another condition. */
  function asking(condition: Condition): Plan {
    const none = { atLeast: null, atMost: null, eachAtMost: null }
    return {
      ...shipped,
      grades: shipped.grades.map((grade) =>
        grade.key === 'blue' ? { ...grade, ...none, ...condition } : grade,
      ),
    }
  }

  function between(before: Plan, after: Plan, grade = 'yellow') {
    return partsBetween({ plan: before, grade: 'blue' }, { plan: after, grade })
  }

  const CONDITIONS: [Condition, zh: string, en: string][] = [
    [{ atLeast: 855 }, '不低于 85.5 分', 'at least 85.5'],
    [{ atMost: 130 }, '不高于 13.0 分', 'at most 13.0'],
    [{ eachAtMost: 50 }, '每组不高于 5.0 分', 'each group at most 5.0'],
    [
      { atMost: 150, eachAtMost: 50 },
      '不高于 15.0 分且每组不高于 5.0 分',
      'at most 15.0 and each group at most 5.0',
    ],
    [{}, '其余得分', 'any other score'],
  ]

  test.each(CONDITIONS)('%j', (condition, zh, en) => {
    const none = { cause: 'threshold', code: 'blue', record: null, scoreTenths: 0 }
    expect(between(shipped, asking(condition))).toEqual([
      {
        ...none,
        zh: `蓝：条件由不低于 85.0 分变为${zh}`,
        en: `Good standing: its condition changes from at least 85.0 to ${en}`,
      },
    ])
    expect(between(asking(condition), shipped)).toEqual([
      {
        ...none,
        zh: `蓝：条件由${zh}变为不低于 85.0 分`,
        en: `Good standing: its condition changes from ${en} to at least 85.0`,
      },
    ])
  })

  test('is told where the grade is another, and of grades that both versions have', () => {
    const changed = asking({ atLeast: 855 })
    const renamed = {
      ...changed,
      grades: changed.grades.map((own) => (own.key === 'blue' ? { ...own, key: 'azure' } : own)),
    }
    expect(between(shipped, changed, 'blue')).toEqual([])
    expect(between(shipped, renamed)).toEqual([])
    expect(between(shipped, { ...shipped, version: '2027.1' })).toEqual([])
  })
})
