import { expect, test } from 'vitest'
import { ownBadgeOf } from './own-badge.ts'

const USCC = '913307020000000192'
const SITE = 'https://www.shop.fictional.example'
const bureau = { publicUrl: 'https://credit.bureau.example' }
const badge = (address?: string, site: string | null = SITE) =>
  ownBadgeOf({ uscc: USCC, site, bureau }, address)

test('gives every size in both themes and languages, each with an address of its own', () => {
  const { variants } = badge()
  expect(variants).toHaveLength(12)
  expect(new Set(variants.map(({ src }) => src)).size).toBe(12)
  for (const { src, html, width, height } of variants) {
    expect(html).toContain(`src="https://credit.bureau.example${src.replaceAll('&', '&amp;')}"`)
    expect(html).toContain(`width="${width}" height="${height}"`)
    expect(html).toContain(`href="https://credit.bureau.example/p/${USCC}?from=badge"`)
    expect(html).toContain('referrerpolicy="origin"')
  }
})

test('leaves out what is as by default', () => {
  expect(badge().variants[0]?.src).toBe(`/badge/${USCC}.svg?lang=zh`)
  expect(badge().variants.at(-1)?.src).toBe(`/badge/${USCC}.svg?lang=en&size=square&theme=dark`)
})

test('has a link in words where images are forbidden', () => {
  expect(badge().text.zh).toMatch(/^<a [^>]+>网络交易平台信用等级，点击核验<\/a>$/)
})

test.each([
  ['https://shop.fictional.example/about', 'shop.fictional.example', true],
  ['m.shop.fictional.example', 'm.shop.fictional.example', true],
  [
    'https://shop.fictional.example.imitator.example/',
    'shop.fictional.example.imitator.example',
    false,
  ],
  ['https://other.example', 'other.example', false],
  ['https://', null, false],
])('judges %s as the credit page would', (address, host, isRegistered) => {
  expect(badge(address).check).toEqual({ host, isRegistered })
})

test('takes no site for the own one where none is registered', () => {
  expect(badge('https://shop.fictional.example', null).check?.isRegistered).toBe(false)
  expect(badge().check).toBeNull()
})
