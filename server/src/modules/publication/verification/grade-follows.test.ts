import type { GradeFacts } from '@liangma/contracts'
import { gradeFaults } from '@liangma/contracts'
import { describe, expect, test } from 'vitest'
import { someFacts } from '../testing.ts'

describe('a grade follows from what is published with it', () => {
  const [line] = someFacts().lines
  if (!line) throw new Error('the builder has a line')
  const withLine = (changes: Partial<typeof line>): Partial<GradeFacts> => ({
    lines: [{ ...line, ...changes }],
  })
  const [item] = line.items
  if (!item) throw new Error('the builder has an item')
  const veto = {
    code: 'V1',
    title: { zh: '严重违法失信', en: 'serious list' },
    basis: '',
    grade: 'red',
    to: null,
  }
  const nothing: Partial<GradeFacts> = {
    statutory: 0,
    lines: [],
    ceilings: [],
    scoreTenths: 1000,
    grade: 'blue',
    decided: { by: 'score', code: null, words: { zh: '', en: '' } },
  }

  test.each<[string, Partial<GradeFacts>]>([
    ['a ceiling', {}],
    ['a clean slate', nothing],
    ['exactly the threshold', { ...nothing, statutory: 150, lines: [line], scoreTenths: 850 }],
    [
      'a veto where the score alone is red',
      {
        vetoes: [veto],
        grade: 'red',
        decided: { by: 'veto', code: 'V1', words: { zh: '', en: '' } },
      },
    ],
    [
      'too little coverage',
      {
        ...nothing,
        scoreTenths: null,
        grade: 'unrated',
        coverage: { have: 599, total: 1000, required: 600, daysOnline: 800, minDaysOnline: 90 },
        decided: { by: 'coverage', code: null, words: { zh: '', en: '' } },
      },
    ],
  ])('%s', (_name, changes) => {
    expect(gradeFaults(someFacts(changes))).toEqual([])
  })

  test.each<[string, Partial<GradeFacts>]>([
    ['a better colour', { grade: 'blue' }],
    ['a score that is not the sum', { scoreTenths: 860 }],
    ['a statutory sum that its lines do not give', { statutory: 140 }],
    ['a line that its items do not give', withLine({ sum: 140 })],
    ['a line above its cap', withLine({ cap: 100 })],
    ['an item that has ended', withLine({ items: [{ ...item, to: '2026-10-31' }] })],
    ['an item of the future', withLine({ items: [{ ...item, from: '2026-11-01' }] })],
    ['a bonus that no line gives', { bonus: { cap: 80, counted: 10 } }],
    ['a veto that is passed over', { vetoes: [veto] }],
    ['a ceiling that is passed over', { ceilings: [], decided: someFacts().decided }],
    ['a platform too young to be rated', { coverage: { ...someFacts().coverage, daysOnline: 89 } }],
    ['a platform of unknown age', { coverage: { ...someFacts().coverage, daysOnline: null } }],
    [
      'a group that no line gives',
      { groups: someFacts().groups.map((g) => ({ ...g, counted: 10 })) },
    ],
  ])('not with %s', (_name, changes) => {
    expect(gradeFaults(someFacts(changes)).length).toBeGreaterThan(0)
  })
})
