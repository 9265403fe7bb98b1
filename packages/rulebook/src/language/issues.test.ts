import { readFileSync } from 'node:fs'
import { sayError } from '@liangma/contracts'
import { describe, expect, test } from 'vitest'
import { issuesOf } from '../../test/rulebooks/index.ts'
import { RulebookError } from './issues.ts'
import { readRulebook } from './read.ts'

const TEXT = readFileSync(new URL('../../test/schemes/new-york.yaml', import.meta.url), 'utf8')
const read = (text: string) => issuesOf(() => readRulebook(text, 'new-york.yaml'))

/** Faults after one place of the text was written otherwise, as `path: words`. */
function changing(original: string, changed: string) {
  expect(TEXT).toContain(original)
  const issues = read(TEXT.replace(original, changed))
  return {
    zh: issues.map(({ path, zh }) => `${path}: ${zh}`),
    en: issues.map(({ path, en }) => `${path}: ${en}`),
  }
}

const MISSING = ['缺少此项', 'this entry is missing'] as const
const OUT_OF_RANGE = ['超出允许的范围', 'is out of range'] as const
const MALFORMED = ['格式不正确', 'is malformed'] as const
const NO_NUMBER = ['应为 number', 'must be of the type number'] as const
const NO_SUCH_FORM = ['没有这种写法', 'fits none of the allowed forms'] as const
const NO_SOURCE = ['没有来源提供这种记录', 'no source delivers records of this kind here'] as const
const UNKNOWN_NAME = ['没有名为 name 的项', 'there is no entry called name'] as const

type Said = readonly [zh: string, en: string]
type Fault = [what: string, original: string, changed: string, path: string, said: Said]

describe('says in both languages what the schema refuses:', () => {
  test.each<Fault>([
    ['an entry that is missing', 'id: newYork\n', '\n', 'id', MISSING],
    ['a word for a number', 'fewerThan: 1', 'fewerThan: one', 'states.0.fewerThan', NO_NUMBER],
    [
      'a number for a word',
      'id: newYork',
      'id: 3',
      'id',
      ['应为 string', 'must be of the type string'],
    ],
    [
      'a number below what is allowed',
      'fewerThan: 1',
      'fewerThan: 0',
      'states.0.fewerThan',
      OUT_OF_RANGE,
    ],
    ['a number above it', 'fewerThan: 1', 'fewerThan: 1001', 'states.0.fewerThan', OUT_OF_RANGE],
    ['an empty text', 'zh: 严重违规', "zh: ''", 'indicators.0.zh', OUT_OF_RANGE],
    ['a text of the wrong form', 'id: newYork', 'id: new york', 'id', MALFORMED],
    ['a day that there is not', '2010-07-28', '2010-02-30', 'laws.RCNY.from', MALFORMED],
    [
      'a word that is not on the list',
      'direction: add',
      'direction: up',
      'score.direction',
      ['应为 subtract、add 之一', 'must be one of subtract, add'],
    ],
    [
      'a fraction of seven places',
      'grades:',
      'coverage: { minShare: 0.1234567, minDaysOnline: 0, grade: a }\ngrades:',
      'coverage.minShare',
      ['应为非负小数，最多六位', 'must be a decimal of at most six places, not negative'],
    ],
    ['an unheard-of shape', 'shape: each', 'shape: every', 'indicators.0.shape', NO_SUCH_FORM],
    ['an unheard-of source', 'from: inspections', 'from: hearsay', 'states.0.from', NO_SOURCE],
    ['an unknown entry', 'id: newYork', 'id: newYork\nname: x', 'name', UNKNOWN_NAME],
  ])('%s', (...fault) => {
    const [, original, changed, path, [zh, en]] = fault
    expect(changing(original, changed)).toEqual({ zh: [`${path}: ${zh}`], en: [`${path}: ${en}`] })
  })

  test('each of several unknown entries by its name', () => {
    expect(changing('fewerThan: 1\n', 'fewerThan: 1\n    extra: 1\n    more: 2\n')).toEqual({
      zh: ['states.0.extra: 没有名为 extra 的项', 'states.0.more: 没有名为 more 的项'],
      en: [
        'states.0.extra: there is no entry called extra',
        'states.0.more: there is no entry called more',
      ],
    })
  })
})

describe('of what may be written in several ways, tells the one that came nearest:', () => {
  const points = 'indicators.0.points'
  const validity = 'indicators.0.validity'
  test.each<[what: string, original: string, changed: string, en: string[]]>([
    [
      'the deepest',
      'points: fromRecord',
      'points: { fromRecord: [1, many] }',
      [`${points}.fromRecord.1: must be of the type number`],
    ],
    [
      'the deepest, whatever else is wrong with it',
      'points: fromRecord',
      'points: { fromRecord: [many], extra: 1 }',
      [
        `${points}.fromRecord.0: must be of the type number`,
        `${points}.extra: there is no entry called extra`,
      ],
    ],
    [
      'the first where all are as far',
      'points: fromRecord',
      'points: many',
      [`${points}: must be of the type number`],
    ],
    [
      'that with the fewest faults',
      'validity: latestInspection',
      'validity: { days: many }',
      [`${validity}.days: must be of the type number`],
    ],
    [
      'also where it is not written last',
      'validity: latestInspection',
      'validity: { untilCuredPlusDays: many }',
      [`${validity}.untilCuredPlusDays: must be of the type number`],
    ],
    [
      'each unknown entry being a fault of its own',
      'validity: latestInspection',
      'validity: { days: many, endsOnCure: 3 }',
      [
        `${validity}.days: must be of the type number`,
        `${validity}.endsOnCure: must be of the type boolean`,
      ],
    ],
  ])('%s', (...[, original, changed, en]) => {
    expect(changing(original, changed).en).toEqual(en)
  })
})

test('is a failure with a code that lists all faults with their places, a sentence a language', () => {
  const text = TEXT.replace('min: 0, better', 'min: no, better').replace('id: newYork', 'id: 3')
  const reading = () => readRulebook(text, 'new-york.yaml')
  const data = {
    file: 'new-york.yaml',
    count: 2,
    issues_zh: '5:1 id 应为 string; 9:35 score.min 应为 number',
    issues_en: '5:1 id must be of the type string; 9:35 score.min must be of the type number',
  }
  expect(reading).toThrow(RulebookError)
  expect(reading).toThrow(
    expect.objectContaining({ name: 'RulebookError', code: 'rulebook.invalid', data }),
  )
  expect(reading).toThrow(sayError('rulebook.invalid', data, 'en'))
})
