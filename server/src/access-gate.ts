import type { App } from './app.ts'
import { admission, roleRefused } from './platform/http/index.ts'
import type { Admit } from './platform/http/index.ts'

/**
 * The gate of a server: who asks, and whether that caller may. On the public's server only platforms are known.
 * Throws `auth.missing`, `auth.refused` and what `admission` throws.
 */
export function accessGate(
  { identity, registry }: Pick<App, 'identity' | 'registry'>,
  { isForPublic }: { isForPublic: boolean },
): Admit {
  return admission({
    whoAsks: async ({ headers }) => {
      const caller = await identity.apiKeys.getCaller(headers)
      if (isForPublic && caller.role !== 'platform') throw roleRefused(caller.role)
      return caller
    },
    getWithin: (code, scope) => registry.getPlatform(code, scope),
  })
}
