import { listFormat, paging } from '@liangma/contracts'
import type { Role } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { createLogger } from '../../log/index.ts'
import { createHttp, listOrTable, sendTable } from '../index.ts'
import { aCaller, aGate } from '../testing.ts'

const things = z.object({ things: z.array(z.string()), nextCursor: z.string().nullable() })

/** A list of so many things, three a page. */
async function aList({ count = 7, role = 'officer' }: { count?: number; role?: Role } = {}) {
  const app = await createHttp({
    logger: createLogger('silent'),
    version: '0.1.0',
    pages: { problem: () => '', apiDocs: () => '' },
    gate: aGate({ someone: aCaller({ role }) }),
  })
  const pageFrom = async (cursor = '0') => {
    const from = Number(cursor)
    const size = Math.min(count > 1_000 ? 50_000 : 3, count - from)
    const names = Array.from({ length: size }, (_, i) => (from + i === 1 ? '=1+1' : `t${from + i}`))
    return { rows: names, nextCursor: from + size < count ? String(from + size) : null }
  }
  app.get(
    '/things',
    {
      config: { access: 'signedIn' },
      schema: {
        querystring: z.object({ ...listFormat, ...paging }),
        response: { 200: listOrTable(things) },
      },
    },
    async (request, reply) => {
      if (request.query.format)
        return sendTable(
          { request, reply },
          {
            name: { zh: '东西', en: 'All things' },
            columns: [
              { header: { zh: '名称', en: 'Name' }, read: (name) => name },
              {
                header: { zh: '说明', en: 'Said' },
                read: (name, language) => (language === 'zh' ? `是${name}` : null),
              },
            ],
            page: pageFrom,
          },
        )
      const { rows, nextCursor } = await pageFrom(request.query.cursor)
      return { things: rows, nextCursor }
    },
  )
  return (url: string) => app.inject({ url, headers: { 'x-api-key': 'someone' } })
}

test('answers a page as JSON, and all pages as CSV in the language of the page', async () => {
  const ask = await aList()
  const page = await ask('/things')
  expect(things.parse(page.json())).toEqual({ things: ['t0', '=1+1', 't2'], nextCursor: '3' })
  const chinese = await ask('/things?format=csv')
  expect(chinese.headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(chinese.headers['content-disposition']).toBe(
    `attachment; filename="all-things.csv"; filename*=UTF-8''${encodeURIComponent('东西')}.csv`,
  )
  expect(chinese.body.split('\r\n').slice(0, 3)).toEqual([
    '\uFEFF名称,说明',
    't0,是t0',
    "'=1+1,是=1+1",
  ])
  expect(chinese.body.trim().split('\r\n')).toHaveLength(8)
  const english = await ask('/things?format=csv&lang=en')
  expect(english.body).toContain('Name,Said\r\nt0,\r\n')
})

test('answers a workbook', async () => {
  const ask = await aList()
  const response = await ask('/things?format=xlsx')
  expect(response.statusCode).toBe(200)
  expect(response.headers['content-type']).toContain('spreadsheetml.sheet')
  expect(response.rawPayload.subarray(0, 2).toString()).toBe('PK')
})

test('ends after 200 000 rows and says so', async () => {
  const ask = await aList({ count: 260_000 })
  const { body } = await ask('/things?format=csv&lang=en')
  const lines = body.trim().split('\r\n')
  expect(lines).toHaveLength(200_002)
  expect(lines.at(-1)).toContain('Only the first 200000 rows')
})

test('refuses a table to who may only look', async () => {
  const ask = await aList({ role: 'admin' })
  expect((await ask('/things')).statusCode).toBe(200)
  const response = await ask('/things?format=csv')
  expect([response.statusCode, response.json()]).toEqual([
    403,
    expect.objectContaining({ code: 'auth.role_refused' }),
  ])
})

test('refuses another format', async () => {
  const ask = await aList()
  expect((await ask('/things?format=pdf')).statusCode).toBe(400)
})
