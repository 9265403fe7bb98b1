import { openApp } from '../../../src/app.ts'
import type { Config } from '../../../src/config.ts'
import { runNightlyDump } from '../../../src/modules/open-data/index.ts'
import { createLogger } from '../../../src/platform/log/index.ts'
import { OutgoingWorker } from '../../../src/platform/outgoing/index.ts'
import { letTimePass } from '../let-time-pass.ts'
import { dayOf, doStep } from './plan.ts'
import { MovableClock } from './town.ts'

/** What the process says of itself. */
export interface Message {
  step: 'opened' | 'caughtUp' | 'decided' | 'sent' | 'dumped'
}

/** What the process does: the step that it may have left half done, then `fresh` further ones. */
export interface Task {
  config: Config
  from: number
  fresh: number
}

/**
 * The process that the suites of publication kill. As a server does, it clears up after the last crash
 * and sends while it works; it says how far it has come.
 */
const { config, from, fresh } = JSON.parse(process.argv[2] ?? '') as Task

const clock = new MovableClock()
clock.day = dayOf(from)
const app = await openApp(config, clock)
await letTimePass(app.database)
await app.capture.recover()
await app.capture.retrying.feedReady('platforms')
const { notices, licenceDisplay } = app
const worker = new OutgoingWorker({
  database: app.database,
  channels: [...notices.channels, ...(licenceDisplay ? [licenceDisplay.channel] : [])],
  log: createLogger('error'),
})
await worker.start()
say('opened')
await doWhole(from, () => undefined)
say('caughtUp')
for (let step = from + 1; step <= from + fresh; step += 1) await doWhole(step, say)
await worker.stop()
await app.close()

async function doWhole(step: number, tell: (step: Message['step']) => void): Promise<void> {
  await doStep(app, { step, clock, dir: config.dataDir })
  tell('decided')
  await worker.drain()
  tell('sent')
  await app.openData.makeDump({ force: true })
  await runNightlyDump(app.openData)
  tell('dumped')
}

function say(step: Message['step']): void {
  process.stdout.write(`${JSON.stringify({ step })}\n`)
}
