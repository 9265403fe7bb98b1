import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { GradeReceipt } from '@liangma/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { signDocument } from '../../server/src/modules/publication/signing/signed-documents.ts'
import { describeInBrowser, openBrowser } from '../browser.ts'
import { CODES, aKey } from './published-city.ts'
import { type PublicSite, openPublicSite } from './public-site.ts'

describeInBrowser('the verify page', () => {
  let site: PublicSite
  let browser: Browser
  let dir: string
  beforeAll(async () => {
    ;[site, browser, dir] = await Promise.all([
      openPublicSite(),
      openBrowser(),
      mkdtemp(join(tmpdir(), 'liangma-verify-')),
    ])
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
    await rm(dir, { recursive: true })
  })

  const textOf = async (path: string) => (await fetch(site.url + path)).text()
  const openPage = async (language = 'zh') => {
    const page = await browser.newPage()
    await page.goto(`${site.url}/verify?lang=${language}`)
    return page
  }
  const verdictOn = async (page: Page, text: string) => {
    await page.fill('#document', text)
    await page.evaluate("document.getElementById('result').replaceChildren()")
    await page.click('#check')
    await page.waitForSelector('#result h2')
    return page.innerText('#result')
  }

  it('finds what the register published to be right, in words', async () => {
    const page = await openPage()
    const twins = Object.values(CODES).map((code) => `/p/${code}.json`)
    const records = [1, 2, 3, 4].map((id) => `/receipts/${id}.json`)
    for (const path of [...twins, ...records, '/.well-known/liangma-keys.json'])
      expect(await verdictOn(page, await textOf(path)), path).toContain('✓ 核验通过')
    const said = await verdictOn(page, await textOf('/receipts/3.json'))
    expect(said).toContain('等级凭证：虚构商城（yellow）')
    expect(said).toContain('✓ 密钥属于本登记机关')
    expect(said).toContain('✓ 签名正确，内容未被改动')
    expect(said).toContain('✓ 等级可由所附的扣分、封顶和规则推出')
    await page.close()
  })

  it('finds every kind of change', async () => {
    const page = await openPage('en')
    const receipt = await textOf('/receipts/3.json')
    const twin = await textOf(`/p/${CODES.yellow}.json`)
    const changed: [string, string][] = [
      [receipt.replace('"scoreTenths":850', '"scoreTenths":851'), 'something was changed'],
      [receipt.replace('虚构1号', '虚构3号'), 'something was changed'],
      [twin.replace('"state":"inForce"', '"state":"stale"'), 'something was changed'],
      [twin.replace('未经核实', '业经核实'), 'something was changed'],
      [receipt.replace('{', '{"day":"2020-01-01",'), 'A name appears twice'],
      [
        receipt.replace(/(?<="value":")./, (first) => (first === '_' ? '-' : '_')),
        'is wrong: something was changed',
      ],
      [receipt.slice(1), 'not a JSON document'],
      ['{"hello":"world"}', 'no document of this system'],
    ]
    for (const [text, words] of changed) {
      const said = await verdictOn(page, text)
      expect(said, words).toContain('✗ Not verified')
      expect(said).toContain(words)
    }
    await page.close()
  })

  it('does not take the signature of another register for ours', async () => {
    const page = await openPage()
    const { signature: _, ...content } = JSON.parse(await textOf('/receipts/3.json'))
    const stranger = aKey()
    const foreign = signDocument(content, stranger.signing)
    const said = await verdictOn(page, JSON.stringify(foreign))
    expect(said).toContain('✗ 核验未通过')
    expect(said).toContain('签名所用的密钥不属于本登记机关')
    const keys = { type: 'liangma/keys/1', register: 'x', keys: [stranger.published] }
    const named = await verdictOn(page, JSON.stringify(site.city.sign(keys)))
    expect(named).toContain(`密钥 ${stranger.published.kid} 不属于本登记机关`)
    await page.close()
  })

  it('does not take a grade that does not follow, though it is signed', async () => {
    const page = await openPage('en')
    const { signature: _, ...content } = JSON.parse(
      await textOf('/receipts/3.json'),
    ) as GradeReceipt
    const facts = { ...content.facts, grade: 'blue' }
    const said = await verdictOn(page, JSON.stringify(site.city.sign({ ...content, facts })))
    expect(said).toContain('✓ The signature is right')
    expect(said).toContain('✗ the grade is stated as blue, but what is listed gives yellow')
    expect(said).toContain('✗ Not verified')
    await page.close()
  })

  it('works from a saved copy, without network, and sends nothing', async () => {
    const copy = join(dir, 'verify.html')
    await writeFile(copy, await textOf('/verify?lang=zh'))
    await writeFile(join(dir, 'receipt.json'), await textOf('/receipts/3.json'))
    const context = await browser.newContext({ offline: true })
    const page = await context.newPage()
    const asked: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    await page.goto(pathToFileURL(copy).href)
    await page.setInputFiles('#files', join(dir, 'receipt.json'))
    await page.waitForSelector('#result h2')
    expect(await page.innerText('#result')).toContain('✓ 核验通过')
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(copy).href])
    expect(complaints).toEqual([])
    await context.close()
  })

  it('checks the files of a dump against its manifest', async () => {
    const rows = 'uscc,grade\n'
    const sha256 = Buffer.from(
      await crypto.subtle.digest('SHA-256', new TextEncoder().encode(rows)),
    ).toString('hex')
    const files = [{ name: 'grades.csv', sha256 }]
    const manifest = site.city.sign({ type: 'liangma/dump/1', day: '2026-11-23', files })
    const chosen = [join(dir, 'manifest.json'), join(dir, 'grades.csv')]
    await writeFile(chosen[0]!, JSON.stringify(manifest))
    const page = await openPage()
    const check = async (content: string) => {
      await writeFile(chosen[1]!, content)
      await page.evaluate("document.getElementById('result').replaceChildren()")
      await page.setInputFiles('#files', [])
      await page.setInputFiles('#files', chosen)
      await page.waitForSelector('#result h2')
      return page.innerText('#result')
    }
    expect(await check(rows)).toContain('✓ grades.csv 与清单一致')
    expect(await check(`${rows}x`)).toContain('✗ grades.csv 与清单不符')
    await page.close()
  })

  it('says how to verify where no script may run', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${site.url}/verify?lang=zh`)
    expect(await page.innerText('main')).toContain('liangma verify FILE')
    expect(await page.isVisible('#tool')).toBe(false)
    await page.close()
  })
})
