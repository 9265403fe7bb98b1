import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { App } from './app.ts'
import { openApp } from './app.ts'
import type { Config } from './config.ts'
import { keepDemoAccounts } from './demo-accounts.ts'
import { openServers } from './http-servers.ts'
import { Inbox } from './modules/capture/index.ts'
import type { InboxOutcome } from './modules/capture/index.ts'
import { NIGHTLY_DUMP, runNightlyDump } from './modules/open-data/index.ts'
import { noteAllGrades } from './noted-grades.ts'
import type { Http } from './platform/http/index.ts'
import { openJobs } from './platform/jobs/index.ts'
import { createLogger } from './platform/log/index.ts'
import type { Logger } from './platform/log/index.ts'
import { OutgoingWorker } from './platform/outgoing/index.ts'
import type { Channel } from './platform/outgoing/index.ts'
import type { Terminal } from './platform/terminal/index.ts'
import { moveSampleCityIn, wantsSampleCity } from './sample-city.ts'
import { printOverview } from './site/overview.ts'

/** Five past midnight in Shanghai: what counts from today, and what no longer does. */
const DAILY = '5 0 * * *'

/** At night: whether everything published is still as it was signed. */
const AUDIT = '20 3 * * *'

/** At night: whether the projection and the results on file are what the register says. */
const VERIFY = '50 3 * * *'

/** A running server; `stop` ends it cleanly and may be called more than once. */
export interface Running {
  /** Where it listens; null for a worker. */
  address: string | null
  /** Where the public's pages alone are served; null: only with the officers'. */
  publicAddress: string | null
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
      await app.publication.makeMissingReceipts()
      await app.runDay()
      await noteAllGrades(app)
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
  const servers = config.role === 'worker' ? null : await openServers(app, parts)
  const work = config.role === 'api' ? null : await openWork(app, parts)
  const address = servers && (await listen(servers.http, config))
  const publicAddress =
    servers?.publicHttp && (await listen(servers.publicHttp, publicPlace(config)))
  await work?.start()
  const inbox = work ? inboxDir(config) : null
  const demoAccounts = await keepDemoAccounts(app)
  const places = { address, publicAddress: publicAddress ?? null, inbox }
  await printOverview(app, { terminal, ...places, demoAccounts })
  const stop = async () => {
    await servers?.publicHttp?.close()
    await servers?.http.close()
    await servers?.stopWatching()
    await work?.stop()
    await app.close()
  }
  log.debug({ address, publicAddress }, 'started')
  return { address, publicAddress: publicAddress ?? null, app, stop: once(stop) }
}

function publicPlace({ publicSite: { host, port = 0 } }: Config): { host: string; port: number } {
  return { host, port }
}

async function listen(http: Http, { host, port }: { host: string; port: number }): Promise<string> {
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
  jobs.handle('dump', () => runNightlyDump(app.openData))
  jobs.everyDay('dump', NIGHTLY_DUMP)
  jobs.handle('audit', () => audit(app, log))
  jobs.everyDay('audit', AUDIT)
  jobs.handle('verify', () => verify(app, log))
  jobs.everyDay('verify', VERIFY)
  const sending = new OutgoingWorker({ database: app.database, channels: channelsOf(app), log })
  return {
    start: async () => {
      await inbox.start()
      await jobs.start()
      await sending.start()
    },
    stop: async () => {
      await sending.stop()
      await inbox.stop()
      await jobs.stop()
    },
  }
}

async function audit(app: App, log: Logger): Promise<void> {
  for await (const fault of app.publication.audit())
    log.error({ fault }, 'a public record is not as it was published')
}

async function verify(app: App, log: Logger): Promise<void> {
  const { outcome, differences, ...counts } = await app.assessment.verifications.verify()
  if (outcome === 'same')
    log.info(counts, 'projection and results on file are as the register says')
  else log.error({ outcome, differences, ...counts }, 'a verification found differences')
}

function channelsOf({ notices, licenceDisplay }: App): Channel[] {
  return [...notices.channels, ...(licenceDisplay ? [licenceDisplay.channel] : [])]
}

function inboxDir(config: Config): string {
  return join(config.dataDir, 'inbox')
}

function sayOutcome(outcome: InboxOutcome, terminal: Terminal): string {
  if (!outcome.ok) return `${outcome.file}: ${terminal.say(outcome)}`
  const { state, accepted, unchanged, quarantined } = outcome.report
  if (state === 'repeated')
    return terminal.say({
      zh: `${outcome.file}：内容与已导入的文件相同，没有变化`,
      en: `${outcome.file}: the same content was taken in before, nothing changed`,
    })
  return terminal.say({
    zh: `${outcome.file}：入库 ${accepted} 行，未变 ${unchanged} 行，待处理 ${quarantined} 行`,
    en: `${outcome.file}: ${accepted} rows in, ${unchanged} unchanged, ${quarantined} waiting`,
  })
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}
