import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import type { SMTPServerOptions } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { TEST_ENGINES } from '../../../platform/database/testing.ts'
import type { Channel } from '../../../platform/outgoing/index.ts'
import type { Delivery } from '../index.ts'
import { aPublication, openNotices } from '../testing.ts'
import type { NoticesRoom } from '../testing.ts'

const TO = 'credit@platform.example'
const FROM = '虚构市市场监督管理局 <notice@bureau.example>'

/** A real SMTP server on loopback that keeps what it accepts. */
class Postbox {
  readonly letters: Buffer[] = []
  answers: Partial<SMTPServerOptions> = {}
  #server: SMTPServer | undefined

  async open(port = 0): Promise<number> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onConnect: (session, done) =>
        (this.answers.onConnect ?? ((_, next) => next()))(session, done),
      onRcptTo: (to, session, done) =>
        (this.answers.onRcptTo ?? ((_to, _session, next) => next()))(to, session, done),
      onData: (stream, session, done) => {
        if (this.answers.onData) return this.answers.onData(stream, session, done)
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => void parts.push(part))
        stream.on('end', () => {
          this.letters.push(Buffer.concat(parts))
          done()
        })
      },
    })
    // A client that gives up breaks its connection, which is no failure of the test.
    server.on('error', () => undefined)
    server.listen(port, '127.0.0.1')
    await once(server.server, 'listening')
    this.#server = server
    return (server.server.address() as AddressInfo).port
  }

  async close(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()))
  }
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}

