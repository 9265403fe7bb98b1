import { z } from 'zod'
import { bilingual, creditCode, moment } from '../api/basics.ts'
import { PERMISSIONS } from './permissions.ts'
import type { Permission } from './permissions.ts'
import { ROLES } from './roles.ts'

/** Holds a session's token; no script can read it. */
export const SESSION_COOKIE = 'liangma_session'

const permission = z.enum(Object.keys(PERMISSIONS) as [Permission, ...Permission[]])

/** `GET /api/v1/session`: who is signed in, and what he may do. */
export const session = z
  .object({
    login: z.string().meta({ description: 'Name to sign in with', examples: ['wang'] }),
    name: z.string().meta({ description: 'The person, as under decisions', examples: ['王虚构'] }),
    role: z.enum(ROLES),
    roleWords: bilingual,
    permissions: z.array(permission),
    counties: z
      .array(z.string())
      .nullable()
      .meta({
        description: 'Counties it is limited to; null: the whole city',
        examples: [['330782']],
      }),
    platform: z
      .object({ uscc: creditCode, name: z.string() })
      .nullable()
      .meta({ description: 'The platform an account speaks for; null: the bureau' }),
    mustChangePassword: z
      .boolean()
      .meta({ description: 'Nothing else is answered until the first password is changed' }),
    hasTotp: z.boolean().meta({ description: 'Whether a one-time code is asked for at sign-in' }),
    hasPassword: z.boolean().meta({ description: 'false: signs in through the identity provider' }),
    idleEnd: moment.meta({ description: 'When it ends if nothing is asked for' }),
    absoluteEnd: moment.meta({ description: 'When it ends in any case' }),
  })
  .meta({ id: 'Session' })
export type Session = z.infer<typeof session>

/** `POST /api/v1/session`. */
export const signInRequest = z
  .strictObject({
    login: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .meta({ examples: ['wang'] }),
    password: z
      .string()
      .min(1)
      .max(200)
      .meta({ examples: ['three-dry-rivers'] }),
    code: z
      .string()
      .regex(/^\d{6}$/)
      .optional()
      .meta({ description: 'One-time code, where the account asks for one', examples: ['123456'] }),
  })
  .meta({ id: 'SignInRequest' })

/** `GET /api/v1/sign-in-ways`: by what one may sign in here. */
export const signInWays = z
  .object({
    hasPassword: z.literal(true),
    provider: z
      .object({ name: z.string(), href: z.string() })
      .nullable()
      .meta({ description: 'The identity provider (OIDC), where one is configured' }),
  })
  .meta({ id: 'SignInWays' })

/** `PUT /api/v1/session/password`. */
export const passwordChange = z
  .strictObject({
    current: z.string().min(1).max(200),
    next: z
      .string()
      .min(1)
      .max(200)
      .meta({ description: 'At least 12 characters', examples: ['seven-quiet-lanterns'] }),
  })
  .meta({
    id: 'PasswordChange',
    examples: [{ current: 'three-dry-rivers', next: 'seven-quiet-lanterns' }],
  })
