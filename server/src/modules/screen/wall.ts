import { WHOLE_CITY } from '@liangma/contracts'
import type { RouteAccess } from '@liangma/contracts'
import type { FastifyRequest } from 'fastify'
import { problems } from '../../platform/http/index.ts'
import { reachOf } from './reach.ts'
import type { Reach } from './reach.ts'
import type { ScreenService } from './screen.service.ts'

/** May be kept, but must be asked for again each time: a grade can be taken back at any moment. */
export const FRESH = { 'cache-control': 'no-cache' } as const

/** One wall as it is served: which grades, where, to whom. */
export interface Wall<S = ScreenService> {
  screen: S
  /** Which grades, in words. */
  title: string
  /** Where its addresses begin. */
  path: string
  access: RouteAccess
  /** What a caller may be told of. */
  reachOf: (request: FastifyRequest) => Reach
  /** The problems of a route, with those of the gate. */
  problems: typeof problems
}

/** What is published, for everybody. */
export function publishedWall<S>(screen: S): Wall<S> {
  return {
    screen,
    title: 'published',
    path: '/api/v1/screen',
    access: 'everyone',
    reachOf: () => reachOf(WHOLE_CITY),
    problems,
  }
}

/** Live grades, for officers: each sees his counties. */
export function liveWall<S>(screen: S): Wall<S> {
  return {
    screen,
    title: 'live',
    path: '/api/v1/screen/live',
    access: { may: 'register.read', reach: 'list' },
    reachOf: ({ caller }) => reachOf(caller.scope),
    problems: (...statuses) => ({ ...problems(401, 403), ...problems(...statuses) }),
  }
}
