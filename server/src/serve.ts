import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { App } from './app.ts'
import { openApp } from './app.ts'
import type { Config } from './config.ts'
import { CaptureReading, Inbox, routeCapture, routePushing } from './modules/capture/index.ts'
import type { InboxOutcome } from './modules/capture/index.ts'
import { framePages } from './pages/index.ts'
import { createHttp } from './platform/http/index.ts'
import type { Http, HttpParts } from './platform/http/index.ts'
import { openJobs } from './platform/jobs/index.ts'
import { createLogger } from './platform/log/index.ts'
import type { Logger } from './platform/log/index.ts'
import type { Terminal } from './platform/terminal/index.ts'
import { moveSampleCityIn, wantsSampleCity } from './sample-city.ts'
import { AssessmentViews } from './site/assessment-views.ts'
import { PlatformViews } from './site/platform-views.ts'
import { routePages, routePlatforms } from './site/site.routes.ts'
import { printOverview } from './site/overview.ts'

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string }

/** Five past midnight in Shanghai: what counts from today, and what no longer does. */
const DAILY = '5 0 * * *'

/** A running server; `stop` ends it cleanly and may be called more than once. */
export interface Running {
  /** Where it listens; null for a worker. */
  address: string | null
  app: App
  stop(): Promise<void>
}

/** Opens the register, fills it with the fictional city where it is empty and may be, and serves. */
export async function serve(config: Config, terminal: Terminal): Promise<Running> {
  const log = createLogger(config.logLevel)
  const app = await openFilled(config, terminal)
  try {
    return await start(app, { config, terminal, log })
  } catch (error) {
    await app.close()
    throw error
  }
}

/** The register, recovered from whatever ended the process before. */
async function openFilled(config: Config, terminal: Terminal): Promise<App> {
  const app = await openApp(config)
  try {
    await app.capture.recover()
    if (config.role === 'api') return app
    if (!config.sample || !(await wantsSampleCity(app))) {
      // What a crash left between a batch and what follows from it, and a day's work that was missed.
      await app.capture.retrying.feedReady('platforms')
      await app.runDay()
      return app
    }
    await moveSampleCityIn(app, { dir: config.dataDir, today: app.clock.today(), terminal })
  } catch (error) {
    await app.close()
    throw error
  }
  // The register is a sample from now on, and so are its clock and its pages.
  await app.close()
  return openApp(config)
}

interface Start {
  config: Config
  terminal: Terminal
  log: Logger
}

async function start(app: App, parts: Start): Promise<Running> {
  const { config, terminal, log } = parts
  const http = config.role === 'worker' ? null : await openHttp(app, log)
  const work = config.role === 'api' ? null : await openWork(app, parts)
  const address = http ? await listen(http, config) : null
  await work?.start()
  await printOverview(app, { terminal, address, inbox: work ? inboxDir(config) : null })
  const stop = async () => {
    await http?.close()
    await work?.stop()
    await app.close()
  }
  return { address, app, stop: once(stop) }
}

/** Every address of the server, ready to listen; `onRoute` hears of each route. */
export async function openHttp(
  app: App,
  log: Logger,
  onRoute?: HttpParts['onRoute'],
): Promise<Http> {
  const http = await createHttp({
    logger: log,
    ...(onRoute ? { onRoute } : {}),
    version,
    pages: framePages,
    checks: [{ name: 'database', check: async () => void (await app.registry.listCounties()) }],
  })
  const capture = new CaptureReading({
    database: app.database,
    clock: app.clock,
    matching: app.capture.matching,
    cadences: app.rulebooks.newest().rulebook.feeds,
  })
  const parts = {
    app,
    version,
    capture,
    platforms: new PlatformViews(app),
    assessments: new AssessmentViews(app),
  }
  routePlatforms(http, parts)
  routeCapture(http, capture)
  routePushing(http, { ...app.capture, database: app.database, settle: app.settle })
  routePages(http, parts)
  return http
}

async function listen(http: Http, { host, port }: Config): Promise<string> {
  await http.listen({ host, port })
  const { port: actual } = http.server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host === '127.0.0.1' ? 'localhost' : host}:${actual}`
}

/** What a worker does beside answering: takes files in, and does the day's work. */
async function openWork(
  app: App,
  { config, terminal, log }: Start,
): Promise<{ start: () => Promise<void>; stop: () => Promise<void> }> {
  const inbox = new Inbox({
    dir: inboxDir(config),
    database: app.database,
    feeding: app.capture.feeding,
    settle: app.settle,
    onOutcome: (outcome) => terminal.print(sayOutcome(outcome, terminal)),
    onBug: (error) => log.error({ err: error }, 'the inbox stumbled'),
  })
  const jobs = await openJobs(app.database, (error) => log.error({ err: error }, 'a job failed'))
  jobs.handle('daily', async () => void (await app.runDay()))
  jobs.everyDay('daily', DAILY)
  return {
    start: async () => {
      await inbox.start()
      await jobs.start()
    },
    stop: async () => {
      await inbox.stop()
      await jobs.stop()
    },
  }
}

function inboxDir(config: Config): string {
  return join(config.dataDir, 'inbox')
}

function sayOutcome(outcome: InboxOutcome, terminal: Terminal): string {
  if (!outcome.ok) return `${outcome.file}: ${terminal.say(outcome)}`
  const { accepted, unchanged, quarantined } = outcome.report
  return terminal.say({
    zh: `${outcome.file}：入库 ${accepted} 行，未变 ${unchanged} 行，待处理 ${quarantined} 行`,
    en: `${outcome.file}: ${accepted} rows in, ${unchanged} unchanged, ${quarantined} waiting`,
  })
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}
