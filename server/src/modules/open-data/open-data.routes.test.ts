import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  changeList,
  dayOf,
  dumpList,
  problem,
  publicGradeList,
  publicHistory,
  publicPlatform,
} from '@liangma/contracts'
import type { DumpList, PublicRecord, Signed } from '@liangma/contracts'
import { SaxesParser } from 'saxes'
import { afterAll, expect, test } from 'vitest'
import { fixedClock } from '../../platform/clock/index.ts'
import { createHttp } from '../../platform/http/index.ts'
import { createLogger } from '../../platform/log/index.ts'
import { OpenDataService, routeOpenData } from './index.ts'
import { REGISTER, SmallPublication, usccOf } from './testing.ts'

const root = mkdtempSync(join(tmpdir(), 'liangma-open-data-'))
afterAll(() => rmSync(root, { recursive: true }))

const BASE = 'https://credit.fictional.example'
let offices = 0

async function anOffice({
  platforms = 23,
  limits = { api: 10_000, dumps: 10_000 },
  proxies = [''],
} = {}) {
  const publication = new SmallPublication(platforms)
  const openData = new OpenDataService({
    publication,
    registerId: () => Promise.resolve(REGISTER),
    dataDir: join(root, String((offices += 1))),
    clock: fixedClock(dayOf('2026-11-05')),
    publicUrl: `${BASE}/`,
  })
  const http = await createHttp({
    logger: createLogger('silent'),
    version: '0.1.0',
    pages: { problem: ({ code }) => `<p>${code}</p>`, apiDocs: () => '' },
    trustedProxies: proxies.filter(Boolean),
  })
  const page = ({ dumps }: DumpList, language: string) => `<p>${language} ${dumps.length}</p>`
  routeOpenData(http, { openData, limits, page })
  const get = (url: string, headers: Record<string, string> = {}) => http.inject({ url, headers })
  return { publication, openData, get }
}

/** Follows `Link: rel="next"` to the end. */
async function followLinks(get: Awaited<ReturnType<typeof anOffice>>['get'], first: string) {
  const answers = []
  for (let url: string | undefined = first; url !== undefined;) {
    const answer = await get(url)
    expect(answer.statusCode).toBe(200)
    answers.push(answer)
    url = /^<([^>]+)>; rel="next"$/.exec(String(answer.headers['link'] ?? ''))?.[1]
  }
  return answers
}

test('pages through grades without gap or double, whatever changes meanwhile', async () => {
  const { publication, get } = await anOffice()
  const first = publicGradeList.parse((await get('/api/v1/grades?limit=7')).json())
  expect([first.total, first.grades.length]).toEqual([23, 7])
  publication.publish(3)
  const rest = await followLinks(get, `/api/v1/grades?limit=7&cursor=${first.nextCursor}`)
  const codes = rest.flatMap((page) => publicGradeList.parse(page.json()).grades.map((g) => g.uscc))
  const all = [...first.grades.map(({ uscc }) => uscc), ...codes]
  expect(all).toEqual(Array.from({ length: 23 }, (_, i) => usccOf(i + 1)))
})

test.each([
  ['grade=yellow', 8],
  ['state=revoked', 4],
  ['county=330782', 23],
  ['county=330702', 0],
  ['q=商城23', 1],
  ['grade=yellow&state=inForce', 7],
  ['q=&grade=&state=&county=', 23],
])('filters grades by %s', async (query, total) => {
  const { get } = await anOffice()
  const list = publicGradeList.parse((await get(`/api/v1/grades?${encodeURI(query)}`)).json())
  expect([list.total, list.grades.length]).toEqual([total, total])
})

test.each(['state=gone', 'limit=0', 'limit=1001', 'format=xml', 'cursor=%20', 'county=a b'])(
  'refuses %s with the place of the fault',
  async (query) => {
    const { get } = await anOffice()
    const answer = await get(`/api/v1/grades?${query}`)
    expect(answer.statusCode).toBe(400)
    expect(problem.parse(answer.json()).errors).toMatchObject([{ in: 'querystring' }])
  },
)

test('answers 304 until any standing changes, and to the same question only', async () => {
  const { publication, get } = await anOffice()
  const { headers } = await get('/api/v1/grades?limit=5')
  expect(headers['cache-control']).toBe('no-cache')
  const seen = { 'if-none-match': String(headers.etag) }
  const again = await get('/api/v1/grades?limit=5', seen)
  expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', headers.etag])
  expect((await get('/api/v1/grades?limit=6', seen)).statusCode).toBe(200)
  expect((await get('/api/v1/grades?limit=5&format=csv', seen)).statusCode).toBe(200)
  publication.publish(1)
  expect((await get('/api/v1/grades?limit=5', seen)).statusCode).toBe(200)
})

