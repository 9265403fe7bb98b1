import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const CLI = fileURLToPath(new URL('../../bin/liangma.js', import.meta.url))

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** A process under way; its output as it has come so far. */
export interface Spawned {
  child: ChildProcess
  output: () => string
  ended: Promise<Ended>
}

/** Runs `liangma …` with its output in pipes. */
export function runCli(...args: string[]): Promise<Ended> {
  return start([CLI, ...args]).ended
}

/** Starts the server as `npm start` does. */
export function startServer(...args: string[]): Spawned {
  return start([MAIN, '--port', '0', ...args])
}

function start(args: string[]): Spawned {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, DATABASE_URL: '', LANG: 'en_US.UTF-8', LC_ALL: '', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (bytes: Buffer) => (stdout += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => (stderr += bytes.toString()))
  const ended = once(child, 'close').then(([code]) => ({
    code: code as number | null,
    stdout,
    stderr,
  }))
  return { child, output: () => stdout, ended }
}
