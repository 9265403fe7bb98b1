import { BUREAU_ROLES, ROLE_WORDS, WHOLE_CITY } from '@liangma/contracts'
import type { Words } from '@liangma/contracts'
import type { App } from './app.ts'
import type { AccountWish } from './modules/identity/index.ts'

/** One account of the fictional city, as the terminal shows it. */
export interface DemoAccount {
  login: string
  roleWords: Words
  /** Where it signs in: the console, or the portal for a platform. */
  app: 'console' | 'portal'
  /** null: somebody has changed it since. */
  password: string | null
}

const NAMES = {
  officer: '林经办',
  reviewer: '周复核',
  approver: '方审批',
  admin: '钱管理',
  auditor: '沈审计',
} as const

/**
 * On the sample register: one account a role and one of a platform, whose passwords the terminal tells. On any
 * other: none.
 */
export async function keepDemoAccounts(app: App): Promise<DemoAccount[]> {
  if (!app.isSample) return []
  const wishes = [...BUREAU_ROLES.map(ofBureau), ...(await ofPlatform(app))]
  return Promise.all(wishes.map((wish) => keep(app, wish)))
}

function ofBureau(role: keyof typeof NAMES): AccountWish {
  const nowhereElse = { counties: null, subjectId: null, uscc: null, usesProvider: false }
  return { login: role, name: NAMES[role], role, ...nowhereElse }
}

/** Of a platform that has something to see: a grade that is not the best. */
async function ofPlatform({ grading, registry }: App): Promise<AccountWish[]> {
  const graded = await grading.listGrades({})
  const chosen = graded.find(({ live }) => live.grade === 'yellow') ?? graded[0]
  const [platform] = chosen ? await registry.listPlatforms([chosen.subjectId]) : []
  if (!platform) return []
  const { subjectId, code, name } = await registry.getPlatform(platform.code, WHOLE_CITY)
  const own = { counties: null, subjectId, uscc: code, usesProvider: false }
  return [{ login: 'platform', name, role: 'platform', ...own }]
}

async function keep({ identity: { accounts } }: App, wish: AccountWish): Promise<DemoAccount> {
  const password = await accounts.keepDemo(wish)
  const { login, role } = wish
  const app = role === 'platform' ? 'portal' : 'console'
  return { login, roleWords: ROLE_WORDS[role], app, password }
}
