import {
  assessmentQuery,
  dayOf,
  importListQuery,
  isoOf,
  platformListQuery,
  platformParams,
  quarantineQuery,
} from '@liangma/contracts'
import type { FastifyReply } from 'fastify'
import type { App } from '../app.ts'
import type { CaptureReading } from '../modules/capture/index.ts'
import { renderHome, renderImports, renderPlatform, renderQuarantine } from '../pages/index.ts'
import type { PageFrame } from '../pages/index.ts'
import { languageOf } from '../platform/http/index.ts'
import type { Http } from '../platform/http/index.ts'
import type { AssessmentViews } from './assessment-views.ts'
import { EvidenceViews } from './register/evidence-views.ts'
import { routeEvidence } from './register/evidence.routes.ts'
import { HistoryViews } from './register/history-views.ts'
import { lateKinds } from './register/late-kinds.ts'
import { MerchantViews } from './register/merchant-views.ts'
import { routeMerchants } from './register/merchants.routes.ts'
import { routeCounties, routePlatforms } from './register/register.routes.ts'
import type { PlatformViews } from './platform-views.ts'

export interface SiteParts {
  app: App
  version: string
  capture: CaptureReading
  platforms: PlatformViews
  assessments: AssessmentViews
}

const CITY = { zh: '金华市', en: 'Jinhua' }

/** `/api/v1/register…` and `/api/v1/merchants`: who is supervised, and every reason. */
export function routeRegister(http: Http, parts: SiteParts): void {
  const { app } = parts
  routeCounties(http, app.registry)
  routePlatforms(http, parts)
  routeEvidence(http, { evidence: new EvidenceViews(app), history: new HistoryViews(app) })
  routeMerchants(http, new MerchantViews(app.registry))
}

/** The pages for people, as plain HTML from the server. */
export function routePages(http: Http, parts: SiteParts): void {
  routeRegisterPages(http, parts)
  routeCapturePages(http, parts)
}

function routeRegisterPages(http: Http, parts: SiteParts): void {
  const { platforms, assessments, capture } = parts
  http.get(
    '/',
    {
      config: { access: { may: 'register.read', reach: 'city' } },
      schema: { hide: true, querystring: platformListQuery },
    },
    async (request, reply) => {
      const choice = request.query
      const { scope } = request.caller
      const sources = await capture.sources()
      const view = {
        frame: frameOf(parts),
        ...(await platforms.byCounty(scope)),
        sources: sources.sources,
        choice,
        list: await platforms.list(scope, choice, lateKinds(sources)),
      }
      return sendPage(reply, renderHome(view, languageOf(request)))
    },
  )
  http.get(
    '/platforms/:uscc',
    {
      config: { access: { may: 'register.read', reach: 'subject' } },
      schema: { hide: true, params: platformParams, querystring: assessmentQuery },
    },
    async (request, reply) => {
      const { sources } = await capture.sources()
      const platform = await platforms.detail(request.params.uscc, sources)
      const asOf = request.query.as_of === undefined ? null : dayOf(request.query.as_of)
      const assessed = await assessments.of(platform.uscc, asOf, sources)
      const view = { frame: frameOf(parts), platform, assessment: assessed }
      return sendPage(reply, renderPlatform(view, languageOf(request)))
    },
  )
}

function routeCapturePages(http: Http, parts: SiteParts): void {
  const { capture } = parts
  http.get(
    '/imports',
    {
      config: { access: { may: 'capture.read', reach: 'city' } },
      schema: { hide: true, querystring: importListQuery },
    },
    async (request, reply) => {
      const { cursor } = request.query
      const view = { frame: frameOf(parts), list: await capture.imports(request.query), cursor }
      return sendPage(reply, renderImports(view, languageOf(request)))
    },
  )
  http.get(
    '/quarantine',
    {
      config: { access: { may: 'capture.read', reach: 'city' } },
      schema: { hide: true, querystring: quarantineQuery },
    },
    async (request, reply) => {
      const view = {
        frame: frameOf(parts),
        choice: request.query,
        list: await capture.quarantine(request.query),
      }
      return sendPage(reply, renderQuarantine(view, languageOf(request)))
    },
  )
}

function frameOf({ app, version }: SiteParts): PageFrame {
  return {
    city: CITY,
    asOf: isoOf(app.clock.today()),
    rulebookVersion: app.rulebooks.newest().rulebook.version,
    version,
    isSample: app.isSample,
  }
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(page)
}
