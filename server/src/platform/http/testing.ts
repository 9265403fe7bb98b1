import { DomainError, WHOLE_CITY } from '@liangma/contracts'
import type { Caller } from './access/caller.ts'
import type { Gate } from './access/gate.ts'

/** Somebody of the bureau who is responsible for the whole city, unless told otherwise. */
export function aCaller(changes: Partial<Caller> = {}): Caller {
  const someone = { name: '张虚构', login: 'zhang', role: 'approver' } as const
  return { ...someone, scope: WHOLE_CITY, accountId: 1, ...changes }
}

/** Who speaks for a platform. */
export function aPlatformCaller(subjectId: number, uscc: string): Caller {
  const scope = { reach: 'platform', subjectId, uscc } as const
  return aCaller({ name: '平台', login: `platform-${subjectId}`, role: 'platform', scope })
}

/** A gate that knows callers by a name in the header `x-api-key`; every platform lies within every scope. */
export function aGate(callers: Readonly<Record<string, Caller>>): Gate {
  return {
    whoAsks: ({ headers }) => {
      const key = headers['x-api-key']
      if (key === undefined) return Promise.reject(new DomainError('auth.missing'))
      const caller = callers[String(key)]
      return caller ? Promise.resolve(caller) : Promise.reject(new DomainError('auth.refused'))
    },
    getWithin: () => Promise.resolve(),
  }
}
