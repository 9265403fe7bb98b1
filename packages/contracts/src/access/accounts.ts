import { z } from 'zod'
import {
  bilingual,
  creditCode,
  languageChoice,
  listFormat,
  moment,
  nextCursor,
  paging,
} from '../api/basics.ts'
import { blankAsAbsent } from '../api/basics.ts'
import { SOURCE_KINDS } from '../kinds.ts'
import { BUREAU_ROLES, ROLES } from './roles.ts'

/** Whoever signs in: everybody but the systems that push. */
export const accountRole = z.enum([...BUREAU_ROLES, 'platform'])

const login = z
  .string()
  .trim()
  .min(1)
  .max(64)
  .meta({ description: 'Name to sign in with', examples: ['wang'] })
const personName = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .meta({ description: 'As under decisions', examples: ['王虚构'] })
const counties = z
  .array(z.string().max(12))
  .max(100)
  .nullable()
  .meta({ description: 'Counties it is limited to; null: the whole city', examples: [['330782']] })
const platformCode = creditCode.nullable().meta({
  description: 'The platform an account of the role `platform` speaks for',
  examples: [null],
})

export const account = z
  .object({
    accountId: z.int(),
    login,
    name: personName,
    role: accountRole,
    roleWords: bilingual.meta({ examples: [{ zh: '经办', en: 'Officer' }] }),
    counties,
    uscc: platformCode,
    usesProvider: z.boolean().meta({ description: 'Signs in through the identity provider' }),
    isLinked: z.boolean().meta({ description: 'The person at the provider is known' }),
    mustChangePassword: z.boolean(),
    hasTotp: z.boolean(),
    isBlocked: z.boolean(),
    createdAt: moment,
    createdBy: z.string().meta({ examples: ['钱管理'] }),
    lastSeenAt: moment.nullable(),
  })
  .meta({ id: 'Account' })
export type AccountView = z.infer<typeof account>

export const accountParams = z.object({
  accountId: z.coerce.number().int().min(1).max(2_147_483_647),
})

export const accountQuery = z.object({
  q: z
    .string()
    .trim()
    .max(100)
    .optional()
    .transform(blankAsAbsent)
    .meta({ description: 'Part of login, name or credit code', examples: ['王'] }),
  role: accountRole.optional(),
  ...paging,
  cursor: z
    .string()
    .max(64)
    .regex(/^[\w.@-]+$/)
    .optional()
    .meta({ description: '`nextCursor` of the page before', examples: ['wang'] }),
  ...listFormat,
  lang: languageChoice,
})

export const accountList = z
  .object({ accounts: z.array(account), nextCursor })
  .meta({ id: 'AccountList' })

/** `POST /api/v1/accounts`. */
export const newAccount = z
  .strictObject({
    login,
    name: personName,
    role: accountRole,
    counties: counties.default(null),
    uscc: platformCode.default(null),
    usesProvider: z.boolean().default(false),
  })
  .meta({
    id: 'NewAccount',
    examples: [{ login: 'wang', name: '王虚构', role: 'officer', counties: ['330782'] }],
  })

/** `PUT /api/v1/accounts/:accountId`. */
export const accountChange = z
  .strictObject({ name: personName, role: accountRole, counties, uscc: platformCode })
  .meta({
    id: 'AccountChange',
    examples: [{ name: '王虚构', role: 'reviewer', counties: null, uscc: null }],
  })

export const blockRequest = z.strictObject({ isBlocked: z.boolean() }).meta({ id: 'BlockRequest' })

const firstPassword = z
  .string()
  .nullable()
  .meta({
    description: 'Shown only now, to be changed at the first sign-in; null: through the provider',
    examples: ['k7m2-q9xr-ta4c-hw3e'],
  })

export const accountMade = z.object({ account, firstPassword }).meta({ id: 'AccountMade' })
export const passwordMade = z.object({ firstPassword }).meta({ id: 'PasswordMade' })

const label = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .meta({ description: 'What the key is for', examples: ['执法系统'] })

/** `POST /api/v1/api-keys`: for a source, a platform, or somebody of the bureau. */
export const newApiKey = z
  .discriminatedUnion('role', [
    z.strictObject({
      role: z.literal('source'),
      label,
      kinds: z
        .array(z.enum(SOURCE_KINDS))
        .min(1)
        .meta({ examples: [['cases']] }),
      source: z
        .string()
        .trim()
        .min(1)
        .max(60)
        .nullable()
        .default(null)
        .meta({ description: 'Under which source its records stand', examples: ['省局'] }),
    }),
    z.strictObject({ role: z.literal('platform'), label, uscc: creditCode }),
    z.strictObject({
      role: z.enum(BUREAU_ROLES),
      label,
      name: personName,
      counties: counties.default(null),
    }),
  ])
  .meta({ id: 'NewApiKey', examples: [{ role: 'source', label: '执法系统', kinds: ['cases'] }] })

export const apiKeyMade = z
  .object({
    secret: z.string().meta({ description: 'Shown only now', examples: ['lm_3f…'] }),
  })
  .meta({ id: 'ApiKeyMade' })

export const apiKeyList = z
  .object({
    keys: z.array(
      z.object({
        keyId: z.int(),
        label,
        role: z.enum(ROLES),
        roleWords: bilingual.meta({ examples: [{ zh: '数据来源', en: 'Data source' }] }),
        scope: z
          .string()
          .meta({ description: 'Kinds, platform, or person and counties', examples: ['cases'] }),
      }),
    ),
  })
  .meta({ id: 'ApiKeyList' })

export const apiKeyParams = z.object({ keyId: z.coerce.number().int().min(1).max(2_147_483_647) })
