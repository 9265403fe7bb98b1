import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NOTICE_KINDS } from '@liangma/contracts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fillTemplate, readTemplates } from './read-templates.ts'

const OWN = fileURLToPath(new URL('.', import.meta.url))
const FILES = ['bureau.yaml', 'grades.yaml', 'pre-notices.yaml', 'standing.yaml', 'statements.yaml']
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'templates-'))
  for (const file of FILES) writeFileSync(join(folder, file), readFileSync(join(OWN, file)))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Changes a text of the file of notices to the bureau. */
function change(from: string, to: string): void {
  const path = join(folder, 'bureau.yaml')
  const before = readFileSync(path, 'utf8')
  expect(before).toContain(from)
  writeFileSync(path, before.replace(from, to))
}

test('has a template for every kind', () => {
  expect([...readTemplates().keys()].toSorted()).toEqual(Object.keys(NOTICE_KINDS).toSorted())
})

test.each([
  ['a placeholder that nobody fills', '迟到：{source}', '迟到：{sauce}', 'N-31 v1 zh: {sauce}'],
  [
    'a placeholder of another kind',
    'Late source: {source}',
    'Late: {dueDay}',
    'N-31 v1 en: {dueDay}',
  ],
  ['an empty pair of braces', '迟到：{source}', '迟到：{}', 'N-31 v1 zh: {}'],
  ['a kind without a template', 'kind: sourceLate', 'kind: stale', 'no template for sourceLate'],
  ['a number for two kinds', 'number: N-31', 'number: N-25', 'N-25 stands for several kinds'],
  ['a number in another form', 'number: N-31', 'number: N-3', 'number'],
  ['a text in one language only', '  en:\n', '  fr:\n', 'fr'],
])('refuses %s', (...[, from, to, message]) => {
  change(from, to)
  expect(() => readTemplates(folder)).toThrow(message)
})

test('refuses one version with two texts, and takes the newer of two versions', () => {
  const path = join(folder, 'bureau.yaml')
  const text = readFileSync(path, 'utf8')
  writeFileSync(join(folder, 'again.yaml'), text)
  expect(() => readTemplates(folder)).toThrow('N-31 v1 is there twice')
  writeFileSync(join(folder, 'again.yaml'), text.replace('version: 1', 'version: 2'))
  expect(readTemplates(folder).get('sourceLate')).toMatchObject({ number: 'N-31', version: 2 })
})

test('fills each placeholder once and expands nothing in what it filled in', () => {
  const filled = fillTemplate({ title: '{a} {a}', text: '{a}{b}\n' }, { a: '{b}', b: '1' })
  expect(filled).toEqual({ title: '{b} {b}', text: '{b}1' })
  expect(() => fillTemplate({ title: '{c}', text: '' }, { a: '' })).toThrow('{c}')
})
