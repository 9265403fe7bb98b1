import type { Role } from './roles.ts'

const DESK = ['officer', 'reviewer', 'approver'] as const
const BUREAU = [...DESK, 'admin', 'auditor'] as const

/**
 * What may be done, and by whom; server and web read this one table. Nobody who proposes decides alone: where two
 * people are asked for, the rooms themselves refuse the same person twice.
 */
export const PERMISSIONS = {
  /** The register, scores with every reason, grades, sources, runs. */
  'register.read': BUREAU,
  /** Lists taken out as tables. */
  'register.export': [...DESK, 'auditor'],
  /** What came in, what waits and why. */
  'capture.read': BUREAU,
  /** Files fed, rows mended, names matched, codes confirmed. */
  'capture.write': DESK,
  /** Records pushed by another system. */
  'records.push': ['source'],
  /** Announced downgrades, statements on them, replies, withdrawals: reading. */
  'publication.read': [...DESK, 'auditor'],
  /** Proposes what becomes of a statement; shows or refuses a reply. */
  'publication.review': ['reviewer', 'approver'],
  /** Approves what another proposed; a veto at once; a withdrawal. */
  'publication.approve': ['approver'],
  /** Notices to platforms and how they fared. */
  'notices.read': BUREAU,
  'notices.resend': DESK,
  /** Contacts of complainants and merchants that are kept sealed; each look is on record. */
  'sealed.read': ['officer', 'reviewer'],
  /** Versions of the rulebooks, and who changes by them. */
  'rulebooks.read': BUREAU,
  /** Writes a version, signs it as its author. */
  'rulebooks.draft': DESK,
  /** Signs what others wrote, sets the day from which it decides. */
  'rulebooks.approve': ['approver'],
  /** Assessment runs, and a day's work asked for by hand. */
  'runs.start': ['approver', 'admin'],
  /** Accounts, roles, scopes, keys of the API. */
  'accounts.manage': ['admin'],
  'accounts.read': ['admin', 'auditor'],
  /** Who did and read what. */
  'audit.read': ['auditor'],
  /** A platform's own score, notices, statements, reports. */
  'own.read': ['platform'],
  'own.write': ['platform'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof PERMISSIONS

/** Whether a role may do something; false for whatever the table does not name. */
export function isAllowed(role: Role, permission: Permission): boolean {
  const roles: readonly Role[] = PERMISSIONS[permission]
  return roles.includes(role)
}

export function permissionsOf(role: Role): Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((each) => isAllowed(role, each))
}
