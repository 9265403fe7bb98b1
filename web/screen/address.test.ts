import { expect, test } from 'vitest'
import { readAddress, writeAddress } from './address.ts'

const USUAL = { region: null, layer: 'share', view: 'map', language: 'zh' }

test.each([
  ['', {}],
  ['?region=330782', { region: '330782' }],
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
  expect(readAddress('?region=<script>&layer=moon&map=3d&lang=fr')).toEqual(USUAL)
})
