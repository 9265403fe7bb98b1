import { expect, test } from 'vitest'
import { outlineRulebook } from './outline.ts'

const TEXT = `bonusCap: 80
score: { base: 1000, min: 0, better: higher }
version: 3
vetoes:
  - code: V1
    zh: 甲
    notes: |
      one

      two
   # outside the margin
    days: [1, [2, 3]]


indicators:
  - code: I1
    zh: 乙
    en: Second
    tiers: { first: 10, 2: 20 }
    cap: '30'
  - just a word
grades:
  - { key: good, zh: 好, en: Good, atLeast: 5 }
  - { code: 7, atMost: 6 }
groups: none
`
const at = (...path: (string | number)[]) => path

test('entries of the head come first, then those of each part, with all that is written of them', () => {
  expect(outlineRulebook(TEXT)).toEqual([
    {
      part: 'head',
      path: ['score'],
      code: 'score',
      zh: '',
      en: '',
      figures: [
        { name: 'base', path: at('score', 'base'), value: 1000 },
        { name: 'min', path: at('score', 'min'), value: 0 },
      ],
      yaml: '{ base: 1000, min: 0, better: higher }',
    },
    {
      part: 'head',
      path: ['bonusCap'],
      code: 'bonusCap',
      zh: '',
      en: '',
      figures: [{ name: '', path: at('bonusCap'), value: 80 }],
      yaml: '80',
    },
    {
      part: 'grades',
      path: ['grades', 0],
      code: 'good',
      zh: '好',
      en: 'Good',
      figures: [{ name: 'atLeast', path: at('grades', 0, 'atLeast'), value: 5 }],
      yaml: '{ key: good, zh: 好, en: Good, atLeast: 5 }',
    },
    {
      part: 'grades',
      path: ['grades', 1],
      code: '1',
      zh: '',
      en: '',
      figures: [
        { name: 'code', path: at('grades', 1, 'code'), value: 7 },
        { name: 'atMost', path: at('grades', 1, 'atMost'), value: 6 },
      ],
      yaml: '{ code: 7, atMost: 6 }',
    },
    {
      part: 'indicators',
      path: ['indicators', 0],
      code: 'I1',
      zh: '乙',
      en: 'Second',
      figures: [
        { name: 'tiers.first', path: at('indicators', 0, 'tiers', 'first'), value: 10 },
        { name: 'tiers.2', path: at('indicators', 0, 'tiers', '2'), value: 20 },
      ],
      yaml: "code: I1\nzh: 乙\nen: Second\ntiers: { first: 10, 2: 20 }\ncap: '30'",
    },
    {
      part: 'vetoes',
      path: ['vetoes', 0],
      code: 'V1',
      zh: '甲',
      en: '甲',
      figures: [
        { name: 'days.0', path: at('vetoes', 0, 'days', 0), value: 1 },
        { name: 'days.1.0', path: at('vetoes', 0, 'days', 1, 0), value: 2 },
        { name: 'days.1.1', path: at('vetoes', 0, 'days', 1, 1), value: 3 },
      ],
      yaml: 'code: V1\nzh: 甲\nnotes: |\n  one\n\n  two\n   # outside the margin\ndays: [1, [2, 3]]',
    },
  ])
})

test.each(['', 'a word', '- of\n- a list\n', 'vetoes: 3\ncoverage:\n', 'vetoes: { code: V1 }\n'])(
  'a text that is no rulebook has no entries that could be changed: %j',
  (text) => {
    expect(outlineRulebook(text).filter(({ yaml }) => yaml !== '')).toEqual([])
  },
)

test('refuses a text that is no YAML, saying why', () => {
  expect(() => outlineRulebook('id: [platform\n')).toThrow('Flow sequence in block collection')
})
