import type { Day } from '@liangma/contracts'
import {
  languageChoice,
  isoOf,
  monthStart,
  platformFilter,
  screenChangesQuery,
} from '@liangma/contracts'
import { z } from 'zod'
import { renderChangesList, renderShopsList, renderSourcesList } from '../../pages/index.ts'
import { languageOf } from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { type PublicParts, frameOf } from './public-parts.ts'

const HTML = 'text/html; charset=utf-8'
const MONTHS = 12
const { month, direction } = screenChangesQuery.shape
const { county } = platformFilter
const changesListQuery = z.object({ month, direction, county, lang: languageChoice })
const shopsListQuery = z.object({ county, lang: languageChoice })

/** Lists behind the numbers of the wall: changes, shops by platform, sources. */
export function routeLists(http: Http, parts: PublicParts): void {
  const { screen, register } = parts
  const config = { access: 'everyone' } as const
  http.get(
    '/changes',
    { config, schema: { hide: true, querystring: changesListQuery } },
    async (request, reply) => {
      const { lang: _, ...choice } = request.query
      const { county: region, ...when } = choice
      const [list, counties] = await Promise.all([
        screen.changes({ ...when, region }),
        register.listCounties(),
      ])
      const view = {
        frame: frameOf(parts),
        choice,
        list,
        counties,
        months: monthsUpTo(parts.clock.today()),
        grades: register.grades(),
      }
      return reply.type(HTML).send(renderChangesList(view, languageOf(request)))
    },
  )
  http.get(
    '/shops',
    { config, schema: { hide: true, querystring: shopsListQuery } },
    async (request, reply) => {
      const { county: region } = request.query
      const [list, counties] = await Promise.all([screen.shops(region), register.listCounties()])
      const grades = register.grades()
      const view = { frame: frameOf(parts), county: region, counties, grades, list }
      return reply.type(HTML).send(renderShopsList(view, languageOf(request)))
    },
  )
  http.get(
    '/sources',
    { config, schema: { hide: true, querystring: z.object({ lang: languageChoice }) } },
    async (request, reply) => {
      const view = { frame: frameOf(parts), sources: await parts.sources() }
      return reply.type(HTML).send(renderSourcesList(view, languageOf(request)))
    },
  )
}

/** This month and those before it, newest first. */
function monthsUpTo(today: Day): string[] {
  return Array.from({ length: MONTHS }, (_, i) => isoOf(monthStart(today, -i)).slice(0, 7))
}
