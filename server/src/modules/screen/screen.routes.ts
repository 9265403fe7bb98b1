import {
  platformParams,
  platformPoints,
  screenChanges,
  screenChangesQuery,
  screenDue,
  screenLooks,
  screenMap,
  screenOverview,
  screenPlatform,
  screenQuery,
  screenShops,
} from '@liangma/contracts'
import { entityTag, ifKnown, problems, tagged } from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { routeEvents } from './feed/events.routes.ts'
import type { ScreenLook } from './screen.ground.ts'
import type { ScreenService } from './screen.service.ts'
import { routeTiles } from './shops/tiles.routes.ts'
import { FRESH, liveWall, publishedWall } from './wall.ts'
import type { Wall } from './wall.ts'

const TAGS = ['screen']

/** Walls of the officers' server. */
export interface OfficersScreens {
  published: ScreenService
  live: ScreenService
}

/** What anybody on the internet may see: published grades, and boundaries that have their 审图号. */
export function routePublicScreen(http: Http, published: ScreenService): void {
  routePublished(http, { screen: published, isForPublic: true })
}

/** The same, with live grades for those who may read the register. */
export function routeOfficersScreen(http: Http, { published, live }: OfficersScreens): void {
  routePublished(http, { screen: published, isForPublic: false })
  const wall = liveWall(live)
  routeWall(http, wall)
  routeDue(http, wall)
}

function routePublished(http: Http, parts: { screen: ScreenService; isForPublic: boolean }): void {
  routeWall(http, publishedWall(parts.screen))
  routeMap(http, parts)
  routeLists(http, parts.screen)
}

/** Whatever a wall shows, with whichever grades. */
function routeWall(http: Http, wall: Wall): void {
  routeOverview(http, wall)
  routePlatforms(http, wall)
  routeTiles(http, wall)
  routeEvents(http, wall)
}

function routeOverview(http: Http, wall: Wall): void {
  http.get(
    `${wall.path}/overview`,
    {
      config: { access: wall.access },
      schema: {
        tags: TAGS,
        summary: `Every panel of the wall beside the map (${wall.title} grades)`,
        querystring: screenQuery,
        response: { 200: screenOverview, ...tagged, ...wall.problems(400, 404) },
      },
    },
    async (request, reply) => {
      const { region = null } = request.query
      const overview = await wall.screen.overview(region, wall.reachOf(request))
      reply.headers(FRESH)
      return ifKnown({ request, reply, tag: entityTag(overview) }) ?? overview
    },
  )
}

function routePlatforms(http: Http, wall: Wall): void {
  const { screen, path, access } = wall
  http.get(
    `${path}/platforms`,
    {
      config: { access },
      schema: {
        tags: TAGS,
        summary: `Every platform as a point (GeoJSON, ${wall.title} grades)`,
        response: { 200: platformPoints, ...tagged, ...wall.problems() },
      },
    },
    async (request, reply) => {
      const reach = wall.reachOf(request)
      const tag = entityTag('platforms', await screen.version(), reach)
      reply.headers(FRESH)
      return ifKnown({ request, reply, tag }) ?? screen.platforms(reach)
    },
  )
  http.get(
    `${path}/platforms/:uscc`,
    {
      config: { access },
      schema: {
        tags: TAGS,
        summary: `What the wall tells of one platform (${wall.title} grade)`,
        params: platformParams,
        response: { 200: screenPlatform, ...tagged, ...wall.problems(400, 404) },
      },
    },
    async (request, reply) => {
      const platform = await screen.platform(request.params.uscc, wall.reachOf(request))
      reply.headers(FRESH)
      return ifKnown({ request, reply, tag: entityTag(platform) }) ?? platform
    },
  )
}

function routeMap(
  http: Http,
  { screen, isForPublic }: { screen: ScreenService; isForPublic: boolean },
): void {
  const config = { access: 'everyone' } as const
  http.get(
    '/api/v1/screen/map',
    {
      config,
      schema: {
        tags: TAGS,
        summary: 'Boundaries of the counties, and the grid that stands in for them',
        description:
          'Boundaries without an approval number (审图号) are not given to the public; then draw the grid.',
        response: { 200: screenMap, ...tagged },
      },
    },
    async (request, reply) => {
      const map = await screen.map(isForPublic)
      reply.headers(FRESH)
      const { boundaries, grid, basemap } = map
      const tag = entityTag(boundaries?.sha256, boundaries?.approval, grid, basemap)
      return ifKnown({ request, reply, tag }) ?? map
    },
  )
  http.get(
    '/api/v1/screen/looks',
    {
      config,
      schema: {
        tags: TAGS,
        summary: 'Which grades this server can show on a wall',
        response: { 200: screenLooks },
      },
    },
    (_request, reply) => {
      const looks: ScreenLook[] = isForPublic ? ['published'] : ['published', 'live']
      reply.headers(FRESH)
      return { looks }
    },
  )
}

function routeLists(http: Http, screen: ScreenService): void {
  const config = { access: 'everyone' } as const
  http.get(
    '/api/v1/screen/changes',
    {
      config,
      schema: {
        tags: TAGS,
        summary: 'Published grades that rose and fell in twelve months, one by one',
        querystring: screenChangesQuery,
        response: { 200: screenChanges, ...problems(400) },
      },
    },
    async (request, reply) => {
      reply.headers(FRESH)
      return screen.changes(request.query)
    },
  )
  http.get(
    '/api/v1/screen/shops',
    {
      config,
      schema: {
        tags: TAGS,
        summary: 'Shops by platform, of a county or of the city; merchants are not named',
        querystring: screenQuery,
        response: { 200: screenShops, ...problems(400) },
      },
    },
    async (request, reply) => {
      reply.headers(FRESH)
      return screen.shops(request.query.region)
    },
  )
}

function routeDue(http: Http, { screen, path, access, ...wall }: Wall): void {
  http.get(
    `${path}/due`,
    {
      config: { access },
      schema: {
        tags: TAGS,
        summary: 'Announced downgrades by how long the platform may still state its case',
        response: { 200: screenDue, ...wall.problems() },
      },
    },
    async (request, reply) => {
      reply.headers(FRESH)
      return screen.due(wall.reachOf(request))
    },
  )
}
