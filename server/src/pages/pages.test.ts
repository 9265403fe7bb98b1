import type { Language } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { SITE_CSS, framePages, routeAssets } from './index.ts'
import { createHttp } from '../platform/http/index.ts'
import { createLogger } from '../platform/log/index.ts'
import { linkTo, safeSite } from './links.ts'
import { allPages } from './testing/all-pages.ts'
import { PAGE_WORDS } from './words/index.ts'

const LANGUAGES: Language[] = ['zh', 'en']

test.each(LANGUAGES)('escapes hostile text wherever it may come from (%s)', (language) => {
  const hostile = `"><script>alert(1)</script><img src=x onerror='x'>&{{`
  for (const [name, page] of Object.entries(allPages(language, hostile))) {
    expect(page, name).toContain('&#60;script')
    expect(page, name).not.toMatch(/<script|<img src=x|onerror='|href="javascript/i)
  }
})

test.each(LANGUAGES)('leaves no text unsaid (%s)', (language) => {
  for (const [name, page] of Object.entries(allPages(language))) {
    expect(page, name).not.toMatch(/undefined|\[object|NaN|!\$\{|\{\w+\}|>!</)
  }
})

test.each(Object.entries(PAGE_WORDS))('has both languages with the same data: %s', (_, words) => {
  const holes = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map((hole) => hole[1]))
  expect(holes(words.en)).toEqual(holes(words.zh))
  expect(words.zh.trim() && words.en.trim()).not.toBe('')
})

test('speaks no Chinese of its own in English', () => {
  const { problem = '' } = allPages('en')
  expect(problem.replace(/<a[^>]*lang="zh-CN"[^>]*>[^<]*<\/a\s*>/, '')).not.toMatch(
    /\p{Script=Han}/u,
  )
})

test.each(LANGUAGES)(
  'gives assistive technology landmarks, headings and scopes (%s)',
  (language) => {
    for (const [name, page] of Object.entries(allPages(language))) {
      expect(page.match(/<h1/g), name).toHaveLength(1)
      expect(page.match(/<main/g), name).toHaveLength(1)
      expect(page, name).toContain(language === 'zh' ? '<html lang="zh-CN">' : '<html lang="en">')
      expect(page, name).not.toMatch(/<style|<script|style="|\son\w+=/)
      const levels = [...page.matchAll(/<h([1-6])/g)].map((heading) => Number(heading[1]))
      for (const [i, level] of levels.entries())
        expect(level, name).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1)
      const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map((id) => id[1])
      expect(new Set(ids).size, name).toBe(ids.length)
      for (const [, id] of page.matchAll(/aria-labelledby="([^"]*)"/g))
        expect(ids, name).toContain(id)
      expect(page.match(/<table/g)?.length ?? 0, name).toBe(page.match(/<caption/g)?.length ?? 0)
      expect(page, name).not.toMatch(/<th(?![^>]*scope=)[\s>]/)
    }
  },
)

test('keeps language and filter in links', () => {
  expect(linkTo('/', 'en', { q: 'a&b', county: undefined, grade: '' })).toBe('/?q=a%26b&lang=en')
})

test.each([
  ['https://shop.example.com/a', 'https://shop.example.com/a'],
  ['shop.example.com', 'https://shop.example.com/'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['没有网址 x', undefined],
])('links to a site only where it is a web address: %s', (site, href) => {
  expect(safeSite(site)).toBe(href)
})

test('lets the style sheet be kept only under its own hash', () => {
  const version = SITE_CSS.href.split('=')[1]
  expect(SITE_CSS.headersFor(version)['cache-control']).toContain('immutable')
  expect(SITE_CSS.headersFor('old')['cache-control']).toBe('no-cache')
})

test('serves the style sheet under the policy that forbids all else', async () => {
  const app = await createHttp({
    logger: createLogger('silent'),
    version: '0.1.0',
    pages: framePages,
  })
  routeAssets(app)
  const first = await app.inject({ url: SITE_CSS.href })
  expect([first.statusCode, first.body]).toEqual([200, SITE_CSS.body])
  expect(first.headers['cache-control']).toContain('immutable')
  const headers = { 'if-none-match': String(first.headers.etag) }
  expect((await app.inject({ url: SITE_CSS.path, headers })).statusCode).toBe(304)
  const page = await app.inject({ url: '/nowhere?lang=zh', headers: { accept: 'text/html' } })
  expect(page.body).toContain('没有 /nowhere 这个地址')
  expect(page.body).toContain(SITE_CSS.href.replace('=', '&#61;'))
})

test.each(LANGUAGES)('leads the public to no page for officers (%s)', (language) => {
  const pages = allPages(language)
  const problem = {
    type: 'urn:liangma:problem:input.malformed',
    title: 'Bad Request',
    status: 400,
    detail: '',
    instance: '/badge/x.svg',
    code: 'input.malformed',
    requestId: 'e2f8e0f3',
    zh: '坏',
    en: 'bad',
  }
  const { credit, publicSearch, notPublished, openData } = pages
  const forAll = [
    credit,
    publicSearch,
    notPublished,
    openData,
    framePages.problem(problem, language),
  ]
  for (const page of forAll) expect(page).not.toMatch(/href="\/(\?|console|imports|quarantine)/)
})
