import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { feedAndKill } from './killed-feeder.ts'

const root = mkdtempSync(join(tmpdir(), 'liangma-first-start-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

// A new embedded database has somewhat more than a thousand files.
test.each([1, 500, 950])('opens a folder whose making was killed at file %i', async (files) => {
  const dataDir = join(root, String(files))
  const feeding = { dataDir, slicesDir: root, url: undefined, from: 0, count: 0 }
  const killed = await feedAndKill(feeding, { when: () => countFiles(dataDir) >= files })
  expect(killed).toMatchObject({ killed: true, leftovers: null })
  expect(await feedAndKill(feeding, null)).toMatchObject({ leftovers: 0 })
})

function countFiles(dir: string): number {
  return existsSync(dir) ? readdirSync(dir, { recursive: true }).length : 0
}
