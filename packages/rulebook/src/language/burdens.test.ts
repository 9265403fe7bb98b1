import { dayOf } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { legalBases, rowsWithoutLaw } from './legal-bases.ts'
import { readRecordedRulebook } from './read.ts'

const MINOR_CASE =
  'zh: 一, points: 0, basis: NEW 8, from: case, severity: minor, validity: { days: 9 }'
const TEXT = `
id: small
version: '1'
appliesTo: platform
unit: tenths of a point
score: { base: 1000, direction: subtract, better: higher }
grades:
  - { key: good, zh: 好, en: Good, atLeast: 500 }
  - { key: bad, zh: 差, en: Bad, otherwise: true }
  - { key: closed, zh: 已停业, en: Closed }
states:
  - { code: ST1, zh: 停业, state: closed, from: listing, list: abnormal, validity: whileListed }
indicators:
  - { code: I1, zh: 甲, shape: each, points: 10, validity: { days: 9 }, basis: 'NEW 1(2)' }
  - { code: I2, zh: 乙, shape: each, points: 0, validity: { days: 9 }, basis: NEW }
  - { code: I3, zh: 丙, shape: each, tiers: { a: 0 }, validity: { days: 9 }, basis: 'OLD 3 ;  NEW  4,5 ' }
  - { code: I4, zh: 丁, shape: each, points: fromRecord, validity: { days: 9 }, basis: 第九条; GONE 7 }
statutory:
  - { code: S1, ${MINOR_CASE} }
  - { code: S2, ${MINOR_CASE}, pointsIfPublished: 0 }
  - { code: S3, ${MINOR_CASE}, pointsIfPublished: 1 }
bonuses:
  - { code: B1, zh: 奖, points: 10, basis: NEW 9, from: bonus }
vetoes:
  - code: V1
    zh: 否
    from: listing
    list: serious
    validity: whileListed
    grade: bad
    basis: 文件 X 3; a guide of ALL; NEWER; N 1
ceilings:
  - { code: C1, zh: 限, from: listing, list: abnormal, validity: whileListed, atMost: bad }
  - { code: C2, zh: 限, from: listing, list: abnormal, validity: whileListed, atMost: bad, basis: OLD }
laws:
  OLD: { zh: 旧法, from: 2000-01-01, to: 2020-01-01, text: 旧 }
  NEW: { zh: 新法, from: 2020-01-01, text: 新 }
`
const smallRulebook = () => readRecordedRulebook(TEXT, 'small.yaml')

test('names of every row its laws, its articles, and whether it burdens a subject', () => {
  const rows = legalBases(smallRulebook()).map(({ path, code, bases, burdens }) => [
    path.join('.'),
    code,
    bases.map(({ short, article, law }) => `${short}|${article}|${law?.zh ?? 'unknown'}`),
    burdens,
  ])
  expect(rows).toEqual([
    ['indicators.0', 'I1', ['NEW|1(2)|新法'], true],
    ['indicators.1', 'I2', ['NEW||新法'], false],
    ['indicators.2', 'I3', ['OLD|3|旧法', 'NEW|4,5|新法'], true],
    ['indicators.3', 'I4', ['GONE|7|unknown'], true],
    ['statutory.0', 'S1', ['NEW|8|新法'], false],
    ['statutory.1', 'S2', ['NEW|8|新法'], false],
    ['statutory.2', 'S3', ['NEW|8|新法'], true],
    ['bonuses.0', 'B1', ['NEW|9|新法'], false],
    ['vetoes.0', 'V1', ['NEWER||unknown'], true],
    ['ceilings.0', 'C1', [], false],
    ['ceilings.1', 'C2', ['OLD||旧法'], true],
    ['states.0', 'ST1', [], false],
  ])
})

test.each([
  ['before there is any law', '1999-12-31', ['I1', 'I3', 'I4', 'S3', 'V1', 'C2']],
  ['on the first day of the old law', '2000-01-01', ['I1', 'I4', 'S3', 'V1']],
  ['on its last day', '2019-12-31', ['I1', 'I4', 'S3', 'V1']],
  ['on the day of the new one', '2020-01-01', ['I4', 'V1', 'C2']],
])('%s, what burdens and rests on no law in force is named', (_, day, codes) => {
  expect(rowsWithoutLaw(smallRulebook(), dayOf(day)).map(({ code }) => code)).toEqual(codes)
})
