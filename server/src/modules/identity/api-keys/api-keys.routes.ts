import {
  DomainError,
  ROLE_WORDS,
  apiKeyList,
  apiKeyMade,
  apiKeyParams,
  newApiKey,
} from '@liangma/contracts'
import { z } from 'zod'
import { problems } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import { requireScope } from '../accounts/accounts.rules.ts'
import type { ApiKey, KeyHolder } from './api-keys.queries.ts'
import type { ApiKeys } from './api-keys.ts'

export interface KeyRoutes {
  apiKeys: ApiKeys
  counties: () => Promise<string[]>
  getPlatform: (uscc: string) => Promise<{ subjectId: number; code: string }>
}

const tags = ['accounts']
const READ = { access: { may: 'accounts.read', reach: 'city' } } as const
const MANAGE = { access: { may: 'accounts.manage', reach: 'city' } } as const
const URL = '/api/v1/api-keys'

/** `/api/v1/api-keys`: by which programs come in. */
export function routeKeys(http: Http, parts: KeyRoutes): void {
  const { apiKeys } = parts
  http.get(
    URL,
    {
      config: READ,
      schema: { tags, summary: 'Keys of the API in force', response: { 200: apiKeyList } },
    },
    async () => ({ keys: (await apiKeys.list()).map(viewKey) }),
  )
  http.post(
    URL,
    {
      config: MANAGE,
      schema: {
        tags,
        summary: 'Make a key of the API',
        description: 'Its secret is shown once.',
        body: newApiKey,
        response: { 201: apiKeyMade, ...problems(400, 404, 422) },
      },
    },
    async ({ body }, reply) => {
      const holder = await holderOf(body, parts)
      return reply.code(201).send({ secret: await apiKeys.add({ label: body.label, ...holder }) })
    },
  )
  http.delete(
    `${URL}/:keyId`,
    {
      config: MANAGE,
      schema: {
        tags,
        summary: 'End a key of the API',
        params: apiKeyParams,
        response: { 204: z.null().meta({ description: 'Done' }), ...problems(400, 404) },
      },
    },
    async ({ params: { keyId } }, reply) => {
      if (!(await apiKeys.revoke(keyId))) throw new DomainError('account.key_not_found', { keyId })
      return reply.code(204).send(null)
    },
  )
}

async function holderOf(
  asked: z.infer<typeof newApiKey>,
  { counties, getPlatform }: KeyRoutes,
): Promise<KeyHolder> {
  if (asked.role === 'source') return { role: 'source', kinds: asked.kinds, source: asked.source }
  if (asked.role === 'platform') {
    const { subjectId, code } = await getPlatform(asked.uscc)
    return { role: 'platform', subjectId, uscc: code }
  }
  const { role, name } = asked
  requireScope({ role, counties: asked.counties, subjectId: null, uscc: null }, await counties())
  return { role, name, counties: asked.counties }
}

function viewKey(key: ApiKey) {
  const { keyId, label, role } = key
  const { zh, en } = ROLE_WORDS[role]
  return { keyId, label, role, roleWords: { zh, en }, scope: scopeText(key) }
}

function scopeText(key: ApiKey): string {
  if (key.role === 'source') return [key.kinds.join(', '), key.source ?? ''].join(' ').trim()
  if (key.role === 'platform') return key.uscc
  return [key.name, key.counties?.join(', ') ?? ''].join(' ').trim()
}
