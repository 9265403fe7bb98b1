import { health, readiness } from '@liangma/contracts'
import type { Http } from './create-http.ts'

/** Something without which requests cannot be served; throws while it is so. */
export interface ReadinessCheck {
  name: string
  check: () => Promise<void>
}

// A probe must hear "not ready" before its own patience ends.
const CHECK_TIMEOUT_MS = 3_000

/** `/healthz`: the process lives. `/readyz`: all checks pass. */
export function routeHealth(app: Http, parts: { version: string; checks: ReadinessCheck[] }): void {
  app.get(
    '/healthz',
    {
      config: { access: 'everyone' },
      schema: {
        summary: 'Whether the process lives',
        tags: ['operation'],
        response: { 200: health },
      },
    },
    () => ({ status: 'alive' as const, version: parts.version }),
  )
  app.get(
    '/readyz',
    {
      config: { access: 'everyone' },
      schema: {
        summary: 'Whether requests can be served',
        tags: ['operation'],
        response: { 200: readiness, 503: readiness },
      },
    },
    async (request, reply) => {
      const checks = await Promise.all(
        parts.checks.map(async ({ name, check }) => {
          const fault = await faultOf(check)
          if (fault) request.log.warn({ check: name, err: fault }, 'not ready')
          return { name, ok: fault === undefined }
        }),
      )
      const isReady = checks.every((each) => each.ok)
      return reply
        .code(isReady ? 200 : 503)
        .send({ status: isReady ? 'ready' : 'not_ready', checks })
    },
  )
}

async function faultOf(check: () => Promise<void>): Promise<Error | undefined> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('no answer in time')), CHECK_TIMEOUT_MS)
  try {
    await Promise.race([check(), late])
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  } finally {
    clearTimeout(timer)
  }
}
