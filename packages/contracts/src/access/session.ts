import { z } from 'zod'
import { bilingual, creditCode, moment } from '../api/basics.ts'
import { PERMISSIONS } from './permissions.ts'
import type { Permission } from './permissions.ts'
import { ROLES } from './roles.ts'

/** Holds a session's token; no script can read it. */
export const SESSION_COOKIE = 'liangma_session'

/** The same on the server of the public: cookies know no ports, and one host may serve both. */
export const PUBLIC_SESSION_COOKIE = 'liangma_public_session'

const permission = z.enum(Object.keys(PERMISSIONS) as [Permission, ...Permission[]])

/** `GET /api/v1/session`: who is signed in, and what he may do. */
export const session = z
  .object({
    login: z.string().meta({ description: 'Name to sign in with', examples: ['wang'] }),
    name: z.string().meta({ description: 'The person, as under decisions', examples: ['王虚构'] }),
    role: z.enum(ROLES),
    roleWords: bilingual.meta({ examples: [{ zh: '经办', en: 'Officer' }] }),
    permissions: z.array(permission),
    counties: z
      .array(z.string())
      .nullable()
      .meta({
        description: 'Counties it is limited to; null: the whole city',
        examples: [['330782']],
      }),
    platform: z
      .object({ uscc: creditCode, name: z.string().meta({ examples: ['虚构商城'] }) })
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
      .trim()
      .regex(/^(\d{6}|[a-z2-9]{5}-[a-z2-9]{5})$/i)
      .optional()
      .meta({
        description: 'One-time code or recovery code, where the account asks for one',
        examples: ['123456'],
      }),
  })
  .meta({ id: 'SignInRequest' })

/** `GET /api/v1/sign-in-ways`: by what one may sign in here. */
export const signInWays = z
  .object({
    hasPassword: z.literal(true),
    provider: z
      .object({
        name: z.string().meta({ examples: ['浙政钉'] }),
        href: z.string().meta({ examples: ['/auth/oidc/start'] }),
      })
      .nullable()
      .meta({ description: 'The identity provider (OIDC), where one is configured' }),
    isSample: z.boolean().meta({ description: 'Whether the register is the fictional one' }),
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

/** `GET /api/v1/sessions`: where one is signed in. */
export const openSessionList = z
  .object({
    sessions: z.array(
      z.object({
        sessionId: z.int(),
        startedAt: moment,
        seenAt: moment,
        address: z.string().meta({ examples: ['10.1.2.3'] }),
        agent: z.string().meta({
          description: 'What the browser says of itself',
          examples: ['Mozilla/5.0 (X11; Linux x86_64) Chrome/126.0'],
        }),
        isThis: z.boolean().meta({ description: 'The one that asks' }),
      }),
    ),
  })
  .meta({ id: 'OpenSessionList' })
export type OpenSessionList = z.infer<typeof openSessionList>

export const sessionParams = z.object({ sessionId: z.coerce.number().int().min(1) })

/** `POST /api/v1/session/totp`: a secret for an authenticator; it counts once a code of it was given. */
export const totpSecret = z
  .object({
    uri: z.string().meta({
      description: 'For authenticators (otpauth)',
      examples: ['otpauth://totp/Liangma:wang?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'],
    }),
    secret: z.string().meta({
      description: 'The same to be typed, base32',
      examples: ['JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'],
    }),
    qrSvg: z.string().meta({ description: 'The same to be scanned, as SVG', examples: ['<svg/>'] }),
  })
  .meta({ id: 'TotpSecret' })
export type TotpSecret = z.infer<typeof totpSecret>

/** `PUT /api/v1/session/totp`: the first code turns codes on. */
export const totpConfirmation = z
  .strictObject({
    code: z
      .string()
      .trim()
      .regex(/^\d{6}$/)
      .meta({ examples: ['123456'] }),
  })
  .meta({ id: 'TotpConfirmation' })

export const recoveryCodes = z
  .object({
    recoveryCodes: z
      .array(z.string())
      .meta({ description: 'Each lets in once; shown only now', examples: [['k7m2q-x9rta']] }),
  })
  .meta({ id: 'RecoveryCodes' })

/** `DELETE /api/v1/session/totp`: the password, so that nobody turns codes off at an unattended desk. */
export const totpEnd = z
  .strictObject({
    password: z
      .string()
      .min(1)
      .max(200)
      .meta({ examples: ['three-dry-rivers'] }),
  })
  .meta({ id: 'TotpEnd' })
