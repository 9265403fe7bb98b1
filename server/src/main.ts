import { readConfig } from './config.ts'
import { EXIT, Terminal } from './platform/terminal/index.ts'
import { serve } from './serve.ts'

/** What `npm start` runs: the configuration, then the server until Ctrl-C. */
const terminal = new Terminal({ stdout: process.stdout, stderr: process.stderr, env: process.env })
const result = readConfig({
  env: process.env,
  argv: process.argv.slice(2),
  isTerminal: process.stderr.isTTY,
})

if ('faults' in result) process.exit(terminal.refuse(result.faults))

try {
  const running = await serve(result.config, terminal)
  let isStopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // A second Ctrl-C does not wait.
      if (isStopping) process.exit(EXIT.failed)
      isStopping = true
      void running.stop().then(
        () => process.exit(EXIT.fine),
        (error: unknown) => process.exit(terminal.fail(error)),
      )
    })
  }
} catch (error) {
  process.exitCode = terminal.fail(error)
}
