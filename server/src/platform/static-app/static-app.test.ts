import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { createLogger } from '../log/index.ts'
import { createHttp } from '../http/index.ts'
import { routeStaticApp } from './static-app.ts'
import type { StaticApp } from './static-app.ts'

const dir = mkdtempSync(join(tmpdir(), 'liangma-web-'))
mkdirSync(join(dir, 'assets'))
writeFileSync(join(dir, 'index.html'), '<!doctype html><title>墙</title>')
writeFileSync(join(dir, 'assets', 'index-1a2b.js'), 'export {}')
writeFileSync(join(dir, 'assets', 'index-1a2b.js.gz'), gzipSync('export {}'))
afterAll(() => rmSync(dir, { recursive: true }))

const get = (url: string, headers: Record<string, string> = {}, from = dir) =>
  ask({ url, headers }, { name: 'wall', dir: from })

async function ask(request: { url: string; headers?: Record<string, string> }, app: StaticApp) {
  const pages = { problem: () => 'sorry', apiDocs: () => '' }
  const http = await createHttp({ logger: createLogger('silent'), version: '1', pages })
  await routeStaticApp(http, app)
  const response = await http.inject(request)
  await http.close()
  return response
}

test.each(['/wall', '/wall/'])('gives the page at %s, asked for again each time', async (url) => {
  const { statusCode, headers, body } = await get(url)
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  expect(headers['cache-control']).toBe('no-cache')
  expect(headers['content-security-policy']).toContain("script-src 'self';")
  expect(headers['content-security-policy']).not.toContain('unsafe')
  expect(body).toContain('墙')
})

test('lets a hashed file be kept for ever, compressed as it was built', async () => {
  const { headers, rawPayload } = await get('/wall/assets/index-1a2b.js', {
    'accept-encoding': 'gzip',
  })
  expect(headers['cache-control']).toContain('immutable')
  expect([headers['content-encoding'], headers['vary']]).toEqual(['gzip', 'Accept-Encoding'])
  expect(gunzipSync(rawPayload).toString()).toBe('export {}')
})

test('does not give a file again that the browser has', async () => {
  const { etag } = (await get('/wall/')).headers
  expect((await get('/wall/', { 'if-none-match': String(etag) })).statusCode).toBe(304)
})

test.each(['/wall/assets/', '/wall/..%2fsecret', '/wall/%2e%2e/secret', '/wall/none.js'])(
  'has nothing at %s',
  async (url) => expect((await get(url)).statusCode).toBe(404),
)

test('answers every address of an app that has its own with its page, files apart', async () => {
  const own = { name: 'wall', dir, hasOwnAddresses: true, writesStyles: true }
  const { statusCode, headers, body } = await ask(
    { url: '/wall/platforms/9133?as_of=2026-01-01' },
    own,
  )
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  expect(headers['content-security-policy']).toContain("style-src 'self' 'unsafe-inline';")
  expect(headers['content-security-policy']).toContain("script-src 'self';")
  expect(body).toContain('墙')
  expect((await ask({ url: '/wall/assets/index-old.js' }, own)).statusCode).toBe(404)
})

test('says in words that the web was not built', async () => {
  const response = await get('/wall/', { accept: 'application/json' }, join(dir, 'none'))
  expect(response.statusCode).toBe(503)
  expect(response.json()).toMatchObject({ code: 'web.not_built' })
})
