import { readFileSync, readdirSync } from 'node:fs'
import { readRulebook } from '@liangma/rulebook'
import { expect, test } from 'vitest'
import { tierWords } from './tier-words.ts'

const FOLDER = new URL('../../../rulebooks/', import.meta.url)
const SHIPPED = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'))

test.each(SHIPPED)(
  'every tier of %s is called as the rulebook calls it, in English too',
  (name) => {
    const rulebook = readRulebook(readFileSync(new URL(name, FOLDER), 'utf8'), name)
    const labels = rulebook.indicators.flatMap((indicator) =>
      'tierLabels' in indicator ? Object.entries(indicator.tierLabels ?? {}) : [],
    )
    expect(labels.length).toBeGreaterThan(0)
    for (const [tier, label] of labels) {
      const { zh, en } = tierWords(tier)
      expect([tier, zh]).toEqual([tier, label])
      expect(en).toMatch(/^[A-Z0-9][\w ]+$/)
    }
  },
)

test('a tier that nobody named keeps its key', () => {
  expect(tierWords('third')).toEqual({ zh: 'third', en: 'third' })
})
