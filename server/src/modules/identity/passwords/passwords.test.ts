import { expect, test } from 'vitest'
import { temporaryKeys } from '../../../platform/keys/index.ts'
import { aFirstPassword, demoPassword } from './made-passwords.ts'
import { hashPassword, isCheap, isPassword } from './password-hash.ts'
import { requireGoodPassword } from './password.rules.ts'

test('knows a password by its hash, however it was typed, and nothing else', async () => {
  const hash = await hashPassword('three dry rivers é')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await isPassword(hash, 'three dry rivers e\u0301')).toBe(true)
  expect(await isPassword(hash, 'three dry rivers e')).toBe(false)
  expect(await isPassword(null, 'three dry rivers é')).toBe(false)
  expect(await hashPassword('three dry rivers é')).not.toBe(hash)
  await expect(isPassword('plain text', 'plain text')).rejects.toThrow('not the hash')
})

test('tells a hash of less cost', async () => {
  const hash = await hashPassword('three dry rivers')
  expect(isCheap(hash)).toBe(false)
  expect(isCheap(hash.replace('m=19456', 'm=9728'))).toBe(true)
  expect(isCheap(hash.replace('t=2', 't=1'))).toBe(true)
})

const WANG = { login: 'wang.xu@bureau', name: '王虚构' }
test.each([
  ['seven-quiet-lanterns', null],
  ['七盏安静的灯笼挂在老河边上', null],
  ['short-words', 'password.too_short'],
  ['i-am-wang.xu-today', 'password.holds_name'],
  ['Wang.Xu@Bureau1', 'password.holds_name'],
  ['我叫王虚构今年三十六岁了', 'password.holds_name'],
  ['Password1234567', 'password.well_known'],
  ['password-password', 'password.well_known'],
  ['123456789012', 'password.well_known'],
  ['aaaaaaaaaaaaaa', 'password.well_known'],
  ['Liangma-2026-!!', 'password.well_known'],
])('judges %s: %s', (password, code) => {
  const told = () => requireGoodPassword(password, WANG)
  if (code === null) expect(told).not.toThrow()
  else expect(told).toThrow(expect.objectContaining({ code }))
})

test('makes passwords that it would itself let pass', () => {
  const made = aFirstPassword()
  expect(made).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
  expect(aFirstPassword()).not.toBe(made)
  requireGoodPassword(made, WANG)
  const keys = temporaryKeys()
  expect(demoPassword(keys, 'officer')).toBe(demoPassword(keys, 'officer'))
  expect(demoPassword(keys, 'officer')).not.toBe(demoPassword(keys, 'admin'))
  expect(demoPassword(temporaryKeys(), 'officer')).not.toBe(demoPassword(keys, 'officer'))
})
