import type { AddressInfo } from 'node:net'
import type { CorrectionReceipt, GradeReceipt } from '@liangma/contracts'
import { dayOf, isoOf } from '@liangma/contracts'
import PostalMime from 'postal-mime'
import type { Browser } from 'playwright-core'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../server/src/app.ts'
import { serve } from '../server/src/serve.ts'
import {
  aCase,
  aPlace,
  aPlatform,
  aSilentTerminal,
  importRows,
  moveSmallCityIn,
} from '../server/test/system/small-office.ts'
import { describeInBrowser, openBrowser } from './browser.ts'

/** National Day 2026 lies from 1 to 7 October; Saturday 10 October is worked. */
const ANNOUNCED = dayOf('2026-09-30')
const DUE = dayOf('2026-10-13')

interface Visit {
  app: App
  get: (path: string) => Promise<Response>
  json: <T>(path: string) => Promise<T>
}

/** From a penalty in a file to the colour where people look, and back when it is annulled. */
describeInBrowser('a downgrade and its annulment', () => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let mail: MailBox
  let browser: Browser
  let code = ''
  let key = ''

  beforeAll(async () => {
    place = await aPlace()
    await moveSmallCityIn(place.config, ANNOUNCED)
    mail = await openMailBox()
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    await mail.close()
    await place.remove()
  })

  /** The server as of a day, as `npm start -- --today` starts it, with a port for the public. */
  async function on<T>(today: number, work: (visit: Visit) => Promise<T>): Promise<T> {
    const { publicSite } = place.config
    const config = {
      ...place.config,
      sample: true,
      today,
      publicSite: { ...publicSite, port: 0, url: 'https://credit.example' },
      smtp: { url: mail.url, from: 'credit@bureau.example' },
    }
    const running = await serve(config, aSilentTerminal())
    const get = (path: string) =>
      fetch(`${running.publicAddress}${path}`, { headers: { 'x-api-key': key } })
    const json = async <R>(path: string) => (await (await get(path)).json()) as R
    try {
      return await work({ app: running.app, get, json })
    } finally {
      await running.stop()
    }
  }
  const noticesOf = async ({ json }: Visit) =>
    (await json<{ notices: { noticeId: number; kind: string }[] }>('/api/v1/inbox')).notices
  const badgeTitle = async ({ get }: Visit) =>
    /<title>(.*)<\/title>/.exec(await (await get(`/badge/${code}.svg`)).text())?.[1] ?? ''
  const receiptNow = ({ json }: Visit) =>
    json<{ receipt: GradeReceipt }>(`/p/${code}.json`).then(({ receipt }) => receipt)

  test('a penalty comes in: nothing public changes, and the platform is told in words', async () => {
    await on(ANNOUNCED, async (visit) => {
      const { app, json } = visit
      const platform = await aPlatform(app, 'blue')
      code = platform.code
      const { subjectId } = platform
      const holder = { role: 'platform' as const, subjectId, uscc: code }
      key = await app.identity.apiKeys.add({ label: '平台收件箱', ...holder })
      const contact = { email: 'legal@shop.example', webhook: null, language: 'zh' as const }
      await app.notices.setContact(subjectId, contact)
      await importRows(app, [aCase(code, { 决定日期: '2026-09-29' })])

      expect(await badgeTitle(visit)).toContain('蓝')
      const [notice] = await noticesOf(visit)
      expect(notice?.kind).toBe('preNotice')
      const words = await json<{ zh: { text: string } }>(`/api/v1/inbox/${notice?.noticeId}`)
      expect(words.zh.text).toContain('2026年10月13日')
      await expect.poll(() => mail.mails.length).toBe(1)
      const { text } = await PostalMime.parse(mail.mails[0] ?? '')
      expect(text).toContain(words.zh.text.split('\n')[0])
    })
  })

  test('the five working days pass over a holiday, and the colour stays through the last', async () => {
    for (const day of [dayOf('2026-10-08'), DUE])
      await on(day, async (visit) => expect(await badgeTitle(visit)).toContain('蓝'))
  })

  test('the day after, page, badge, twin, feed, dump and notice say the same', async () => {
    await on(DUE + 1, async (visit) => {
      const { app, get, json } = visit
      const receipt = await receiptNow(visit)
      expect(receipt).toMatchObject({ reason: 'downgrade', day: isoOf(DUE + 1) })
      const { grade, scale } = receipt.facts
      const name = scale.find((step) => step.key === grade)?.name.zh ?? '?'
      expect(grade).not.toBe('blue')

      expect(await badgeTitle(visit)).toContain(name)
      const page = await browser.newPage()
      await page.goto(`${(await get(`/p/${code}?lang=zh`)).url}`)
      await expect.poll(() => page.textContent('main')).toContain('金虚罚〔2026〕1号')
      expect(await page.textContent('main')).toContain(`${name}级`)
      await page.close()

      const changes = await json<{ changes: { record: GradeReceipt }[] }>(
        '/api/v1/changes?limit=200',
      )
      expect(changes.changes.at(-1)?.record).toEqual(receipt)
      const day = await app.openData.makeDump()
      const lines = await (await get(`/open-data/dumps/${day}/grades.jsonl`)).text()
      expect(lines).toContain(code)
      const [notice] = await noticesOf(visit)
      expect(notice?.kind).toBe('lowered')
      await expect.poll(() => mail.mails.length).toBe(2)
    })
  })

  test('an annulment brings all of them back within seconds, marked corrected', async () => {
    await on(DUE + 1, async (visit) => {
      const { app, get, json } = visit
      const wrong = await receiptNow(visit)
      await importRows(app, [aCase(code, { 决定日期: '2026-09-29', 状态: '撤销' })])

      await expect.poll(() => badgeTitle(visit), { timeout: 5_000 }).toContain('蓝')
      expect(await receiptNow(visit)).toMatchObject({
        reason: 'correction',
        facts: { grade: 'blue' },
      })
      const history = await json<{ records: { record: CorrectionReceipt }[] }>(
        `/api/v1/platforms/${code}/history`,
      )
      const correction = history.records
        .map(({ record }) => record)
        .find(({ type }) => type === 'liangma/correction/1')
      expect(correction).toMatchObject({
        corrects: { receiptId: wrong.receiptId },
        corrected: { grade: 'blue' },
      })
      const page = await (await get(`/p/${code}?lang=zh`)).text()
      expect(page).toContain('更正')
      expect(await (await get('/api/v1/changes.atom')).text()).toContain('更正')
      const kinds = (await noticesOf(visit)).map(({ kind }) => kind)
      expect(kinds.slice(0, 2).toSorted()).toEqual(['corrected', 'correctionMarked'])
      await expect.poll(() => mail.mails.length).toBeGreaterThan(2)
    })
  })
})

interface MailBox {
  url: string
  mails: Buffer[]
  close: () => Promise<void>
}

/** A real SMTP server that takes everything. */
async function openMailBox(): Promise<MailBox> {
  const mails: Buffer[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        mails.push(Buffer.concat(chunks))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: `smtp://127.0.0.1:${port}`, mails, close }
}
