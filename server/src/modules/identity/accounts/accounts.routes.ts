import {
  account,
  accountChange,
  accountList,
  accountMade,
  accountParams,
  accountQuery,
  blockRequest,
  newAccount,
  passwordMade,
} from '@liangma/contracts'
import type { z } from 'zod'
import { listOrTable, problems, sendTable } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import type { AccountScope } from './accounts.queries.ts'
import type { AccountsService } from './accounts.service.ts'
import { ACCOUNT_COLUMNS, viewAccount } from './accounts.views.ts'

export interface AccountRoutes {
  accounts: AccountsService
  /** Whom a credit code names, which identity does not know. Throws `subject.not_found`. */
  getPlatform: (uscc: string) => Promise<{ subjectId: number; code: string }>
}

const tags = ['accounts']
const READ = { access: { may: 'accounts.read', reach: 'city' } } as const
const MANAGE = { access: { may: 'accounts.manage', reach: 'city' } } as const
const URL = '/api/v1/accounts'

/** `/api/v1/accounts`: who signs in, with which role and for whom. */
export function routeAccountsOf(http: Http, parts: AccountRoutes): void {
  routeList(http, parts)
  routeAdd(http, parts)
  routeChange(http, parts)
  routeBlock(http, parts)
  routeResets(http, parts)
}

function routeList(http: Http, { accounts }: AccountRoutes): void {
  const pageOf = async ({ q, role, limit }: z.infer<typeof accountQuery>, after?: string) => {
    const filter = { search: q ?? null, role: role ?? null, after: after ?? null }
    const rows = await accounts.list({ ...filter, limit: limit + 1 })
    const page = rows.slice(0, limit)
    const nextCursor = rows.length > limit ? (page.at(-1)?.login ?? null) : null
    return { rows: page.map(viewAccount), nextCursor }
  }
  http.get(
    URL,
    {
      config: READ,
      schema: {
        tags,
        summary: 'Accounts by their login',
        querystring: accountQuery,
        response: { 200: listOrTable(accountList), ...problems(400) },
      },
    },
    async (request, reply) => {
      const { query } = request
      if (query.format)
        return sendTable(
          { request, reply },
          {
            name: { zh: '账户', en: 'Accounts' },
            columns: ACCOUNT_COLUMNS,
            page: (cursor) => pageOf(query, cursor),
          },
        )
      const { rows, nextCursor } = await pageOf(query, query.cursor)
      return { accounts: rows, nextCursor }
    },
  )
  http.get(
    `${URL}/:accountId`,
    {
      config: READ,
      schema: {
        tags,
        summary: 'One account',
        params: accountParams,
        response: { 200: account, ...problems(400, 404) },
      },
    },
    async ({ params }) => viewAccount(await accounts.get(params.accountId)),
  )
}

function routeAdd(http: Http, { accounts, getPlatform }: AccountRoutes): void {
  http.post(
    URL,
    {
      config: MANAGE,
      schema: {
        tags,
        summary: 'Make an account',
        description: 'Its first password is shown once and has to be changed at the first sign-in.',
        body: newAccount,
        response: { 201: accountMade, ...problems(400, 404, 409, 422) },
      },
    },
    async ({ body, caller }, reply) => {
      const wish = { ...body, ...(await scopeOf(body, getPlatform)) }
      const made = await accounts.add(wish, caller)
      const { firstPassword } = made
      return reply.code(201).send({ account: viewAccount(made.account), firstPassword })
    },
  )
}

function routeChange(http: Http, { accounts, getPlatform }: AccountRoutes): void {
  http.put(
    `${URL}/:accountId`,
    {
      config: MANAGE,
      schema: {
        tags,
        summary: 'Change name, role and scope of an account',
        description: 'Whoever is signed in with it has to sign in again.',
        params: accountParams,
        body: accountChange,
        response: { 200: account, ...problems(400, 404, 409, 422) },
      },
    },
    async ({ params, body, caller }) => {
      const wish = { ...body, ...(await scopeOf(body, getPlatform)) }
      return viewAccount(await accounts.change(params.accountId, wish, caller))
    },
  )
}

function routeBlock(http: Http, { accounts }: AccountRoutes): void {
  http.put(
    `${URL}/:accountId/blocked`,
    {
      config: MANAGE,
      schema: {
        tags,
        summary: 'Block an account, or let it in again',
        description: 'Accounts are never deleted: their names stand under what they did.',
        params: accountParams,
        body: blockRequest,
        response: { 200: account, ...problems(400, 404, 409) },
      },
    },
    async ({ params, body, caller }) =>
      viewAccount(await accounts.setBlocked(params.accountId, body.isBlocked, caller)),
  )
}

function routeResets(http: Http, { accounts }: AccountRoutes): void {
  http.post(
    `${URL}/:accountId/password`,
    {
      config: MANAGE,
      schema: {
        tags,
        summary: 'Give an account a new first password',
        description: 'Also for one that signed in through the identity provider so far.',
        params: accountParams,
        response: { 200: passwordMade, ...problems(400, 404) },
      },
    },
    async ({ params }) => ({ firstPassword: await accounts.resetPassword(params.accountId) }),
  )
  http.delete(
    `${URL}/:accountId/password`,
    {
      config: MANAGE,
      schema: {
        tags,
        summary: 'Have an account sign in through the identity provider only',
        description: 'It is linked to the person there at the next sign-in.',
        params: accountParams,
        response: { 200: account, ...problems(400, 404) },
      },
    },
    async ({ params }) => viewAccount(await accounts.useProvider(params.accountId)),
  )
  http.delete(
    `${URL}/:accountId/totp`,
    {
      config: MANAGE,
      schema: {
        tags,
        summary: 'Turn the one-time codes of an account off',
        params: accountParams,
        response: { 200: account, ...problems(400, 404) },
      },
    },
    async ({ params }) => viewAccount(await accounts.resetTotp(params.accountId)),
  )
}

async function scopeOf(
  { role, counties, uscc }: z.infer<typeof accountChange>,
  getPlatform: AccountRoutes['getPlatform'],
): Promise<AccountScope> {
  const platform = uscc === null ? null : await getPlatform(uscc)
  const subjectId = platform?.subjectId ?? null
  return { role, counties, subjectId, uscc: platform?.code ?? null }
}
