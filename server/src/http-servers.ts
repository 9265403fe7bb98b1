import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { App } from './app.ts'
import type { Config } from './config.ts'
import { CaptureReading, routeCapture, routePushing } from './modules/capture/index.ts'
import { routeInbox } from './modules/notices/index.ts'
import { routeOpenData } from './modules/open-data/index.ts'
import { routeOwnReply, routeReplyDecisions, scaleSteps } from './modules/publication/index.ts'
import { framePages, renderOpenData, routeAssets } from './pages/index.ts'
import { createHttp } from './platform/http/index.ts'
import type { Http, HttpParts } from './platform/http/index.ts'
import type { Logger } from './platform/log/index.ts'
import { routeStaticApp } from './platform/static-app/index.ts'
import { AssessmentViews } from './site/assessment-views.ts'
import { PlatformViews } from './site/platform-views.ts'
import { StandingCache, routePublic } from './site/public.routes.ts'
import { routeDecisions } from './site/decisions.routes.ts'
import { routePages, routePlatforms } from './site/site.routes.ts'

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string }

/** Where the web build leaves the wall. */
const SCREEN_DIR = fileURLToPath(new URL('../../web/dist/screen/', import.meta.url))

export interface HttpSettings {
  log: Logger
  /** Whose word on a client's address is believed; none unless told. */
  trustedProxies?: readonly string[]
  /** Hears of every route that is added. */
  onRoute?: HttpParts['onRoute']
}

/** The officers' server, and the public's where it has a port of its own; neither listens yet. */
export async function openServers(
  app: App,
  { config, log }: { config: Config; log: Logger },
): Promise<{ http: Http; publicHttp: Http | null; stopWatching: () => Promise<void> }> {
  const standings = standingCacheOf(app)
  const { port, trustedProxies } = config.publicSite
  const settings = { log, trustedProxies }
  return {
    http: await openHttp(app, settings, standings),
    publicHttp: port === undefined ? null : await openPublicHttp(app, settings, standings),
    stopWatching: await app.publication.watch(() => standings.forget()),
  }
}

/** Standings for the badges; a change that no notification tells of shows after two seconds all the same. */
export function standingCacheOf({ publication }: App): StandingCache {
  return new StandingCache({ find: (uscc) => publication.findStanding(uscc) })
}

/** Every address of the server, the public's among them: for officers, on an address that only they reach. */
export async function openHttp(
  app: App,
  settings: HttpSettings,
  standings = standingCacheOf(app),
): Promise<Http> {
  const http = await openFrame(app, settings)
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
  routeDecisions(http, app)
  routeReplyDecisions(http, { replies: app.replies, apiKeys: app.identity.apiKeys })
  routeForPublic(http, app, standings)
  return http
}

/** What anybody on the internet may reach, and nothing else. */
export async function openPublicHttp(
  app: App,
  settings: HttpSettings,
  standings = standingCacheOf(app),
): Promise<Http> {
  const http = await openFrame(app, settings)
  routeForPublic(http, app, standings)
  http.get('/', { schema: { hide: true } }, (_request, reply) => reply.redirect('/p', 302))
  return http
}

async function openFrame(app: App, { log, trustedProxies, onRoute }: HttpSettings): Promise<Http> {
  const http = await createHttp({
    logger: log,
    ...(onRoute ? { onRoute } : {}),
    ...(trustedProxies ? { trustedProxies } : {}),
    version,
    pages: framePages,
    checks: [{ name: 'database', check: async () => void (await app.registry.listCounties()) }],
  })
  routeAssets(http)
  await routeStaticApp(http, { name: 'screen', dir: SCREEN_DIR })
  return http
}

function routeForPublic(http: Http, app: App, standings: StandingCache): void {
  const { publication, replies, registry, bureau, clock, isSample, identity, notices } = app
  const { apiKeys } = identity
  routePublic(http, {
    publication,
    replies,
    standings,
    register: {
      listCounties: async () =>
        (await registry.listCounties()).map(({ countyCode: code, nameZh: zh, nameEn: en }) => {
          return { code, zh, en }
        }),
      grades: scaleSteps(app.rulebooks.newest().rulebook),
    },
    clock,
    bureau,
    version,
    isSample,
  })
  const frame = { bureau, version, isSample }
  routeOpenData(http, {
    openData: app.openData,
    page: (list, language) => renderOpenData({ frame, list }, language),
  })
  routeInbox(http, { notices, apiKeys })
  routeOwnReply(http, { replies, apiKeys })
}
