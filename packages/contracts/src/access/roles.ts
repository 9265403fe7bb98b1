import type { Words } from '../words.ts'

/** Who works in the bureau. One person has one role; what it may do is in `permissions.ts`. */
export const BUREAU_ROLES = ['officer', 'reviewer', 'approver', 'admin', 'auditor'] as const
export type BureauRole = (typeof BUREAU_ROLES)[number]

/** Everybody whom the system knows: the bureau, platforms, and other systems that push records. */
export const ROLES = [...BUREAU_ROLES, 'platform', 'source'] as const
export type Role = (typeof ROLES)[number]

export const ROLE_WORDS: Readonly<Record<Role, Words>> = {
  officer: { zh: '经办', en: 'Officer' },
  reviewer: { zh: '复核', en: 'Reviewer' },
  approver: { zh: '审批', en: 'Approver' },
  admin: { zh: '系统管理', en: 'Administrator' },
  auditor: { zh: '审计', en: 'Auditor' },
  platform: { zh: '平台', en: 'Platform' },
  source: { zh: '数据来源', en: 'Data source' },
}
