import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PUBLIC_SESSION_COOKIE, SESSION_COOKIE, WHOLE_CITY } from '@liangma/contracts'
import { accessGate } from './access-gate.ts'
import type { App } from './app.ts'
import type { Config } from './config.ts'
import { DayWork, Runs, routeRuns, routeVerifications } from './modules/assessment/index.ts'
import {
  CaptureReading,
  routeCapture,
  routeMatching,
  routeMending,
  routeProgress,
  routePushing,
  routeUploads,
} from './modules/capture/index.ts'
import { routeNotices } from './modules/notices/index.ts'
import { routeSimulations } from './modules/simulation/index.ts'
import { SavedFilters, routeSavedFilters, routeIdentity } from './modules/identity/index.ts'
import { routeOpenData } from './modules/open-data/index.ts'
import { routeReplyDecisions, scaleSteps } from './modules/publication/index.ts'
import { routeStatements } from './modules/redress/index.ts'
import { VersionsReading, routeRulebooks } from './modules/rulebooks/index.ts'
import {
  Basemap,
  ScreenGround,
  ScreenService,
  routeBasemap,
  routeOfficersScreen,
  routePublicScreen,
} from './modules/screen/index.ts'
import { framePages, renderOpenData, routeAssets } from './pages/index.ts'
import { createHttp } from './platform/http/index.ts'
import type { Http, HttpParts } from './platform/http/index.ts'
import type { Logger } from './platform/log/index.ts'
import { routeStaticApp } from './platform/static-app/index.ts'
import { AssessmentViews } from './site/assessment-views.ts'
import { DifferenceViews } from './site/difference-views.ts'
import { routePlatformDesk } from './site/own/platform-desk.ts'
import { PlatformViews } from './site/platform-views.ts'
import { StandingCache, routePublic } from './site/public.routes.ts'
import { PublicRulebooks } from './site/rulebooks/public-rulebooks.ts'
import { routePublicRulebooks } from './site/rulebooks/public-rulebooks.routes.ts'
import { routePreNotices } from './site/desk/pre-notices.routes.ts'
import { routeWithdrawals } from './site/desk/withdrawals.routes.ts'
import { routeWork } from './site/desk/work.routes.ts'
import { routeRegister, routeStart } from './site/site.routes.ts'

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string }

/** What the web build leaves: the wall for everybody, the portal for platforms, the console for the bureau. */
const WEB_APPS = {
  screen: { name: 'screen', dir: builtDir('screen') },
  portal: { name: 'portal', dir: builtDir('portal'), hasOwnAddresses: true, writesStyles: true },
  console: { name: 'console', dir: builtDir('console'), hasOwnAddresses: true, writesStyles: true },
}

function builtDir(app: string): string {
  return fileURLToPath(new URL(`../../web/dist/${app}/`, import.meta.url))
}

export interface HttpSettings {
  log: Logger
  /** Whose word on a client's address is believed; none unless told. */
  trustedProxies?: readonly string[]
  /** Hears of every route that is added. */
  onRoute?: HttpParts['onRoute']
}

/** What servers of one process keep in memory together; both forget when publication says so. */
interface Kept {
  standings: StandingCache
  screens: { published: ScreenService; live: ScreenService }
  basemap: Basemap | null
}

/** The officers' server, and the public's where it has a port of its own; neither listens yet. */
export async function openServers(
  app: App,
  { config, log }: { config: Config; log: Logger },
): Promise<{ http: Http; publicHttp: Http | null; stopWatching: () => Promise<void> }> {
  const kept = keptOf(app, log)
  const { port, trustedProxies } = config.publicSite
  const settings = { log, trustedProxies }
  return {
    http: await openHttp(app, settings, kept),
    publicHttp: port === undefined ? null : await openPublicHttp(app, settings, kept),
    stopWatching: await watch(app, kept),
  }
}

/** Hears of every change that any process makes. */
async function watch(
  { publication, grading, rulebooks }: App,
  { standings, screens }: Kept,
): Promise<() => Promise<void>> {
  const stops = [
    await publication.watch(() => {
      standings.forget()
      screens.published.wake()
    }),
    await grading.liveChanges.watch(() => screens.live.wake()),
    await rulebooks.watch(() => standings.forget()),
  ]
  return async () => {
    for (const stop of stops) await stop()
  }
}

/** A change that no notification tells of shows after two seconds all the same. */
function keptOf(app: App, log: Logger): Kept {
  const { publication, grading, registry, boundaries, basemap, clock, isSample } = app
  const capture = captureReadingOf(app)
  const ground = new ScreenGround({
    changes: publication.changes,
    grading,
    registry,
    sources: () => capture.sources(),
    scale: () => scaleSteps(app.rulebooks.current().rulebook),
    boundaries,
    basemap,
    clock,
    isSample,
    onBug: (error) => log.error({ err: error }, 'the screen stumbled'),
  })
  return {
    basemap: basemap && new Basemap(basemap),
    screens: {
      published: new ScreenService(ground, 'published'),
      live: new ScreenService(ground, 'live'),
    },
    standings: new StandingCache({
      find: (uscc) => publication.findStanding(uscc),
      version: async () => {
        const { sources } = await capture.sources()
        const late = sources.map(({ source, daysLate, isLate }) => isLate && [source, daysLate])
        return `${await publication.version()} ${JSON.stringify(late)}`
      },
    }),
  }
}

function captureReadingOf({ database, clock, capture, rulebooks }: App): CaptureReading {
  const cadences = () => rulebooks.current().rulebook.feeds
  const { matching, desk } = capture
  return new CaptureReading({ database, clock, matching, desk, cadences })
}

