import { readFileSync } from 'node:fs'
import { dayOf } from '@liangma/contracts'
import { describe, expect, test } from 'vitest'
import { compileRulebook } from '../plan/compile.ts'
import { issuesOf } from '../../test/rulebooks/index.ts'
import { spellOutLaws } from '../explain/legal-basis.ts'
import { isInForce, legalBases, rowsWithoutLaw } from './legal-bases.ts'
import { readRulebook, readRulebookFor } from './read.ts'

const SHIPPED = readFileSync(
  new URL('../../../../rulebooks/platform-2026.1.yaml', import.meta.url),
  'utf8',
)
const rulebook = readRulebook(SHIPPED, 'platform-2026.1.yaml')
const TODAY = dayOf('2026-11-23')

function basesOf(code: string) {
  return legalBases(rulebook)
    .find((row) => row.code === code)
    ?.bases.map(({ short, article, law }) => [short, article, law?.zh])
}

test('a basis is read as laws with their articles; guides and the like are left out', () => {
  expect(basesOf('G1-01')).toEqual([
    ['ECL', '15,76(1)', '电子商务法'],
    ['MSB', '12,42', '网络交易监督管理办法'],
    ['ZJ', '7', '浙江省电子商务条例'],
  ])
  expect(basesOf('G2-05')).toEqual([['ECL', '32', '电子商务法']])
  expect(basesOf('B7')).toEqual([])
})

test('laws are spelled out with their versions', () => {
  const plan = compileRulebook(rulebook)
  expect(spellOutLaws('MSB 12,42; ZJ 7', plan)).toBe(
    '网络交易监督管理办法(2021,2025修正) 12,42; 浙江省电子商务条例 7',
  )
})

test('a law is in force from its first day until, not on, the day it ends', () => {
  const law = { zh: '旧法', from: '2020-01-01', to: '2026-01-01', text: '旧法' }
  const days = ['2019-12-31', '2020-01-01', '2025-12-31', '2026-01-01']
  expect(days.map((day) => isInForce(law, dayOf(day)))).toEqual([false, true, true, false])
})

describe('what burdens a subject must rest on law in force', () => {
  test('on the day of the shipped rulebook everything does', () => {
    expect(rowsWithoutLaw(rulebook, TODAY)).toEqual([])
    expect(readRulebookFor(TODAY, SHIPPED, 'platform-2026.1.yaml').version).toBe('2026.1')
  })

  test('the day before its only law begins a row is named with its line, and free rows are not', () => {
    const before = dayOf('2025-10-14')
    expect(rowsWithoutLaw(rulebook, before).map(({ code }) => code)).toEqual(['G4-07', 'V7'])
    expect(issuesOn(before).map(({ line, ...said }) => [lineOf(line), said])).toEqual([
      [
        '    basis: AUCL 14,30',
        {
          column: 5,
          path: 'indicators.24.basis',
          zh: 'G4-07 的依据（AUCL）在 2025-10-14 均未施行或已失效，不得启用',
          en: 'no law that G4-07 rests on (AUCL) is in force on 2025-10-14, so it cannot be activated',
        },
      ],
      [
        '    basis: XYXF (撤销修复)',
        {
          column: 5,
          path: 'vetoes.6.basis',
          zh: 'V7 的依据（XYXF）在 2025-10-14 均未施行或已失效，不得启用',
          en: 'no law that V7 rests on (XYXF) is in force on 2025-10-14, so it cannot be activated',
        },
      ],
    ])
  })

  test('all the laws that a row names are named where none is in force', () => {
    expect(issuesOn(dayOf('2000-01-01'))[0]?.en).toBe(
      'no law that G1-01 rests on (ECL, MSB, ZJ) is in force on 2000-01-01, so it cannot be activated',
    )
  })

  test('a fault of the rulebook itself is named beside them', () => {
    const text = SHIPPED.replace('group: G1\n', 'group: G77\n')
    const issues = issuesOf(() => readRulebookFor(dayOf('2025-10-14'), text, 'faulty.yaml'))
    expect(issues.map(({ path }) => path)).toEqual([
      'indicators.0.group',
      'indicators.24.basis',
      'vetoes.6.basis',
    ])
  })

  test('one law in force is enough where others have ended', () => {
    const text = SHIPPED.replace('from: 2021-05-01', 'from: 2021-05-01\n    to: 2026-01-01')
    const ended = rowsWithoutLaw(readRulebook(text, 'ended.yaml'), TODAY).map(({ code }) => code)
    expect(ended).toContain('G4-04')
    expect(ended).not.toContain('G1-01')
  })

  const lineOf = (line: number) => SHIPPED.split('\n')[line - 1]
  const issuesOn = (day: number) =>
    issuesOf(() => readRulebookFor(day, SHIPPED, 'platform-2026.1.yaml'))
})
