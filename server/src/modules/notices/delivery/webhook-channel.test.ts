import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { verify } from 'node:crypto'
import { webhookNotice } from '@liangma/contracts'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { TEST_ENGINES } from '../../../platform/database/testing.ts'
import type { Channel } from '../../../platform/outgoing/index.ts'
import { aPublication, openNotices } from '../testing.ts'
import type { NoticesRoom } from '../testing.ts'
import { webhookAddresses } from './webhook-addresses.ts'

interface Call {
  headers: IncomingHttpHeaders
  body: string
}

describe.each(TEST_ENGINES)('webhooks on %s', (engine) => {
  const calls: Call[] = []
  let answers: number[] = []
  let room: NoticesRoom
  let url = ''
  let webhook: Channel
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      calls.push({ headers: request.headers, body })
      const status = answers.shift() ?? 204
      response.writeHead(status, { location: '/elsewhere' }).end()
    })
  })
  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/in`
    room = await openNotices(engine)
    await room.addPlatforms(1)
    const found = room.notices.channels.find(({ name }) => name === 'webhook')
    if (!found) throw new Error('no channel for webhooks')
    webhook = { ...found, backoffMs: () => 0 }
  })
  afterAll(async () => {
    server.closeAllConnections()
    server.close()
    await room.drop()
  })
  beforeEach(async () => {
    calls.splice(0)
    answers = []
    await room.notices.setContact(1, { email: null, webhook: url, language: 'zh' })
  })

  let receiptId = 0
  const tell = async (): Promise<number> => {
    receiptId += 1
    await room.emit('publication.made', { publications: [aPublication({ receiptId })] })
    const [notice] = await room.notices.list({ limit: 1 })
    return notice?.noticeId ?? 0
  }
  const deliveryOf = async (noticeId: number) =>
    (await room.notices.deliveriesOf([noticeId])).get(noticeId)?.[0]

  it('signs exactly the bytes that it sends', async () => {
    const noticeId = await tell()
    await room.drain([webhook])
    const [{ headers, body } = { headers: {}, body: '' }] = calls
    const header = String(headers['liangma-signature'])
    const signature = /^alg=Ed25519, kid=test, value=([\w-]{86})$/.exec(header)?.[1] ?? ''
    const isSigned = (bytes: string) =>
      verify(null, Buffer.from(bytes), room.publicKey, Buffer.from(signature, 'base64url'))
    expect(isSigned(body)).toBe(true)
    expect(isSigned(body.replace('虚构商城', '别家商城'))).toBe(false)

    const notice = await room.notices.get(noticeId)
    expect(webhookNotice.parse(JSON.parse(body))).toMatchObject({
      eventId: `notice:${noticeId}`,
      zh: { title: notice.titleZh, text: notice.textZh },
      sha256: notice.sha256,
    })
    expect(headers['authorization']).toBeUndefined()
    expect(await deliveryOf(noticeId)).toMatchObject({ state: 'delivered' })
  })

  it('tries a failing receiver again with the same number and the same bytes', async () => {
    answers = [500, 503, 200]
    const noticeId = await tell()
    await room.drain([webhook])
    expect(await deliveryOf(noticeId)).toMatchObject({ state: 'delivered', attempts: 3 })
    await room.notices.resend(noticeId, 'webhook')
    await room.drain([webhook])
    expect(calls.map(({ headers }) => headers['idempotency-key'])).toEqual(
      Array.from({ length: 4 }, () => `notice:${noticeId}`),
    )
    expect(new Set(calls.map(({ body }) => body)).size).toBe(1)
  })

  it('follows no redirect and leaves the message visible', async () => {
    answers = [302]
    const noticeId = await tell()
    await room.drain([webhook])
    expect(calls).toHaveLength(1)
    expect(await deliveryOf(noticeId)).toMatchObject({ state: 'dead', failure: 'HTTP 302' })
  })

  it('sends the secret of the platform, keeps it sealed, and forgets it with the address', async () => {
    const contact = { email: null, language: 'zh' } as const
    const webhookSecret = 'hush-hush-hush-hush'
    await room.notices.setContact(1, { ...contact, webhook: url, webhookSecret })
    const kept = await room.notices.setContact(1, { ...contact, webhook: url })
    expect(kept).toEqual({ ...contact, webhook: url, hasWebhookSecret: true })
    await tell()
    await room.drain([webhook])
    expect(calls[0]?.headers['authorization']).toBe(`Bearer ${webhookSecret}`)
    const { rows } = await sql<{ place: number }>`
      SELECT position(convert_to('hush', 'UTF8') IN sealed_webhook_secret) AS place
      FROM notices.contacts`.execute(room.database.db)
    expect(rows).toEqual([{ place: 0 }])

    const moved = await room.notices.setContact(1, { ...contact, webhook: `${url}/other` })
    expect(moved.hasWebhookSecret).toBe(false)
  })

  it('reaches no private address unless that is allowed, whatever the contact says', async () => {
    const strict = await openNotices(engine, { allowPrivateWebhooks: false })
    await strict.addPlatforms(1)
    const refused = strict.notices.setContact(1, { email: null, webhook: url, language: 'zh' })
    await expect(refused).rejects.toMatchObject({ code: 'contact.webhook_refused' })

    const inside = url.replace('127.0.0.1', 'localhost')
    await sql`INSERT INTO notices.contacts (subject_id, webhook_url, language, changed_at)
      VALUES (1, ${inside}, 'zh', now())`.execute(strict.database.db)
    await strict.emit('publication.made', { publications: [aPublication()] })
    await strict.drain()
    const deliveries = await strict.notices.deliveriesOf([1])
    await strict.drop()
    expect(deliveries.get(1)).toMatchObject([{ state: 'dead', failure: 'private address' }])
    expect(calls).toEqual([])
  })
})

test.each([
  ['https://hook.example/in', true, true],
  ['https://hook.example:8443/in', true, true],
  ['https://203.0.113.9/in', true, true],
  ['http://hook.example/in', false, false],
  ['http://127.0.0.1:9/in', false, true],
  ['http://[::1]:9/in', false, true],
  ['http://localhost:9/in', false, true],
  ['https://localhost/in', false, true],
  ['https://127.0.0.1/in', false, true],
  ['https://2130706433/in', false, true],
  ['https://10.1.2.3/in', false, true],
  ['https://172.20.0.1/in', false, true],
  ['https://192.168.1.1/in', false, true],
  ['https://169.254.169.254/latest', false, true],
  ['https://100.64.0.1/in', false, true],
  ['https://[::ffff:10.0.0.1]/in', false, true],
  ['https://[fd00::1]/in', false, true],
  ['https://[fe80::1]/in', false, true],
  ['https://[2606:4700::1]/in', true, true],
  ['https://user:secret@hook.example/in', false, false],
  ['http://10.0.0.1/in', false, false],
])('%s may be called: on the internet %s, on an intranet %s', (url, isPublic, isAllowed) => {
  const passes = (allowPrivate: boolean) => {
    try {
      webhookAddresses(allowPrivate).check(url)
      return true
    } catch {
      return false
    }
  }
  expect([passes(false), passes(true)]).toEqual([isPublic, isAllowed])
})
