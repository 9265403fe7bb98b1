import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { afterAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { PUBLIC_SCHEMES, SCHEMES_FOLDER } from '../../../packages/rulebook/test/schemes/index.ts'
import { runCli } from './spawned.ts'

const FOLDER = new URL('../../../rulebooks/', import.meta.url)
const SHIPPED = fileURLToPath(new URL('platform-2026.1.yaml', FOLDER))
const dir = mkdtempSync(join(tmpdir(), 'rulebook-command-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('rulebook check says that a good file is good, and needs no register', async () => {
  const { code, stdout } = await runCli('rulebook', 'check', SHIPPED, '--on', '2026-11-23')
  expect([code, stdout]).toEqual([0, expect.stringContaining('✓')])
})

test('rulebook check names every fault by line and column, and fails', async () => {
  const file = join(dir, 'broken.yaml')
  const text = readFileSync(SHIPPED, 'utf8')
  writeFileSync(
    file,
    text.replace('atMost: yellow', 'atMost: green').replace('    cap: 80', '    cap: many'),
  )
  const { code, stdout } = await runCli('rulebook', 'check', file)
  expect(code).toBe(1)
  expect(stdout).toMatch(/broken\.yaml:\d+:\d+ indicators\.0\.cap {2}must be of the type/)
  const json = await runCli('rulebook', 'check', file, '--json')
  expect(JSON.parse(json.stdout)).toMatchObject([
    { file, issues: [{ line: expect.any(Number), zh: expect.stringMatching(/应为/) }] },
  ])
})

test('rulebook check --on refuses what rests on law that is not in force', async () => {
  const { code, stdout } = await runCli('rulebook', 'check', SHIPPED, '--on', '2025-10-14')
  expect([code, stdout]).toEqual([1, expect.stringContaining('G4-07')])
})

test('rulebook list, export, verify and import: one signed file goes round', async () => {
  const at = ['--data', join(dir, 'register')]
  const listed = await runCli('rulebook', 'list', ...at, '--json')
  expect(JSON.parse(listed.stdout)).toMatchObject({
    versions: [
      { id: 'platform', version: '2026.1', state: 'active', terms: [{ from: null, until: null }] },
      { id: 'merchant' },
    ],
  })
  const file = join(dir, 'signed.json')
  const exported = await runCli('rulebook', 'export', 'platform', '2026.1', '--out', file, ...at)
  expect([exported.code, exported.stderr]).toEqual([0, ''])
  const verified = await runCli('verify', file, ...at)
  expect([verified.code, verified.stdout]).toEqual([0, expect.stringContaining('platform 2026.1')])
  const signed = readFileSync(file, 'utf8')
  const other = join(dir, 'other.json')
  writeFileSync(other, signed.replace('base: 1000', 'base: 1010'))
  const tampered = await runCli('verify', other, ...at)
  expect([tampered.code, tampered.stdout]).toEqual([1, expect.stringContaining('✗')])
  const again = await runCli('rulebook', 'import', file, ...at, '--json')
  expect(again.code).toBe(1)
  writeFileSync(other, signed.replace(/version: '2026\.1'/, "version: '2026.9'"))
  const taken = await runCli('rulebook', 'import', other, ...at, '--by', '王虚构', '--json')
  expect(JSON.parse(taken.stdout)).toMatchObject({ version: '2026.9', state: 'draft' })
  const shown = await runCli('rulebook', 'show', 'platform', '2026.9', ...at, '--json')
  expect(JSON.parse(shown.stdout)).toMatchObject({
    history: [{ step: 'created', name: '王虚构' }],
  })
}, 480_000)

test('editors find the published schema, and it takes every rulebook of ours', () => {
  const files = [
    new URL(`file://${SHIPPED}`),
    new URL('merchant-2026.1.yaml', FOLDER),
    ...PUBLIC_SCHEMES.map(({ file }) => new URL(file, SCHEMES_FOLDER)),
  ]
  const ajv = addFormats.default(new Ajv({ strict: false }))
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    const [, schema] = /^# yaml-language-server: \$schema=(\S+)/.exec(text) ?? []
    const published = JSON.parse(readFileSync(new URL(schema ?? '', file), 'utf8')) as object
    const validate = ajv.compile(published)
    expect([file.pathname, validate(parse(text)), validate.errors]).toEqual([
      file.pathname,
      true,
      null,
    ])
    expect(validate({ ...(parse(text) as object), grades: 'none' })).toBe(false)
  }
})