test('writes CSV that a spreadsheet neither garbles nor runs', async () => {
  const { publication, get } = await anOffice({ platforms: 2 })
  publication.publish(1, { name: '=HYPERLINK("http://x.example","虚构")' })
  publication.publish(2, { name: '虚构"商城", 二' })
  const csv = await get('/api/v1/grades', { accept: 'text/csv' })
  expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
  const [header, first, second] = csv.body.split('\r\n')
  expect(header).toMatch(/^\uFEFFuscc,name,operator,county_code,/)
  expect(first).toContain(`${usccOf(1)},"'=HYPERLINK(""http://x.example"",""虚构"")",义乌`)
  expect(second).toContain(`${usccOf(2)},"虚构""商城"", 二",`)
  const both = await get('/api/v1/grades', { accept: 'application/json, text/csv;q=0.5' })
  expect(both.headers['content-type']).toContain('application/json')
  const pages = await followLinks(get, '/api/v1/grades?format=csv&limit=1')
  expect(pages.map(({ body }) => body.split('\r\n').length - 2)).toEqual([1, 1])
})

test('shows one platform with its receipt and where to read on', async () => {
  const { publication, get } = await anOffice()
  const answer = await get(`/api/v1/platforms/${usccOf(7).toLowerCase()}`)
  const platform = publicPlatform.parse(answer.json())
  const entry = publication.entries.find(({ record }) => record.subject.uscc === usccOf(7))
  expect(platform).toMatchObject({ uscc: usccOf(7), grade: 'yellow', score: '85.0' })
  expect(platform.receipt.sha256).toBe(entry?.sha256)
  expect(platform.links.page).toBe(`${BASE}/p/${usccOf(7)}`)
  expect(answer.body).not.toContain('subjectId')
  const seen = { 'if-none-match': String(answer.headers.etag) }
  expect((await get(`/api/v1/platforms/${usccOf(7)}`, seen)).statusCode).toBe(304)
})

test('says 未公示 of whoever was never published', async () => {
  const { get } = await anOffice()
  for (const path of ['', '/history']) {
    const answer = await get(`/api/v1/platforms/91330700MA00000000${path}`)
    expect(answer.statusCode).toBe(404)
    expect(problem.parse(answer.json())).toMatchObject({ code: 'grade.not_published' })
    expect(answer.json().zh).toContain('未公示')
  }
})

test('gives the history of a platform as it was signed, newest first, page by page', async () => {
  const { publication, get } = await anOffice()
  const pages = await followLinks(get, `/api/v1/platforms/${usccOf(15)}/history?limit=2`)
  const records = pages.flatMap((page) =>
    page.json().records.map((each: { record: object }) => each.record),
  )
  expect(records.map(({ type }: PublicRecord) => type)).toEqual([
    'liangma/withdrawal/1',
    'liangma/correction/1',
    'liangma/grade/1',
  ])
  for (const record of records) expect(publication.isSigned(record as Signed<object>)).toBe(true)
  expect(publicHistory.parse(pages[0]?.json()).nextCursor).toBe(
    pages[0]?.json().records[1].recordId.toString(),
  )
})

test('a subscriber to changes misses nothing and sees nothing twice', async () => {
  const { publication, get } = await anOffice()
  const seen: number[] = []
  let cursor = ''
  const poll = async () => {
    const list = changeList.parse((await get(`/api/v1/changes?limit=4&${cursor}`)).json())
    seen.push(...list.changes.map(({ recordId }) => recordId))
    cursor = `cursor=${list.cursor}`
    return list.hasMore
  }
  while (await poll()) if (seen.length % 8 === 0) publication.publish(15)
  expect(await poll()).toBe(false)
  publication.publish(30)
  while (await poll());
  expect(seen).toEqual(publication.entries.map(({ recordId }) => recordId))
  expect(seen.length).toBeGreaterThan(35)
})

test('asks nothing new of a subscriber who has the newest change', async () => {
  const { get } = await anOffice()
  const last = await get('/api/v1/changes?cursor=999999')
  expect(last.json()).toEqual({ changes: [], cursor: '999999', hasMore: false })
  const headers = { 'if-none-match': String(last.headers.etag) }
  expect((await get('/api/v1/changes?cursor=999999', headers)).statusCode).toBe(304)
})

interface Element {
  name: string
  text: string
  parent: string
}

function parseXml(text: string): Element[] {
  const elements: Element[] = []
  const open: Element[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    open.push({ name, text: '', parent: open.at(-1)?.name ?? '' })
  })
  const take = (more: string) => {
    const element = open.at(-1)
    if (element) element.text += more
  }
  parser.on('text', take)
  parser.on('cdata', take)
  parser.on('closetag', () => elements.push(...open.splice(-1)))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
  return elements
}

