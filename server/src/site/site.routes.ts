import type { App } from '../app.ts'
import type { CaptureReading } from '../modules/capture/index.ts'
import type { Http } from '../platform/http/index.ts'
import type { AssessmentViews } from './assessment-views.ts'
import type { DifferenceViews } from './difference-views.ts'
import { PaperViews } from './paper/paper-views.ts'
import { routePaper } from './paper/paper.routes.ts'
import { EvidenceViews } from './register/evidence-views.ts'
import { routeEvidence } from './register/evidence.routes.ts'
import { HistoryViews } from './register/history-views.ts'
import { MerchantViews } from './register/merchant-views.ts'
import { routeMerchants } from './register/merchants.routes.ts'
import { routeCounties, routePlatforms } from './register/register.routes.ts'
import type { PlatformViews } from './platform-views.ts'

export interface SiteParts {
  app: App
  capture: CaptureReading
  platforms: PlatformViews
  assessments: AssessmentViews
  differences: DifferenceViews
}

/** `/api/v1/register…` and `/api/v1/merchants`: who is supervised, and every reason. */
export function routeRegister(http: Http, parts: SiteParts): void {
  const { app } = parts
  routeCounties(http, app.registry)
  routePlatforms(http, parts)
  routeEvidence(http, { evidence: new EvidenceViews(app), history: new HistoryViews(app) })
  routePaper(http, { ...parts, papers: new PaperViews(app, parts.platforms) })
  routeMerchants(http, { views: new MerchantViews(app), capture: parts.capture })
}

/** Whoever opens the officers' address comes to the console. */
export function routeStart(http: Http): void {
  http.get('/', { config: { access: 'everyone' }, schema: { hide: true } }, (_request, reply) =>
    reply.redirect('/console/', 302),
  )
}
