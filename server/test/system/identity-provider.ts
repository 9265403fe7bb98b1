import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

export const CLIENT = { clientId: 'liangma', clientSecret: 'fictional-secret' }

/** Everybody whom the provider knows; in its eyes the login is the subject. */
const PEOPLE: Record<string, Record<string, unknown>> = {
  wang: { preferred_username: 'Wang' },
  chen: { email: 'chen@bureau.example', email_verified: true },
  liar: { email: 'wang@bureau.example', email_verified: false },
  stranger: { preferred_username: 'stranger' },
  zhao: { preferred_username: 'zhao' },
  twin: { preferred_username: 'wang' },
}

/** An OpenID provider on loopback for the server at `home`, asked for when the first person comes. */
export async function aProvider(home: () => string): Promise<{ server: Server; issuer: string }> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let answer: RequestListener | undefined
  server.on('request', (request, response) => {
    answer ??= providerFor(issuer, home()).callback()
    answer(request, response)
  })
  return { server, issuer }
}

function providerFor(issuer: string, home: string): Provider {
  return new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [`${home}/auth/oidc/callback`],
      },
    ],
    claims: {
      openid: ['sub'],
      profile: ['preferred_username'],
      email: ['email', 'email_verified'],
    },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, ...PEOPLE[id] }),
    }),
  })
}
