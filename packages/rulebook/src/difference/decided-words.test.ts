import { expect, test } from 'vitest'
import { planOf } from '../../test/engines/assess.ts'
import { aSide } from '../../test/explained/sides.ts'
import type { SaidSide } from '../../test/explained/sides.ts'
import { PUBLIC_SCHEMES } from '../../test/schemes/index.ts'
import { decidedWords } from './decided-words.ts'

const shipped = planOf()
const hygiene = planOf(PUBLIC_SCHEMES.find(({ file }) => file === 'food-hygiene.yaml')?.text)
const slotOf = (code: string) => shipped.slots.find((slot) => slot.code === code)?.slot ?? 0

const CASES: [what: string, said: SaidSide, zh: string, en: string][] = [
  ['the score', { decided: 'score' }, '按得分', 'by the score'],
  ['the total', { plan: hygiene, decided: 'total' }, '按得分', 'by the score'],
  [
    'a component',
    { plan: hygiene, decided: 'component', decidedSlot: 2 },
    'STR 设施与场所',
    'STR Structure and cleanliness of the premises',
  ],
  [
    'a veto',
    { decided: 'veto', decidedSlot: slotOf('V1') },
    'V1 列入严重违法失信名单(在列)',
    'V1 On serious-violation list',
  ],
  [
    'the coverage',
    { decided: 'coverage' },
    '数据覆盖率<60%或上线不足90天',
    'data coverage below 60 % or fewer than 90 days online',
  ],
  [
    'a coverage that the rulebook does not name',
    { plan: { ...shipped, coverage: null }, decided: 'coverage' },
    '按得分',
    'by the score',
  ],
]

test.each(CASES)('says what decided a grade: %s', (...[, said, zh, en]) => {
  const { plan, score } = aSide(said)
  expect(decidedWords(plan, score)).toEqual({ zh, en })
})
