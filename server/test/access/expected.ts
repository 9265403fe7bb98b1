import { PERMISSIONS, isWithin } from '@liangma/contracts'
import type { Role, RouteAccess, Scope } from '@liangma/contracts'

/** Who asks in this test. */
export interface Asker {
  label: string
  role: Role
  scope: Scope
  hasAccount: boolean
}

export interface Target {
  access: RouteAccess
  /** The platform that `:uscc` names. */
  platform: { subjectId: number; countyCode: string | null }
}

type Reach = Extract<RouteAccess, object>['reach']

/** Whether a caller whose role may do it reaches that far; null: as if it did not exist. */
const REACHED: Record<Reach, (asker: Asker, platform: Target['platform']) => boolean | null> = {
  list: () => true,
  city: ({ scope }) => scope.reach === 'city',
  own: ({ role, scope, hasAccount }) =>
    hasAccount || scope.reach === 'platform' || role === 'source',
  subject: ({ scope }, platform) => isWithin(scope, platform) || null,
}

/** How the gate has to answer, read from the table of permissions again and not by the code that it tests. */
export function expectedOf(asker: Asker, { access, platform }: Target): 'in' | 403 | 404 {
  if (access === 'everyone') return 'in'
  if (access === 'signedIn') return asker.hasAccount ? 'in' : 403
  const roles: readonly Role[] = PERMISSIONS[access.may]
  if (!roles.includes(asker.role)) return 403
  const isReached = REACHED[access.reach](asker, platform)
  if (isReached === null) return 404
  return isReached ? 'in' : 403
}
