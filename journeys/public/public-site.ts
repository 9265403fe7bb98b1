import type { AddressInfo } from 'node:net'
import { dayOf } from '@liangma/contracts'
import { routeAssets, framePages } from '../../server/src/pages/index.ts'
import { fixedClock } from '../../server/src/platform/clock/index.ts'
import { createHttp } from '../../server/src/platform/http/index.ts'
import type { Http } from '../../server/src/platform/http/index.ts'
import { createLogger } from '../../server/src/platform/log/index.ts'
import { someLists } from '../../server/src/pages/testing/lists.ts'
import { someSources } from '../../server/src/pages/testing/frame.ts'
import { StandingCache, routePublic } from '../../server/src/site/public.routes.ts'
import { CODES, PublishedCity, REPLY } from './published-city.ts'

export interface PublicSite {
  http: Http
  url: string
  city: PublishedCity
  standings: StandingCache
  close: () => Promise<void>
}

/** The public pages of a small city on a real server. */
export async function openPublicSite(): Promise<PublicSite> {
  const city = new PublishedCity()
  const { scale } = (await city.getReceipt(1)).facts
  const standings = new StandingCache({
    find: (uscc) => city.findStanding(uscc),
    version: () => city.version(),
  })
  const http = await createHttp({
    logger: createLogger('silent'),
    version: '0.2.0',
    pages: framePages,
  })
  routeAssets(http)
  routePublic(http, {
    publication: city,
    replies: {
      shownReply: async (uscc) =>
        uscc === CODES.yellow
          ? { replyId: 1, text: REPLY, submittedAt: new Date(0), shownAt: new Date('2026-11-05') }
          : undefined,
    },
    standings,
    screen: someLists(CODES.yellow),
    sources: async () => someSources(),
    register: {
      listCounties: async () => [{ code: '330782', zh: '义乌市', en: 'Yiwu' }],
      grades: () => scale,
    },
    clock: fixedClock(dayOf('2026-11-23')),
    bureau: {
      nameZh: '虚构市市场监督管理局',
      nameEn: 'Fictional City Bureau of Market Regulation',
      contact: '电话 0579-0000000',
      publicUrl: 'https://credit.fictional.example',
    },
    version: '0.2.0',
    isSample: true,
  })
  await http.listen({ port: 0, host: '127.0.0.1' })
  const { port } = http.server.address() as AddressInfo
  return { http, url: `http://127.0.0.1:${port}`, city, standings, close: () => http.close() }
}
