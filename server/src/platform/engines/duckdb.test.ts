import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { DuckEngine } from './index.ts'

const dir = mkdtempSync(join(tmpdir(), 'liangma-duckdb-'))
afterAll(() => rmSync(dir, { recursive: true }))

test('reads wide sums, texts and NULL as plain values', async () => {
  const engine = await DuckEngine.open({ path: 'memory', threads: 1 })
  await engine.run('CREATE TABLE numbers (number integer, name text)')
  await engine.append('numbers', [
    [1, 2, null],
    ['one', '', null],
  ])
  expect(await engine.read('SELECT number, name FROM numbers ORDER BY number')).toEqual([
    { number: 1, name: 'one' },
    { number: 2, name: '' },
    { number: null, name: null },
  ])
  expect(await engine.read('SELECT sum(number) AS total FROM numbers')).toEqual([{ total: 3 }])
  engine.close()
})

test('refuses to lose digits of an integer', async () => {
  const engine = await DuckEngine.open({ path: 'memory', threads: 1 })
  await expect(engine.read('SELECT 9007199254740993::bigint AS big')).rejects.toThrow(
    'out of range',
  )
  engine.close()
})

test('rolls back what a failing transaction did', async () => {
  const engine = await DuckEngine.open({ path: 'memory', threads: 1 })
  await engine.run('CREATE TABLE numbers (number integer)')
  const failing = engine.transaction(async () => {
    await engine.append('numbers', [[1]])
    throw new Error('power went')
  })
  await expect(failing).rejects.toThrow('power went')
  expect(await engine.read('SELECT count(*) AS count FROM numbers')).toEqual([{ count: 0 }])
  engine.close()
})

test('refuses a file that is open already, here or in another process', async () => {
  const path = join(dir, 'once.duckdb')
  const engine = await DuckEngine.open({ path })
  await expect(DuckEngine.open({ path })).rejects.toMatchObject({ code: 'engine.file_locked' })
  const other = spawnSync(process.execPath, [
    '--input-type=module-typescript',
    '--eval',
    `import { DuckEngine } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))}
     await DuckEngine.open({ path: ${JSON.stringify(path)} }).catch((error) => console.log(error.code))`,
  ])
  expect(String(other.stdout).trim()).toBe('engine.file_locked')
  engine.close()
  const again = await DuckEngine.open({ path })
  again.close()
})

test('never reaches for an extension', async () => {
  const engine = await DuckEngine.open({ path: 'memory' })
  const [settings] = await engine.read<Record<string, boolean>>(`SELECT
    current_setting('autoinstall_known_extensions') AS install,
    current_setting('autoload_known_extensions') AS load`)
  expect(settings).toEqual({ install: false, load: false })
  engine.close()
})