describe.each(TEST_ENGINES)('e-mail on %s', (engine) => {
  const postbox = new Postbox()
  let port = 0
  let room: NoticesRoom
  let email: Channel
  let receiptId = 0
  beforeAll(async () => {
    port = await postbox.open()
    const smtp = { url: `smtp://127.0.0.1:${port}`, from: FROM, silenceMs: 200 }
    room = await openNotices(engine, { smtp })
    await room.addPlatforms(1)
    await room.notices.setContact(1, { email: TO, webhook: null, language: 'zh' })
    const found = room.notices.channels.find(({ name }) => name === 'email')
    if (!found) throw new Error('no channel for e-mail')
    email = { ...found, backoffMs: () => 1 }
  })
  afterAll(async () => {
    await postbox.close()
    await room.drop()
  })
  beforeEach(() => void postbox.letters.splice(0))
  afterEach(() => void (postbox.answers = {}))

  /** Makes a notice; its number. */
  const tell = async (): Promise<number> => {
    receiptId += 1
    await room.emit('publication.made', { publications: [aPublication({ receiptId })] })
    const [notice] = await room.notices.list({ limit: 1 })
    return notice?.noticeId ?? 0
  }
  const drainOnce = () => room.drain([{ ...email, backoffMs: () => 3_600_000 }])
  const deliveryOf = async (noticeId: number): Promise<Delivery | undefined> =>
    (await room.notices.deliveriesOf([noticeId])).get(noticeId)?.[0]
  const sendAgain = async (noticeId: number) => {
    await room.notices.resend(noticeId, 'email')
    await drainOnce()
  }

  it('carries the exact words in both languages, and nothing that reports back', async () => {
    const noticeId = await tell()
    await drainOnce()
    const notice = await room.notices.get(noticeId)
    const letter = await PostalMime.parse(postbox.letters[0] ?? Buffer.alloc(0))
    expect(letter).toMatchObject({
      subject: notice.titleZh,
      from: { name: '虚构市市场监督管理局', address: 'notice@bureau.example' },
      to: [{ address: TO }],
      messageId: `<notice-${noticeId}.${notice.sha256.slice(0, 16)}@bureau.example>`,
    })
    for (const words of [notice.textZh, notice.titleEn, notice.textEn, notice.sha256])
      expect(letter.text).toContain(words)
    expect(letter.html).toBeUndefined()
    expect(letter.attachments).toEqual([])
    expect(letter.headers).toContainEqual(
      expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
    )
    expect(await deliveryOf(noticeId)).toMatchObject({ state: 'delivered', failureKind: null })
  })

  it('puts the language first that the platform has chosen', async () => {
    await room.notices.setContact(1, { email: TO, webhook: null, language: 'en' })
    const noticeId = await tell()
    await drainOnce()
    await room.notices.setContact(1, { email: TO, webhook: null, language: 'zh' })
    const notice = await room.notices.get(noticeId)
    const letter = await PostalMime.parse(postbox.letters[0] ?? Buffer.alloc(0))
    expect(letter.subject).toBe(notice.titleEn)
    expect(letter.text?.startsWith(notice.textEn)).toBe(true)
    expect(letter.text).toContain(notice.textZh)
  })

  it('gives up at once where the server refuses the address, and goes out when sent again', async () => {
    postbox.answers = { onRcptTo: (_to, _session, done) => done(refusal(550, '5.1.1 unknown')) }
    const noticeId = await tell()
    await drainOnce()
    expect(await deliveryOf(noticeId)).toMatchObject({
      state: 'dead',
      attempts: 1,
      failureKind: 'refused',
      failure: '550 5.1.1 unknown',
    })
    postbox.answers = {}
    await sendAgain(noticeId)
    expect(await deliveryOf(noticeId)).toMatchObject({ state: 'delivered', attempts: 2 })
  })

  it('tells an address that is refused from a letter that is', async () => {
    postbox.answers = {
      onData: (stream, _session, done) => {
        stream.resume().on('end', () => done(refusal(554, '5.7.1 looks like spam')))
      },
    }
    const noticeId = await tell()
    await drainOnce()
    expect(await deliveryOf(noticeId)).toMatchObject({
      state: 'dead',
      failureKind: 'rejectedContent',
    })
  })

  it('comes again where it is greylisted, with the same Message-ID', async () => {
    let visits = 0
    postbox.answers = {
      onRcptTo: (_to, _session, done) => {
        visits += 1
        return visits < 3 ? done(refusal(451, '4.7.1 greylisted, try later')) : done()
      },
    }
    const noticeId = await tell()
    await drainOnce()
    expect(await deliveryOf(noticeId)).toMatchObject({ state: 'waiting', failureKind: 'deferred' })

    await room.notices.resend(noticeId, 'email')
    await room.drain([{ ...email, backoffMs: () => 0 }])
    expect(await deliveryOf(noticeId)).toMatchObject({ state: 'delivered', attempts: 3 })
    const letter = await PostalMime.parse(postbox.letters[0] ?? Buffer.alloc(0))
    await sendAgain(noticeId)
    const again = await PostalMime.parse(postbox.letters[1] ?? Buffer.alloc(0))
    expect(again.messageId).toBe(letter.messageId)
  })

  it('does not wait for ever for a server that says nothing', async () => {
    postbox.answers = { onConnect: () => undefined }
    const noticeId = await tell()
    await drainOnce()
    expect(await deliveryOf(noticeId)).toMatchObject({ state: 'waiting', failureKind: 'slow' })
    postbox.answers = {}
    await sendAgain(noticeId)
    expect(await deliveryOf(noticeId)).toMatchObject({ state: 'delivered' })
  })

  it('waits for a server that is down, and delivers when it is up', async () => {
    await postbox.close()
    const noticeId = await tell()
    await drainOnce()
    expect(await deliveryOf(noticeId)).toMatchObject({
      state: 'waiting',
      failureKind: 'unreachable',
    })
    expect(await postbox.open(port)).toBe(port)
    await sendAgain(noticeId)
    expect(await deliveryOf(noticeId)).toMatchObject({ state: 'delivered' })
    expect(postbox.letters).toHaveLength(1)
  })

  it('sends nothing to an address that was taken back, and refuses to send again', async () => {
    const noticeId = await tell()
    await room.notices.setContact(1, { email: null, webhook: null, language: 'zh' })
    await drainOnce()
    expect(await deliveryOf(noticeId)).toMatchObject({ state: 'dead', failureKind: 'noAddress' })
    await expect(room.notices.resend(noticeId, 'email')).rejects.toMatchObject({
      code: 'notice.no_address',
    })
    await room.notices.setContact(1, { email: TO, webhook: null, language: 'zh' })
  })
})
