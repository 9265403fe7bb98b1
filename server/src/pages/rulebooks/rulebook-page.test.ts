import { readFileSync } from 'node:fs'
import { describeRulebook, readRulebook } from '@liangma/rulebook'
import { expect, test } from 'vitest'
import { aPublicFrame } from '../testing/credit.ts'
import { renderRulebook } from './rulebook-page.ts'

const FILE = new URL('../../../../rulebooks/platform-2026.1.yaml', import.meta.url)

function pageOf(language: 'zh' | 'en'): string {
  const rulebook = readRulebook(readFileSync(FILE, 'utf8'), 'platform-2026.1.yaml')
  const { id, version, laws } = rulebook
  return renderRulebook(
    {
      frame: aPublicFrame((usual) => usual),
      rulebook: {
        id,
        version,
        sha256: 'ab'.repeat(32),
        terms: [],
        parts: describeRulebook(rulebook),
        grades: { red: { zh: '高风险', en: 'High risk' } },
        laws,
      },
    },
    language,
  )
}

test('calls grades by their words, wherever a rule names one', () => {
  expect(pageOf('zh')).toContain('定为 红（高风险）；')
  expect(pageOf('en')).toContain('grade Red (High risk); ')
})

test('shows grades as their badges, and one without a meaning by its key', () => {
  const page = pageOf('en')
  expect(page).toMatch(/<th scope="row"><span class="grade grade-red"/)
  expect(page).toContain('grade at most Yellow (yellow)')
})
