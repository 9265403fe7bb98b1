import { STANDING_STATES, publicSearchQuery } from '@liangma/contracts'
import type { PublicSearchQuery } from '@liangma/contracts'
import type { StandingFilter } from '../../modules/publication/index.ts'
import { renderSearch } from '../../pages/index.ts'
import { languageOf } from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { type PublicParts, frameOf } from './public-parts.ts'

/** `/p`: published platforms by name, code, site, county and colour. */
export function routeSearch(http: Http, parts: PublicParts): void {
  http.get(
    '/p',
    {
      config: { access: 'everyone' },
      schema: { hide: true, querystring: publicSearchQuery },
    },
    async (request, reply) => {
      const { publication, register } = parts
      const { cursor, limit, lang: _, ...choice } = request.query
      const { reason: code } = choice
      const reason = code === undefined ? null : { code, ...(await parts.screen.reason(code)) }
      const filter = { ...filterOf(request.query), subjectIds: reason?.subjectIds }
      const [total, rows, counties] = await Promise.all([
        publication.countStandings(filter),
        publication.listStandings({ ...filter, after: cursor, limit: limit + 1 }),
        register.listCounties(),
      ])
      const standings = rows.slice(0, limit)
      const nextCursor = rows.length > limit ? (standings.at(-1)?.uscc ?? null) : null
      const view = {
        frame: frameOf(parts),
        choice: { ...choice, cursor },
        reason: reason && { code: reason.code, title: reason.title },
        counties: request.query.county === NO_COUNTY.code ? [...counties, NO_COUNTY] : counties,
        grades: register.grades(),
        total,
        standings,
        nextCursor,
      }
      return reply.type('text/html; charset=utf-8').send(renderSearch(view, languageOf(request)))
    },
  )
}

/** How the wall asks for platforms whose county is not stated. */
const NO_COUNTY = { code: 'none', zh: '未标县域', en: 'No county stated' }

/** A colour means that it is in force: one that is late, expired or withdrawn is found by its state. */
function filterOf({ q, county: code, grade }: PublicSearchQuery): StandingFilter {
  const county = code === NO_COUNTY.code ? null : code
  const state = STANDING_STATES.find((each) => each === grade)
  if (state) return { search: q, county, state }
  return { search: q, county, ...(grade ? { grade, state: 'inForce' } : {}) }
}
