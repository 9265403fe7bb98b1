import { ROLE_WORDS } from '@liangma/contracts'
import type { AccountView, Language } from '@liangma/contracts'
import type { ListColumn } from '../../../platform/http/index.ts'
import type { Account } from './accounts.queries.ts'

/** An account as the API shows it, without anything by which one could sign in. */
export function viewAccount(account: Account): AccountView {
  const { accountId, login, name, role, counties, uscc, usesProvider } = account
  return {
    accountId,
    login,
    name,
    role,
    roleWords: { zh: ROLE_WORDS[role].zh, en: ROLE_WORDS[role].en },
    counties,
    uscc,
    usesProvider,
    isLinked: account.providerSubject !== null,
    mustChangePassword: account.mustChangePassword,
    hasTotp: account.isTotpOn,
    isBlocked: account.blockedAt !== null,
    createdAt: account.createdAt.toISOString(),
    createdBy: account.createdBy,
    lastSeenAt: account.lastSeenAt?.toISOString() ?? null,
  }
}

const STATES = {
  blocked: { zh: '已停用', en: 'Blocked' },
  active: { zh: '正常', en: 'Active' },
} as const

/** The list of accounts as a table. */
export const ACCOUNT_COLUMNS: readonly ListColumn<AccountView>[] = [
  { header: { zh: '账户名', en: 'Account' }, read: ({ login }) => login, width: 20 },
  { header: { zh: '姓名', en: 'Name' }, read: ({ name }) => name, width: 20 },
  {
    header: { zh: '角色', en: 'Role' },
    read: ({ roleWords }, language: Language) => roleWords[language],
  },
  {
    header: { zh: '范围', en: 'Scope' },
    read: ({ counties, uscc }, language: Language) =>
      uscc ?? counties?.join(' ') ?? (language === 'zh' ? '全市' : 'Whole city'),
  },
  {
    header: { zh: '状态', en: 'State' },
    read: ({ isBlocked }, language: Language) => STATES[isBlocked ? 'blocked' : 'active'][language],
  },
  { header: { zh: '最近使用', en: 'Last seen' }, read: ({ lastSeenAt }) => lastSeenAt ?? '' },
]
