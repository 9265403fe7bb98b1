import type { App } from '../../app.ts'
import { routeReports } from '../../modules/capture/index.ts'
import type { CaptureReading } from '../../modules/capture/index.ts'
import { routeInbox } from '../../modules/notices/index.ts'
import { routeOwnReply } from '../../modules/publication/index.ts'
import { routeOwnPreNotices } from '../../modules/redress/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { Logger } from '../../platform/log/index.ts'
import { OwnViews } from './own-views.ts'
import { routeOwn } from './own.routes.ts'
import { PaperViews } from '../paper/paper-views.ts'
import { routeOwnPaper } from '../paper/paper.routes.ts'
import { PlatformViews } from '../platform-views.ts'
import { DifferenceViews } from '../difference-views.ts'
import { HistoryViews } from '../register/history-views.ts'

/** What a platform reads and does for itself, on both servers: what it was told, its score, its reports. */
export function routePlatformDesk(
  http: Http,
  { app, capture, log }: { app: App; capture: CaptureReading; log: Logger },
): void {
  const { notices, replies, settle } = app
  routeInbox(http, { notices })
  routeOwnReply(http, { replies })
  routeOwnPreNotices(http, app)
  const platforms = new PlatformViews(app)
  const own = new OwnViews({
    app,
    platforms,
    sources: async () => (await capture.sources()).sources,
  })
  routeOwnPaper(http, { own, papers: new PaperViews(app, platforms) })
  routeOwn(http, {
    own,
    differences: new DifferenceViews(app),
    history: new HistoryViews(app),
    replies,
  })
  const onBug = (error: unknown) => log.error({ err: error }, 'a report stumbled')
  const reports = app.capture.openReports({ settle, onBug })
  http.addHook('onClose', () => reports.uploads.close())
  routeReports(http, reports)
}
