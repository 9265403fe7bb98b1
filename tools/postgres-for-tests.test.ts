import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { startServer } from './postgres-for-tests.ts'
import { findPostgresFolder } from './test-programs.ts'

const STARTER = `
  const { startServer } = await import(${JSON.stringify(fileURLToPath(new URL('postgres-for-tests.ts', import.meta.url)))})
  console.log((await startServer()).url)
  setInterval(() => {}, 1000)`

test.runIf(findPostgresFolder())('serves until it is stopped', async () => {
  const { url, stop } = await startServer()
  expect(await answers(url)).toBe(true)
  await stop()
  expect(await answers(url)).toBe(false)
})

test.runIf(findPostgresFolder())('leaves nothing behind a run that was killed', async () => {
  const run = spawn(process.execPath, ['--input-type=module', '-e', STARTER])
  const [url] = (await once(createInterface(run.stdout), 'line')) as [string]
  const folder = await dataFolder(url)
  expect(existsSync(folder)).toBe(true)
  run.kill('SIGKILL')
  while (existsSync(folder)) await pause(50)
  expect(await answers(url)).toBe(false)
})

async function answers(url: string): Promise<boolean> {
  return dataFolder(url).then(
    () => true,
    () => false,
  )
}

async function dataFolder(url: string): Promise<string> {
  const args = ['-XAt', '-c', 'SHOW data_directory', url]
  const { stdout } = await promisify(execFile)(`${findPostgresFolder()}/psql`, args)
  return stdout.trim()
}
