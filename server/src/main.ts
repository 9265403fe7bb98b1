import { readConfig } from './config.ts'
import { EXIT, Terminal } from './platform/terminal/index.ts'
import { serve } from './serve.ts'
import type { Running } from './serve.ts'

/** What `npm start` runs: the configuration, then the server until Ctrl-C. */
const terminal = new Terminal({ stdout: process.stdout, stderr: process.stderr, env: process.env })
const result = readConfig({
  env: process.env,
  argv: process.argv.slice(2),
  isTerminal: process.stderr.isTTY,
})

if ('faults' in result) process.exit(terminal.refuse(result.faults))

let running: Running | undefined
let isStopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)

try {
  running = await serve(result.config, terminal)
} catch (error) {
  process.exitCode = terminal.fail(error)
}

/** Ends cleanly; a second Ctrl-C does not wait, and nothing is lost by it: the next start recovers. */
function stop(): void {
  if (isStopping || running === undefined) process.exit(EXIT.failed)
  isStopping = true
  running.stop().then(
    () => process.exit(EXIT.fine),
    (error: unknown) => process.exit(terminal.fail(error)),
  )
}
