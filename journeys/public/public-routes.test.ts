import { creditTwin, keysDocument, problem, publicRecord } from '@liangma/contracts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { canonicalText } from '../../server/src/modules/publication/signing/signed-documents.ts'
import { CODES } from './published-city.ts'
import { type PublicSite, openPublicSite } from './public-site.ts'

let site: PublicSite
beforeAll(async () => {
  site = await openPublicSite()
})
afterAll(() => site.close())

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(site.url + path, { headers })

it('answers a badge with all that a cache and a foreign page need', async () => {
  for (const round of ['first', 'again']) {
    const answer = await ask(`/badge/${CODES.blue}.svg?size=pill&theme=dark&lang=en`)
    expect([round, answer.status]).toEqual([round, 200])
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=600, stale-while-revalidate=600',
      etag: expect.stringMatching(/^"[\w-]+"$/),
    })
    expect(answer.headers.has('vary')).toBe(false)
    expect(await answer.text()).toContain('Good standing')
  }
})

it.each([
  `/badge/${CODES.blue}.svg`,
  `/p/${CODES.blue}`,
  `/p/${CODES.blue}.json`,
  '/receipts/1.json',
])('sends %s again only where it changed', async (path) => {
  const first = await ask(path)
  const tag = first.headers.get('etag') ?? ''
  const body = await first.text()
  const same = await ask(path, { 'if-none-match': `"other", W/${tag}` })
  expect([same.status, await same.text()]).toEqual([304, ''])
  const other = await ask(path, { 'if-none-match': '"other"' })
  expect([other.status, await other.text()]).toEqual([200, body])
  const head = await fetch(site.url + path, { method: 'HEAD' })
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, ''])
})

it('shows a changed standing at once on badge, page and twin, where it hears of it', async () => {
  const paths = [`/badge/${CODES.expired}.svg`, `/p/${CODES.expired}`, `/p/${CODES.expired}.json`]
  const texts = () => Promise.all(paths.map(async (path) => (await ask(path)).text()))
  const before = await texts()
  site.city.replace(CODES.expired, { state: 'revoked', revision: 99 })
  site.standings.forget()
  const after = await texts()
  expect(before[0]).toContain('已失效')
  expect(after[0]).toContain('已撤销')
  expect(after[1]).toContain('等级已撤销')
  expect(creditTwin.parse(JSON.parse(after[2]!))).toMatchObject({
    state: 'revoked',
    current: null,
    revision: 99,
  })
})

it('gives an honest image of a code that nobody knows, and refuses a form that there is not', async () => {
  for (const code of ['91330782MA2FICT09X', 'x', '%22%3E%3Cscript%3E']) {
    const answer = await ask(`/badge/${code}.svg?size=square`)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=60',
    ])
    expect(await answer.text()).toMatch(/未公示(?!.*<script)/s)
  }
  const refused = await ask(`/badge/${CODES.blue}.svg?size=huge`)
  expect(refused.headers.get('cache-control')).toBe('no-store')
  expect(problem.parse(await refused.json())).toMatchObject({
    status: 400,
    code: 'input.malformed',
  })
})

it('keeps a bounded number of badges, however many addresses are invented', async () => {
  for (let i = 0; i < 80; i += 1) await (await ask(`/badge/${CODES.red}.svg?v=${i}`)).text()
  const { made } = await site.standings.get(CODES.red)
  expect(made.size).toBeLessThanOrEqual(64)
})

it('says 未公示 in the same words to whoever is not published', async () => {
  const texts = await Promise.all(
    ['91330782MA2FICT09X', '91330782MA2FICT09Y', 'nobody'].map(async (code) => {
      const answer = await ask(`/p/${code}`, { accept: 'text/html' })
      expect(answer.status).toBe(404)
      return (await answer.text()).replaceAll(new RegExp(code, 'gi'), 'CODE')
    }),
  )
  expect(new Set(texts).size).toBe(1)
  expect(texts[0]).toContain('<h1>未公示</h1>')
  const twin = await ask('/p/91330782MA2FICT09X.json')
  expect(problem.parse(await twin.json())).toMatchObject({
    status: 404,
    code: 'grade.not_published',
  })
})

it('knows a code in small letters, too', async () => {
  expect((await ask(`/p/${CODES.blue.toLowerCase()}`)).status).toBe(200)
})

it.each(Object.entries(CODES))(
  'says of %s the same on page, badge and twin',
  async (shown, code) => {
    const page = await (await ask(`/p/${code}?lang=en`)).text()
    const answer = await ask(`/p/${code}.json`)
    expect(answer.headers.get('content-type')).toBe('application/ld+json; charset=utf-8')
    const text = await answer.text()
    const twin = creditTwin.parse(JSON.parse(text))
    expect(canonicalText(JSON.parse(text) as object)).toBe(text)
    expect(canonicalText(twin)).toBe(text)
    const badge = await (await ask(`/badge/${code}.svg?lang=en`)).text()
    const grade = twin.current?.words.en
    if (grade === undefined) {
      expect(['stale', 'expired', 'revoked']).toContain(shown)
      expect(page).toContain('Last published:')
    } else {
      expect(badge).toContain(`· ${grade}<`)
      expect(page).toContain(`</b> ${grade}`)
    }
  },
)

it('gives every public record by its number, in the bytes that were signed', async () => {
  for (const id of [1, 4]) {
    const answer = await ask(`/receipts/${id}.json`)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const text = await answer.text()
    expect(canonicalText(publicRecord.parse(JSON.parse(text)))).toBe(text)
  }
  for (const [id, status] of [
    [999, 404],
    ['x', 400],
  ])
    expect((await ask(`/receipts/${id}.json`)).status).toBe(status)
  keysDocument.parse(await (await ask('/.well-known/liangma-keys.json')).json())
})

it('finds platforms by words and by what is in force, page by page', async () => {
  const found = async (query: string) => {
    const page = await (await ask(`/p?lang=zh&${query}`)).text()
    return [...page.matchAll(/虚构商城（(\w+)）<\/a/g)].map((match) => match[1])
  }
  expect(await found('q=01B')).toEqual(['yellow'])
  // The last grade of what is stale was blue, too.
  expect(await found('grade=blue')).toEqual(['blue'])
  expect(await found('grade=stale')).toEqual(['stale'])
  expect(await found('county=330782&limit=3')).toEqual(['blue', 'yellow', 'red'])
  expect(await found(`limit=3&cursor=${CODES.red}`)).toEqual(['unrated', 'stale', 'expired'])
  expect(await found('county=330702')).toEqual([])
  expect((await ask('/p?limit=0')).status).toBe(400)
})

it('says of the end of a reason what is true today', async () => {
  const page = await (await ask(`/p/${CODES.yellow}?lang=en`)).text()
  expect(page).toContain('holds until 2027-06-01')
  expect(page).toContain('stops counting on 2029-06-01')
})
