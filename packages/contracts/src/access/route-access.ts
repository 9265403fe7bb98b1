import type { Permission } from './permissions.ts'

/**
 * Who may call a route; every route states it. `everyone` needs no sign-in, `signedIn` any account.
 * - `city`: for callers with the whole city only, since its answer cannot be cut by county.
 * - `list`: its handler cuts the answer by the caller's scope.
 * - `subject`: its path names one platform (`:uscc`), which must lie within the caller's scope.
 * - `own`: it answers of the caller's own platform, or of his own account.
 */
export type RouteAccess =
  | 'everyone'
  | 'signedIn'
  | { may: Permission; reach: 'city' | 'list' | 'subject' | 'own' }
