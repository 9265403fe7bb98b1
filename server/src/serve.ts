import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { App } from './app.ts'
import { openApp } from './app.ts'
import type { Config } from './config.ts'
import { CaptureViews, Inbox, routeCapture, routePushing } from './modules/capture/index.ts'
import type { InboxOutcome } from './modules/capture/index.ts'
import { framePages } from './pages/index.ts'
import { createHttp } from './platform/http/index.ts'
import type { Http } from './platform/http/index.ts'
import { openJobs } from './platform/jobs/index.ts'
import type { Jobs } from './platform/jobs/index.ts'
import { createLogger } from './platform/log/index.ts'
import type { Logger } from './platform/log/index.ts'
import type { Terminal } from './platform/terminal/index.ts'
import { isEmptyRegister, moveSampleCityIn } from './sample-city.ts'
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
  const app = await openApp(config)
  try {
    return await start(app, { config, terminal, log })
  } catch (error) {
    await app.close()
    throw error
  }
}

interface Start {
  config: Config
  terminal: Terminal
  log: Logger
}

async function start(opened: App, { config, terminal, log }: Start): Promise<Running> {
  let app = opened
  const isWorker = config.role !== 'api'
  const isApi = config.role !== 'worker'
  await app.capture.recover()
  if (isWorker && config.sample && (await isEmptyRegister(app))) {
    await moveSampleCityIn(app, { dir: config.dataDir, today: app.clock.today(), terminal })
    // The register is a sample from now on, and so are its clock and its pages.
    await app.close()
    app = await openApp(config)
  }
  const http = isApi ? await openHttp(app, log) : null
  const inbox = isWorker ? openInbox(app, { config, terminal, log }) : null
  const jobs = isWorker ? await openWork(app, log) : null
  const address = http ? await listen(http, config) : null
  await inbox?.start()
  await jobs?.start()
  await printOverview(app, {
    terminal,
    address,
    inbox: inbox ? join(config.dataDir, 'inbox') : null,
  })
  const stop = async () => {
    await http?.close()
    await inbox?.stop()
    await jobs?.stop()
    await app.close()
  }
  return { address, app, stop: once(stop) }
}

async function openHttp(app: App, log: Logger): Promise<Http> {
  const http = await createHttp({
    logger: log,
    version,
    pages: framePages,
    checks: [{ name: 'database', check: async () => void (await app.registry.listCounties()) }],
  })
  const capture = new CaptureViews({
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

function openInbox(app: App, { config, terminal, log }: Start): Inbox {
  return new Inbox({
    dir: join(config.dataDir, 'inbox'),
    database: app.database,
    feeding: app.capture.feeding,
    settle: app.settle,
    onOutcome: (outcome) => terminal.print(sayOutcome(outcome, terminal)),
    onBug: (error) => log.error({ err: error }, 'the inbox stumbled'),
  })
}

async function openWork(app: App, log: Logger): Promise<Jobs> {
  const jobs = await openJobs(app.database, (error) => log.error({ err: error }, 'a job failed'))
  jobs.handle('daily', () => app.runDay())
  jobs.everyDay('daily', DAILY)
  return jobs
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