/** Every address of the server, the public's among them: for officers, on an address that only they reach. */
export async function openHttp(
  app: App,
  settings: HttpSettings,
  kept = keptOf(app, settings.log),
): Promise<Http> {
  const http = await openFrame(app, { ...settings, isForPublic: false })
  await routeStaticApp(http, WEB_APPS.console)
  const capture = captureReadingOf(app)
  const parts = {
    app,
    capture,
    platforms: new PlatformViews(app),
    assessments: new AssessmentViews(app),
    differences: new DifferenceViews(app),
  }
  routeRegister(http, parts)
  routeSavedFilters(http, new SavedFilters(app.database, app.clock))
  routeCapture(http, capture)
  routeIntake(http, { app, capture, log: settings.log })
  routeAssessment(http, { app, log: settings.log })
  routeRulebooks(http, { ...app, reading: new VersionsReading(app) })
  routePushing(http, { ...app.capture, database: app.database, settle: app.settle })
  routeStart(http)
  routeWork(http, parts)
  routePreNotices(http, app)
  routeWithdrawals(http, app)
  routeNotices(http, app)
  routeReplyDecisions(http, { replies: app.replies })
  routeStatements(http, app)
  routeForPublic(http, app, kept)
  routePlatformDesk(http, { app, capture: captureReadingOf(app), log: settings.log })
  routeOfficersScreen(http, kept.screens)
  if (kept.basemap) routeBasemap(http, kept.basemap)
  return http
}

/** What officers take in through the pages. */
function routeIntake(
  http: Http,
  { app, capture, log }: { app: App; capture: CaptureReading; log: Logger },
): void {
  const { settle } = app
  const onBug = (error: unknown) => log.error({ err: error }, 'an upload stumbled')
  const uploads = app.capture.openUploads({ settle, onBug })
  http.addHook('onClose', () => uploads.close())
  routeUploads(http, uploads)
  const { desk, mending, matching } = app.capture
  routeProgress(http, { reading: capture, desk })
  routeMending(http, { reading: capture, mending, settle })
  routeMatching(http, { matching, settle })
}

/** Assessment runs, the day's work by hand, and rulebooks tried. */
function routeAssessment(http: Http, { app, log }: { app: App; log: Logger }): void {
  const onBug = (error: unknown) => log.error({ err: error }, 'the day’s work stumbled')
  const work = new DayWork({ runDay: app.runDay, onBug })
  http.addHook('onClose', () => work.close())
  routeRuns(http, { runs: new Runs(app.database), work })
  app.simulations.reportTo((error) => log.error({ err: error }, 'a simulation stumbled'))
  routeSimulations(http, app.simulations)
  routeVerifications(http, { verifications: app.assessment.verifications, onBug })
}

/** What anybody on the internet may reach, and nothing else. */
export async function openPublicHttp(
  app: App,
  settings: HttpSettings,
  kept = keptOf(app, settings.log),
): Promise<Http> {
  const http = await openFrame(app, { ...settings, isForPublic: true })
  routeForPublic(http, app, kept)
  routePlatformDesk(http, { app, capture: captureReadingOf(app), log: settings.log })
  routePublicScreen(http, kept.screens.published)
  // 地图管理条例: no map without its 审图号 for the public.
  if (kept.basemap && kept.basemap.source.approval !== null) routeBasemap(http, kept.basemap)
  http.get('/', { config: { access: 'everyone' }, schema: { hide: true } }, (_request, reply) =>
    reply.redirect('/p', 302),
  )
  return http
}

async function openFrame(
  app: App,
  { log, trustedProxies, onRoute, isForPublic }: HttpSettings & { isForPublic: boolean },
): Promise<Http> {
  const http = await createHttp({
    logger: log,
    ...(onRoute ? { onRoute } : {}),
    ...(trustedProxies ? { trustedProxies } : {}),
    version,
    gate: accessGate(app, { isForPublic }),
    sessionCookie: isForPublic ? PUBLIC_SESSION_COOKIE : SESSION_COOKIE,
    pages: framePages,
    checks: [{ name: 'database', check: async () => void (await app.registry.listCounties()) }],
  })
  routeAccounts(http, app, isForPublic)
  routeAssets(http)
  await routeStaticApp(http, WEB_APPS.screen)
  await routeStaticApp(http, WEB_APPS.portal)
  return http
}

function routeAccounts(http: Http, app: App, isForPublic: boolean): void {
  const { registry } = app
  const getPlatform = (uscc: string) => registry.getPlatform(uscc, WHOLE_CITY)
  routeIdentity(http, { ...app, getPlatform, isForPublic })
}

function routeForPublic(http: Http, app: App, { standings, screens }: Kept): void {
  const { publication, replies, registry, bureau, clock, isSample } = app
  const capture = captureReadingOf(app)
  routePublic(http, {
    publication,
    replies,
    standings,
    screen: screens.published,
    sources: async () => (await capture.sources()).sources,
    register: {
      listCounties: async () =>
        (await registry.listCounties()).map(({ countyCode: code, nameZh: zh, nameEn: en }) => {
          return { code, zh, en }
        }),
      grades: () => scaleSteps(app.rulebooks.current().rulebook),
    },
    clock,
    bureau,
    version,
    isSample,
  })
  const frame = { bureau, version, isSample }
  routePublicRulebooks(http, { frame, publicRulebooks: new PublicRulebooks(app) })
  routeOpenData(http, {
    openData: app.openData,
    page: (list, language) => renderOpenData({ frame, list }, language),
  })
}
