import { generateKeyPairSync, sign } from 'node:crypto'
import type { CreditTwin, GradeReceipt, PublicKey } from '@liangma/contracts'
import { type CheckTools, checkDocument, gradeFaults } from '@liangma/contracts'
import { verifyAsync } from '@noble/ed25519'
import canonicalize from 'canonicalize'
import { expect, test } from 'vitest'
import { aReceipt, aStanding, someFacts } from '../../modules/publication/testing.ts'

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const x = publicKey.export({ format: 'jwk' }).x!
const sha256 = async (bytes: Uint8Array) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
const kid = Buffer.from(
  await sha256(Buffer.from(canonicalize({ crv: 'Ed25519', kty: 'OKP', x })!)),
).toString('base64url')
const key: PublicKey = {
  kty: 'OKP',
  crv: 'Ed25519',
  x,
  kid,
  use: 'sig',
  alg: 'Ed25519',
  createdAt: '2026-01-05T00:00:00.000Z',
  retiredAt: null,
}
const tools: CheckTools = { canonicalize, verifyAsync, sha256, gradeFaults, keys: [key] }

function signed<T extends object>({ signature: _, ...content }: T & { signature?: unknown }): T {
  const value = sign(null, Buffer.from(canonicalize(content)!), privateKey).toString('base64url')
  return { ...content, signature: { alg: 'Ed25519', kid, value } } as unknown as T
}

async function faultsOf(document: object, changes: Partial<CheckTools> = {}): Promise<string[]> {
  const checks = await checkDocument(JSON.stringify(document), { ...tools, ...changes })
  return checks.filter((each) => each.outcome === 'failed').map((each) => each.words.en)
}

function aTwin(changes: Partial<CreditTwin> = {}): CreditTwin {
  const { gradeName: name, gradeWords: words, ...standing } = aStanding()
  const { grade, scoreTenths, asOf, publishedOn, validUntil } = standing
  const last = { key: grade, name, words, scoreTenths, asOf, publishedOn, validUntil }
  const receipt = signed(aReceipt())
  const twin = { type: 'liangma/twin/1', subject: receipt.subject, state: 'inForce', current: last }
  const lists = { corrections: [], withdrawals: [], reasons: [] }
  return signed({ ...twin, ...lists, last, receipt, ...changes } as unknown as CreditTwin)
}

test('finds nothing wrong with what was signed', async () => {
  expect(await faultsOf(signed(aReceipt()))).toEqual([])
  expect(await faultsOf(aTwin())).toEqual([])
  expect(await faultsOf(aTwin({ state: 'revoked', current: null }))).toEqual([])
})

test('finds any one character that was changed', async () => {
  const text = JSON.stringify(signed(aReceipt()))
  for (let at = 1; at < text.length - 1; at += 7) {
    const other = text[at] === '1' ? '2' : '1'
    const changed = text.slice(0, at) + other + text.slice(at + 1)
    const checks = await checkDocument(changed, tools)
    expect(
      checks.some((each) => each.outcome === 'failed'),
      `${at}: ${text[at]}`,
    ).toBe(true)
  }
})

test.each([
  ['2026-11-02T00:05:00.000Z', []],
  [
    '2026-11-02T00:04:59.000Z',
    ['The signature is later than the day on which its key was retired'],
  ],
])('lets a key that was retired at %s sign nothing later', async (retiredAt, faults) => {
  expect(await faultsOf(signed(aReceipt()), { keys: [{ ...key, retiredAt }] })).toEqual(faults)
})

test('takes no key whose name is not its thumbprint', async () => {
  const renamed = { ...key, kid: 'ours' }
  const receipt = signed(aReceipt())
  const signature = { ...receipt.signature, kid: 'ours' }
  const faults = await faultsOf({ ...receipt, signature }, { keys: [renamed] })
  expect(faults).toEqual(['The key of the signature is not this register’s'])
})

test('finds a twin that does not say what its receipt says', async () => {
  const says = 'The page does not say what the enclosed receipt says'
  const better = { ...aTwin().last, key: 'blue' }
  const other = signed({
    ...aReceipt(),
    subject: { ...aReceipt().subject, uscc: '91330782MA2FICT02X' },
  })
  expect(await faultsOf(aTwin({ last: better, current: better }))).toEqual([says])
  expect(await faultsOf(aTwin({ state: 'stale' }))).toEqual([says])
  expect(await faultsOf(aTwin({ receipt: other }))).toEqual([says])
})

test('finds an enclosed receipt that was changed, though the twin is signed', async () => {
  const receipt = { ...signed(aReceipt()), day: '2026-11-01' }
  expect(await faultsOf(aTwin({ receipt }))).toEqual([
    'The signature of the enclosed receipt of a grade is wrong: something was changed',
  ])
})

test('says of a broken document that it is broken, though it is signed', async () => {
  const broken = ['It is too broken to be checked']
  const facts = { ...someFacts(), lines: undefined }
  const receipt = signed({ ...aReceipt(), facts } as unknown as GradeReceipt)
  expect(await faultsOf(receipt)).toEqual(broken)
  expect(await faultsOf(aTwin({ receipt: null as unknown as GradeReceipt }))).toEqual(broken)
  expect(await faultsOf(signed({ type: 'liangma/keys/1', keys: 'none' }))).toEqual(broken)
})

test.each(['', '[]', 'null', '{"type":"liangma/grade/1"}', '{"signature":{"alg":"none"}}'])(
  'does not take %j for a document',
  async (text) => {
    const checks = await checkDocument(text, tools)
    expect(checks.some((each) => each.outcome === 'failed')).toBe(true)
  },
)