test('feeds the newest hundred records as Atom, corrections and withdrawals included', async () => {
  const { publication, get } = await anOffice({ platforms: 90 })
  publication.publish(90, { name: '虚构<b>]]>&amp;\u0001商城' })
  const answer = await get('/api/v1/changes.atom?lang=en')
  expect(answer.headers['content-type']).toBe('application/atom+xml; charset=utf-8')
  const elements = parseXml(answer.body)
  const ids = elements.filter(({ name, parent }) => name === 'id' && parent === 'entry')
  const newest = publication.entries.toReversed().slice(0, 100)
  expect(ids.map(({ text }) => text)).toEqual(
    newest.map(({ recordId }) => `urn:liangma:record:${REGISTER}:${recordId}`),
  )
  const of = (name: string, parent: string) =>
    elements.filter((each) => each.name === name && each.parent === parent)
  for (const name of ['title', 'id', 'updated', 'link', 'summary'])
    expect([name, of(name, 'entry').length]).toEqual([name, 100])
  for (const name of ['title', 'id', 'updated', 'author'])
    expect([name, of(name, 'feed').length]).toEqual([name, 1])
  const titles = of('title', 'entry').map(({ text }) => text)
  expect(titles[0]).toBe('Withdrawn: the published grade of 虚构&#60;b&#62;]]&#62;&#38;amp;商城')
  expect(titles.some((title) => title.startsWith('Corrected: '))).toBe(true)
  const headers = { 'if-none-match': String(answer.headers.etag) }
  expect((await get('/api/v1/changes.atom?lang=en', headers)).statusCode).toBe(304)
  expect((await get('/api/v1/changes.atom?lang=zh', headers)).statusCode).toBe(200)
})

test('feeds nothing where nothing was published, and that well', async () => {
  const { get } = await anOffice({ platforms: 0 })
  const names = parseXml((await get('/api/v1/changes.atom')).body).map(({ name }) => name)
  expect(names).toContain('updated')
  expect(names).not.toContain('entry')
})

test('lists dumps and hands out their files with their checksums as tags', async () => {
  const { openData, get } = await anOffice()
  expect((await get('/open-data/dumps')).json()).toMatchObject({ dumps: [] })
  await openData.makeDump()
  const [dump] = dumpList.parse((await get('/open-data/dumps')).json()).dumps
  expect(dump?.day).toBe('2026-11-05')
  expect(dump?.files).toHaveLength(9)
  for (const { url, sha256, bytes, checksum } of dump?.files ?? []) {
    const file = await get(url.slice(BASE.length))
    expect([file.statusCode, file.headers.etag]).toEqual([200, `"${sha256}"`])
    expect(file.rawPayload.length).toBe(bytes)
    expect((await get(checksum.slice(BASE.length))).body).toContain(sha256)
    const known = await get(url.slice(BASE.length), { 'if-none-match': `"${sha256}"` })
    expect([known.statusCode, known.body]).toEqual([304, ''])
  }
  const manifest = await get('/open-data/dumps/2026-11-05/manifest.json')
  expect(manifest.headers['content-type']).toBe('application/json; charset=utf-8')
})

test.each([
  ['/open-data/dumps/2026-11-04/grades.csv', 404],
  ['/open-data/dumps/2026-11-05/secrets.csv', 404],
  ['/open-data/dumps/2026-11-05/grades.csv.sha256.sha256', 404],
  ['/open-data/dumps/2026-02-30/grades.csv', 400],
  ['/open-data/dumps/2026-11-05/..%2F..%2Fsecret.key', 400],
  ['/open-data/dumps/..%2F2026-11-05/grades.csv', 400],
])('refuses %s', async (url, status) => {
  const { openData, get } = await anOffice({ platforms: 1 })
  await openData.makeDump()
  expect((await get(url)).statusCode).toBe(status)
})

test('shows people a page with the dumps in their language', async () => {
  const { get } = await anOffice()
  const page = await get('/open-data?lang=en')
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(page.body).toBe('<p>en 0</p>')
})

test('may be read by pages of other sites, with what they need to page and to wait', async () => {
  const { get } = await anOffice()
  const { headers } = await get('/api/v1/grades', { origin: 'https://other.example' })
  expect(headers['access-control-allow-origin']).toBe('*')
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
  expect(headers['access-control-expose-headers']).toContain('RateLimit-Remaining')
})

test('counts requests of a client over the whole API, and dumps apart', async () => {
  const { get } = await anOffice({ limits: { api: 3, dumps: 1 } })
  const first = await get('/api/v1/grades')
  expect(first.headers).toMatchObject({ 'ratelimit-limit': '3', 'ratelimit-remaining': '2' })
  expect(Number(first.headers['ratelimit-reset'])).toBeGreaterThan(0)
  await get('/api/v1/changes')
  await get('/api/v1/changes?limit=0')
  const refused = await get('/api/v1/grades?lang=en')
  expect(refused.statusCode).toBe(429)
  expect(refused.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  expect(refused.headers['ratelimit-remaining']).toBe('0')
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  const told = problem.parse(refused.json())
  expect([told.code, told.zh.includes('过于频繁'), told.detail]).toEqual([
    'http.too_many',
    true,
    told.en,
  ])
  expect((await get('/open-data/dumps')).statusCode).toBe(200)
  expect((await get('/open-data')).statusCode).toBe(429)
})

test('tells clients behind a proxy apart only where the proxy is trusted', async () => {
  const limits = { api: 1, dumps: 1 }
  const askedBy = async (proxies: string[]) => {
    const { get } = await anOffice({ limits, proxies })
    await get('/api/v1/grades', { 'x-forwarded-for': '203.0.113.1' })
    return (await get('/api/v1/grades', { 'x-forwarded-for': '203.0.113.2' })).statusCode
  }
  expect([await askedBy([]), await askedBy(['127.0.0.1'])]).toEqual([429, 200])
})
