import { once } from 'node:events'
import { type AddressInfo, type Socket, connect } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { createHttp } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import { createLogger } from '../../../platform/log/index.ts'
import { publishedWall } from '../wall.ts'
import { routeEvents } from './events.routes.ts'
import { SmallRecord, aFeed } from './testing.ts'

let http: Http
afterEach(() => http.close())

async function aServer() {
  const record = new SmallRecord()
  const { feed, bugs } = aFeed(record)
  http = await createHttp({
    logger: createLogger('silent'),
    version: '0.1.0',
    pages: { problem: ({ code }) => `<p>${code}</p>`, apiDocs: () => '' },
  })
  routeEvents(http, publishedWall({ feed }))
  await http.listen({ host: '127.0.0.1', port: 0 })
  const { port } = http.server.address() as AddressInfo
  return { record, feed, bugs, port }
}

/** A connection that has asked for the stream and reads nothing of it. */
async function aDeafSocket(port: number, headers = ''): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.pause()
  socket.write(
    `GET /api/v1/screen/events HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n${headers}\r\n`,
  )
  return socket
}

test('closes the connection of a screen that does not read, and holds no more than fits it', async () => {
  const { record, feed, bugs, port } = await aServer()
  const socket = await aDeafSocket(port)
  while (feed.size < 1) await setImmediate()
  // Megabytes lie in the buffers of the kernel before any wait with us.
  while (feed.size > 0) {
    record.publish(200)
    feed.wake()
    for (let i = 0; i < 10; i += 1) await setImmediate()
    if (record.entries.length > 400_000) throw new Error('nobody was dropped')
  }
  expect(bugs).toEqual([])
  socket.resume()
  await once(socket, 'close')
}, 30_000)

test('forgets a screen whose connection broke', async () => {
  const { feed, port } = await aServer()
  const socket = await aDeafSocket(port)
  while (feed.size < 1) await setImmediate()
  socket.destroy()
  while (feed.size > 0) await setImmediate()
  expect(feed.size).toBe(0)
})

test('goes on from the last id, by header before query, and takes nonsense for none', async () => {
  const { record } = await aServer()
  record.publish(4)
  const idsOf = async (query: string, lastEventId?: string) => {
    const headers = lastEventId === undefined ? {} : { 'last-event-id': lastEventId }
    const answer = await http.inject({ url: `/api/v1/screen/events${query}`, headers })
    expect(answer.headers['content-type']).toMatch(/^text\/event-stream/)
    return answer.body.match(/(?<=^id: ).*(?=\nevent: change$)/gm) ?? []
  }
  expect(await idsOf('?after=2-2')).toEqual(['3-3', '4-4'])
  expect(await idsOf('?after=1-1', '3-3')).toEqual(['4-4'])
  expect(await idsOf('', 'nonsense')).toEqual([])
  expect(await idsOf('')).toEqual([])
  const refused = await http.inject({ url: '/api/v1/screen/events?after=nonsense' })
  expect(refused.statusCode).toBe(400)
})

test('the end of the server ends the streams', async () => {
  const { feed, port } = await aServer()
  const socket = await aDeafSocket(port)
  socket.resume()
  while (feed.size < 1) await setImmediate()
  await Promise.all([http.close(), once(socket, 'close')])
  expect(feed.size).toBe(0)
})
