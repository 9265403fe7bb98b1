import { expect, test } from 'vitest'
import { readAddress, writeAddress } from './address.ts'

const USUAL = {
  look: 'published',
  region: null,
  layer: 'share',
  grade: null,
  view: 'map',
  language: 'zh',
}

test.each([
  ['', {}],
  ['?region=330782', { region: '330782' }],
  ['?look=live&grade=red', { look: 'live', grade: 'red' }],
  [
    '?region=330782&layer=shops&map=grid&lang=en',
    { region: '330782', layer: 'shops', view: 'grid', language: 'en' },
  ],
])('reads and writes %j alike', (search, told) => {
  const address = readAddress(search)
  expect(address).toEqual({ ...USUAL, ...told })
  expect(writeAddress(address)).toBe(search)
})

test('takes what it does not know for the usual', () => {
  expect(readAddress('?look=x&region=<script>&layer=moon&grade=%22&map=3d&lang=fr')).toEqual(USUAL)
})
