import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createHttp } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import { createLogger } from '../../../platform/log/index.ts'
import { routeBasemap } from './basemap.routes.ts'
import type { BasemapSource } from './basemap.rules.ts'
import { tileUrl } from './basemap.rules.ts'
import { Basemap } from './basemap.ts'

const KEY = 'secret-of-the-bureau'
const PNG = Buffer.from('89504e470d0a1a0a', 'hex')

let closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing) await close()
  closing = []
})

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const image: Answer = (_request, response) => {
  response.writeHead(200, { 'content-type': 'image/png', 'cache-control': 'max-age=600' })
  response.end(PNG)
}

/** Another server that plays 天地图, and ours before it. */
async function aProxy(answer: Answer, changes: Partial<BasemapSource> = {}) {
  const asked: URL[] = []
  const upstream: Server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://upstream'))
    answer(request, response)
  })
  upstream.listen(0, '127.0.0.1')
  await once(upstream, 'listening')
  const { port } = upstream.address() as AddressInfo
  const source: BasemapSource = {
    kind: 'wmts-w',
    url: `http://127.0.0.1:${port}/vec_w/wmts`,
    key: KEY,
    attribution: '天地图',
    approval: null,
    ...changes,
  }
  const http: Http = await createHttp({
    logger: createLogger('silent'),
    version: '0.1.0',
    pages: { problem: ({ code }) => `<p>${code}</p>`, apiDocs: () => '' },
  })
  routeBasemap(http, new Basemap(source, { timeoutMs: 300 }))
  await http.ready()
  closing.push(
    () => http.close(),
    () => {
      upstream.closeAllConnections()
      upstream.close()
      return once(upstream, 'close')
    },
  )
  const get = (path: string) =>
    http.inject({ url: `/basemap/${path}`, headers: { accept: 'application/json' } })
  return { get, asked, port }
}

test('asks 天地图 as WMTS wants it, and tells nobody the key or the host', async () => {
  const { get, asked, port } = await aProxy(image)
  const answer = await get('10/853/416')
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'image/png'])
  expect(answer.rawPayload).toEqual(PNG)
  expect(answer.headers['cache-control']).toBe('public, max-age=600')
  expect(asked.map(({ pathname }) => pathname)).toEqual(['/vec_w/wmts'])
  expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({
    SERVICE: 'WMTS',
    REQUEST: 'GetTile',
    VERSION: '1.0.0',
    LAYER: 'vec',
    STYLE: 'default',
    TILEMATRIXSET: 'w',
    FORMAT: 'tiles',
    TILEMATRIX: '10',
    TILECOL: '853',
    TILEROW: '416',
    tk: KEY,
  })
  const told = JSON.stringify(answer.headers) + answer.body
  expect(told).not.toContain(KEY)
  expect(told).not.toContain(String(port))
})

test('asks once for what it still has, and for nobody twice at a time', async () => {
  const { get, asked } = await aProxy(image)
  await Promise.all([get('10/853/416'), get('10/853/416'), get('10/853/416')])
  await get('10/853/416')
  expect(asked.length).toBe(1)
  const { headers } = await get('10/853/417')
  expect(headers.etag).toBeDefined()
  expect(asked.length).toBe(2)
})

test.each([
  'no/853/416',
  '10/853/416.png',
  '10/853/-1',
  '10/853/99999',
  '99/1/1',
  '10/853/416%2F..%2F..',
  '10/853/http:%2F%2Fevil.example',
  '10.5/853/416',
])('is no way to anywhere else: %s', async (path) => {
  const { get, asked } = await aProxy(image)
  expect((await get(path)).statusCode).toBeGreaterThanOrEqual(400)
  expect(asked).toEqual([])
})

test('puts whatever is in a template where it belongs', () => {
  const template: BasemapSource = {
    kind: 'xyz',
    url: 'https://tiles.example/{z}/{x}/{y}.png?key={key}',
    key: 'a b&c',
    attribution: '',
    approval: null,
  }
  expect(tileUrl(template, { z: 1, x: 0, y: 1 })).toBe(
    'https://tiles.example/1/0/1.png?key=a%20b%26c',
  )
})

const FAILURES: Record<string, Answer> = {
  'a page in place of a picture': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(`<script>alert('${KEY}')</script>`)
  },
  'a refusal that repeats the key': (_request, response) => {
    response.writeHead(403, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ msg: `tk ${KEY} is used up` }))
  },
  'another address': (_request, response) => {
    response.writeHead(302, { location: 'http://127.0.0.1:1/elsewhere' })
    response.end()
  },
  'far too much': (_request, response) => {
    response.writeHead(200, { 'content-type': 'image/png' })
    response.end(Buffer.alloc(3_000_000))
  },
  'half a picture': (request, response) => {
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': '1000' })
    response.write(PNG, () => request.socket.destroy())
  },
  nothing: () => undefined,
}

test.each(Object.keys(FAILURES))('answers in words of its own to %s', async (name) => {
  const { get } = await aProxy(FAILURES[name] ?? image)
  const answer = await get('10/853/416')
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([
    502,
    'map.basemap_down',
  ])
  expect(answer.body).not.toContain(KEY)
})

test('asks again after a failure, and says where the other has no tile', async () => {
  let isDown = true
  const { get, asked } = await aProxy((request, response) => {
    if (!isDown) return image(request, response)
    isDown = false
    response.writeHead(404)
    response.end()
  })
  expect((await get('10/853/416')).json<{ code: string }>().code).toBe('map.no_tile')
  expect((await get('10/853/416')).statusCode).toBe(200)
  expect(asked.length).toBe(2)
})

test('lets vector tiles through where those are wanted, and pictures where not', async () => {
  const vector: Answer = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/x-protobuf' })
    response.end(Buffer.from([0x1a, 0x00]))
  }
  const { get: getImage } = await aProxy(vector)
  expect((await getImage('10/853/416')).statusCode).toBe(502)
  const other = await aProxy(vector)
  const address = `http://127.0.0.1:${other.port}/{z}/{x}/{y}.pbf`
  const { get } = await aProxy(vector, { kind: 'mvt', url: address, key: undefined })
  const answer = await get('10/853/416')
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([
    200,
    'application/vnd.mapbox-vector-tile',
  ])
  expect(other.asked[0]?.pathname).toBe('/10/853/416.pbf')
})
