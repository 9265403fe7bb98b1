import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { issuesOf as issuesIn } from '../../test/rulebooks/index.ts'
import { RulebookError } from './issues.ts'
import { readRecordedRulebook, readRulebook } from './read.ts'

const SHIPPED = readFileSync(
  new URL('../../../../rulebooks/platform-2026.1.yaml', import.meta.url),
  'utf8',
)

const issuesOf = (text: string) => issuesIn(() => readRulebook(text, 'changed.yaml'))

/** The line, from 1, on which `sign` stands after `changed` took the place of `original`. */
function changing(original: string, changed: string, sign: string) {
  expect(SHIPPED).toContain(original)
  const text = SHIPPED.replace(original, changed)
  const line = text.slice(0, text.indexOf(sign)).split('\n').length
  return { line, issues: issuesOf(text) }
}

test('reads the shipped rulebook, fractions as exact millionths', () => {
  const rulebook = readRulebook(SHIPPED, 'platform-2026.1.yaml')
  expect(rulebook.indicators).toHaveLength(56)
  expect(rulebook.coverage?.minShare).toBe(600_000)
  const rate = rulebook.indicators.find(({ code }) => code === 'G1-03')
  expect(rate?.shape === 'rate' && rate.bands.map(({ bound }) => bound)).toEqual([
    980_000, 950_000, 900_000, 0,
  ])
  const ratio = rulebook.indicators.find(({ shape }) => shape === 'peerRatio')
  expect(ratio?.shape === 'peerRatio' && ratio.bands.map(({ upTo }) => upTo)).toEqual([
    1_500_000,
    2_000_000,
    3_000_000,
    null,
  ])
})

const FAULTS: [what: string, original: string, changed: string, path: string, en: string][] = [
  [
    'an unknown group',
    'group: G1\n',
    'group: G77\n',
    'indicators.0.group',
    'there is no group G77',
  ],
  [
    'a code that stands twice',
    '- code: S-02',
    '- code: S-01',
    'statutory.1.code',
    'the code S-01 stands twice',
  ],
  [
    'bands out of order',
    '{ bound: 0.98, points: 0 }',
    '{ bound: 0.92, points: 0 }',
    'indicators.2.bands.1',
    'the bands of G1-03 are out of order',
  ],
  [
    'a last band that leaves values over',
    '{ bound: 0, points: 60 }',
    '{ bound: 0.1, points: 60 }',
    'indicators.2.bands',
    'the last does not cover the rest',
  ],
  [
    'a rate without minSample',
    'minSample: 100\n',
    '\n',
    'indicators.2.minSample',
    'this entry is missing',
  ],
  [
    'a rate without freshDays',
    'freshDays: 180\n',
    '\n',
    'indicators.2.freshDays',
    'this entry is missing',
  ],
  [
    'an indicator without validity',
    'validity: { untilCuredPlusDays: 90 }\n',
    '\n',
    'indicators.0.validity',
    'this entry is missing',
  ],
  [
    'a veto without basis',
    'basis: YZSX; 浙江省公共信用信息管理条例 24,28\n',
    '\n',
    'vetoes.0.basis',
    'this entry is missing',
  ],
  ['thresholds out of order', 'atLeast: 600', 'atLeast: 900', 'grades.1', 'must be below'],
  ['a score without a grade', 'atLeast: 0\n', 'atLeast: 10\n', 'grades', 'above the lowest score'],
  ['an unknown grade', 'atMost: yellow', 'atMost: green', 'ceilings.0.atMost', 'no grade green'],
  ['too many decimals', 'minShare: 0.6', 'minShare: 0.6000001', 'coverage.minShare', 'six places'],
  [
    'an entry that nobody reads',
    'bonusCap: 80',
    'bonusCap: 80\nbonusFloor: 3',
    'bonusFloor',
    'no entry',
  ],
  ['points that are text', 'points: 30\n', 'points: many\n', 'indicators.1.points', 'must be'],
  ['neither points nor tiers', 'points: 30\n', '\n', 'indicators.1', 'either points or tiers'],
  [
    'an unheard-of tier',
    'first: 初次',
    'second: 初次',
    'indicators.0.tierLabels.second',
    'no tier',
  ],
]

test.each(FAULTS)('names %s', (...fault) => {
  const [, original, changed, path, en] = fault
  const { issues } = changing(original, changed, changed)
  const issue = issues.find((found) => found.path === path)
  expect(issues.map((found) => found.path)).toContain(path)
  expect(issue?.en).toContain(en)
  expect(issue?.zh).toMatch(/\p{Script=Han}/u)
})

test('says the line and column of each fault, those at the top first', () => {
  const text = SHIPPED.replace('group: G1\n', 'group: G77\n').replace(
    'atLeast: 600',
    'atLeast: 900',
  )
  const lines = text.split('\n')
  expect(issuesOf(text).map(({ line, column }) => lines[line - 1]?.slice(column - 1))).toEqual([
    'key: yellow',
    'group: G77',
  ])
})

test('says of a missing entry where the entry around it begins', () => {
  const { line, issues } = changing('minSample: 100\n', '\n', '- code: G1-03')
  expect(issues[0]?.line).toBe(line)
})

test('reads a text on record by its shape alone, whatever is asked of new ones', () => {
  const text = SHIPPED.replace('atLeast: 600', 'atLeast: 900')
  expect(issuesOf(text)).not.toHaveLength(0)
  expect(readRecordedRulebook(text, 'recorded.yaml').grades[1]?.atLeast).toBe(900)
  expect(() => readRecordedRulebook('id: platform', 'short.yaml')).toThrow(RulebookError)
})
