import { once } from 'node:events'
import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import { createServer as createSocketServer } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, it } from 'vitest'
import { ForbiddenAddress, postOverHttp } from './http-post.ts'
import type { HttpPost } from './http-post.ts'

const open: { close: () => void }[] = []
afterEach(() => {
  for (const each of open.splice(0)) each.close()
})

async function serve(answer: RequestListener): Promise<URL> {
  const server = createServer(answer)
  open.push({ close: () => server.closeAllConnections() }, server)
  return listen(server)
}

async function listen(server: Server): Promise<URL> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/in`)
}

const post = (url: URL, changes: Partial<HttpPost> = {}) =>
  postOverHttp({ url, headers: {}, body: '{}', signal: AbortSignal.timeout(10_000), ...changes })

it('sends body and headers and counts any 2xx as delivered', async () => {
  const seen: Promise<string>[] = []
  const url = await serve((request, response) => {
    seen.push(text(request), Promise.resolve(String(request.headers['idempotency-key'])))
    request.on('end', () => response.writeHead(204).end())
  })
  const outcome = await post(url, { body: '{"亮":1}', headers: { 'idempotency-key': 'k' } })
  expect(outcome).toEqual({ outcome: 'delivered', words: 'HTTP 204' })
  expect(await Promise.all(seen)).toEqual(['{"亮":1}', 'k'])
})

it.each([
  [400, 'refused', true],
  [404, 'refused', true],
  [410, 'refused', true],
  [408, 'deferred', false],
  [429, 'deferred', false],
  [500, 'deferred', false],
  [503, 'deferred', false],
])('answers %i as %s', async (status, kind, isPermanent) => {
  const url = await serve((_, response) => response.writeHead(status).end())
  expect(await post(url)).toEqual({ outcome: 'failed', kind, isPermanent, words: `HTTP ${status}` })
})

it('follows no redirect', async () => {
  let visits = 0
  const url = await serve((_, response) => {
    visits += 1
    response.writeHead(307, { location: '/elsewhere' }).end()
  })
  expect(await post(url)).toMatchObject({ kind: 'unexpectedAnswer', isPermanent: true })
  expect(visits).toBe(1)
})

it.each([
  ['120', 120_000],
  ['99999999', 86_400_000],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
])('waits as Retry-After %j asks', async (value, ms) => {
  const url = await serve((_, response) => response.writeHead(503, { 'retry-after': value }).end())
  expect(await post(url)).toMatchObject({ kind: 'deferred', retryAfterMs: ms })
})

it('tells a receiver that is away from one that is slow and one that talks nonsense', async () => {
  const gone = createServer()
  const nobody = await listen(gone)
  gone.close()
  await once(gone, 'close')
  expect(await post(nobody)).toMatchObject({ kind: 'unreachable', words: 'ECONNREFUSED' })

  const silent = await serve(() => undefined)
  const slow = await post(silent, { signal: AbortSignal.timeout(30) })
  expect(slow).toMatchObject({ kind: 'slow', isPermanent: false })

  const odd = createSocketServer((socket) =>
    socket.on('error', () => undefined).end('hello\r\n\r\n'),
  )
  open.push(odd)
  expect(await post(await listen(odd))).toMatchObject({ kind: 'unexpectedAnswer' })
})

it('survives a receiver that breaks off in the middle of its answer', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('half')
    setImmediate(() => response.destroy())
  })
  expect(await post(url)).toMatchObject({ outcome: 'delivered' })
})

it('gives up for good where an address must not be reached', async () => {
  const outcome = await post(new URL('http://hook.example/in'), {
    lookup: (_host, _options, done) => done(new ForbiddenAddress('private address'), ''),
  })
  expect(outcome).toMatchObject({ kind: 'refused', isPermanent: true, words: 'private address' })
})
