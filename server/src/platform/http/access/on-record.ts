import type { Permission } from '@liangma/contracts'
import type { FastifyRequest } from 'fastify'

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])
const PROTECTED: ReadonlySet<Permission> = new Set(['sealed.read', 'register.export'])

/** Every write, and every read of what is protected: sealed data, and lists taken away as tables. */
export function isOnRecord(request: FastifyRequest): boolean {
  const { access, isOnRecord: isStated } = request.routeOptions.config
  if (isStated || !READS.has(request.method)) return true
  if (typeof access === 'object' && PROTECTED.has(access.may)) return true
  return (request.query as { format?: unknown } | undefined)?.format !== undefined
}
