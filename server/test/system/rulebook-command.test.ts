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
