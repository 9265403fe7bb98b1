import { recoveryCodes, totpConfirmation, totpEnd, totpSecret } from '@liangma/contracts'
import { renderSVG } from 'uqr'
import { z } from 'zod'
import { problems } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import type { AccountsService } from '../accounts/accounts.service.ts'
import { getOwnSession } from '../sessions/own-session.ts'
import type { TotpService } from './totp.service.ts'

export interface TotpRoutes {
  totp: TotpService
  accounts: AccountsService
}

const tags = ['session']
const config = { access: 'signedIn' } as const
const URL = '/api/v1/session/totp'

/** `/api/v1/session/totp`: one-time codes for one's own account. */
export function routeTotp(http: Http, { totp, accounts }: TotpRoutes): void {
  http.post(
    URL,
    {
      config,
      schema: {
        tags,
        summary: 'Begin with one-time codes',
        description: 'They count once a first code was given.',
        response: { 200: totpSecret, ...problems(409) },
      },
    },
    async ({ caller }) => {
      const { uri, secret } = await totp.begin(getOwnSession(caller))
      return { uri, secret, qrSvg: renderSVG(uri) }
    },
  )
  http.put(
    URL,
    {
      config,
      schema: {
        tags,
        summary: 'Turn one-time codes on with a first code',
        body: totpConfirmation,
        response: { 200: recoveryCodes, ...problems(400, 409, 422) },
      },
    },
    async ({ caller, body }) => {
      const { accountId } = getOwnSession(caller)
      return { recoveryCodes: await totp.confirm(accountId, body.code) }
    },
  )
  http.delete(
    URL,
    {
      config,
      schema: {
        tags,
        summary: 'Turn one-time codes off',
        body: totpEnd,
        response: { 204: z.null().meta({ description: 'Done' }), ...problems(400, 422) },
      },
    },
    async ({ caller, body }, reply) => {
      const { accountId } = getOwnSession(caller)
      await accounts.requirePassword(accountId, body.password)
      await totp.turnOff(accountId)
      return reply.code(204).send(null)
    },
  )
}
