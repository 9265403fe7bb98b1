import { expect, test } from 'vitest'
import { foreignHostOf } from './arrival.ts'

const arrival = {
  from: 'badge',
  referer: 'https://imitator.example/home',
  site: 'https://shop.fictional.example',
  ourHosts: ['credit.example', 'localhost:8080'],
}

test.each([
  'https://imitator.example/home',
  'https://shop.fictional.example.imitator.example/',
  'https://notshop.fictional.example/',
  'https://fictional.example/',
])('names %s, which is not the registered site', (referer) => {
  expect(foreignHostOf({ ...arrival, referer })).toBe(new URL(referer).hostname)
})

test.each([
  'https://shop.fictional.example/',
  'http://SHOP.fictional.example:8443/x?y',
  'https://m.shop.fictional.example./',
  'https://credit.example/p?lang=zh',
  'http://localhost:8080/p',
])('says nothing against %s', (referer) => {
  expect(foreignHostOf({ ...arrival, referer })).toBeNull()
})

test.each([
  { from: undefined },
  { from: 'print' },
  { referer: undefined },
  { referer: 'not an address' },
  { site: null },
  { site: 'javascript:alert(1)' },
])('claims nothing where nothing is known: %j', (changes) => {
  expect(foreignHostOf({ ...arrival, ...changes })).toBeNull()
})

test.each(['www.fictional.example', 'fictional.example', 'http://www.fictional.example/shop'])(
  'takes the site %s for its whole domain',
  (site) => {
    const referer = 'https://m.fictional.example/'
    expect(foreignHostOf({ ...arrival, site, referer })).toBeNull()
  },
)
