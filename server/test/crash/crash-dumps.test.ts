import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { dayOf, isoOf } from '@liangma/contracts'
import { afterAll, expect, test } from 'vitest'
import { checkDump } from '../../src/modules/open-data/index.ts'
import { SmallPublication } from '../../src/modules/open-data/testing.ts'

const SCRIPT = fileURLToPath(new URL('dump-writer.ts', import.meta.url))
const KILLS = 10
const FIRST_DAY = dayOf('2026-11-05')

const dataDir = mkdtempSync(join(tmpdir(), 'liangma-crash-dumps-'))
const shelf = join(dataDir, 'dumps')
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

interface Round {
  day: number
  platforms: number
  force: boolean
  /** Milliseconds after it begins; null: never. */
  killAfterMs: number | null
}

/** Writes a dump in a process of its own; answers how long it had, and whether that was enough. */
async function write({ day, platforms, force, killAfterMs }: Round) {
  const args = [dataDir, `${day}`, `${platforms}`, force ? 'force' : '']
  const child = spawn(process.execPath, [SCRIPT, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const hasEnded = once(child, 'close')
  await once(child.stdout, 'data')
  const began = performance.now()
  if (killAfterMs !== null) {
    await wait(killAfterMs)
    child.kill('SIGKILL')
  }
  const [code, signal] = (await hasEnded) as [number | null, string | null]
  if (signal !== 'SIGKILL' && code !== 0) throw new Error(`the writer failed (${code})`)
  return { ms: performance.now() - began, isWhole: code === 0 }
}

test(`killed ${KILLS} times, no dump has a wrong checksum`, { timeout: 300_000 }, async () => {
  const judge = new SmallPublication(0)
  const faultsNow = async () => {
    const days = readdirSync(shelf).filter((name) => !name.startsWith('.'))
    const checks = days.map((day) => checkDump(join(shelf, day), (it) => judge.isSigned(it)))
    return (await Promise.all(checks)).flat()
  }
  const whole = { day: FIRST_DAY, platforms: 1500, force: false, killAfterMs: null }
  let { ms: neededMs } = await write(whole)
  expect(await faultsNow()).toEqual([])

  let inTheMiddle = 0
  for (let kill = 0; kill < KILLS; kill += 1) {
    // Every other time instead of a dump that is there already.
    const day = FIRST_DAY + Math.ceil(kill / 2)
    const killAfterMs = ((kill + Math.random()) / KILLS) * neededMs
    const round = { day, platforms: 1500 + kill, force: kill % 2 === 0, killAfterMs }
    const { ms, isWhole } = await write(round)
    if (isWhole) neededMs = Math.min(neededMs, ms)
    expect(await faultsNow(), JSON.stringify(round)).toEqual([])
    inTheMiddle += readdirSync(shelf).some((name) => name.startsWith('.')) ? 1 : 0
  }
  expect(inTheMiddle).toBeGreaterThanOrEqual(KILLS / 3)

  const last = FIRST_DAY + KILLS
  await write({ ...whole, day: last })
  expect(await faultsNow()).toEqual([])
  expect(readdirSync(shelf)).toContain(isoOf(last))
  expect(readdirSync(shelf).filter((name) => name.startsWith('.'))).toEqual([])
})
