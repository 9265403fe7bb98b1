import { generateKeyPairSync } from 'node:crypto'
import type { GradeFacts, PublicKey } from '@liangma/contracts'
import { gradeFaults } from '@liangma/contracts'
import { describe, expect, test } from 'vitest'
import type { SigningKey } from '../signing/signed-documents.ts'
import { canonicalText, signDocument, thumbprintOf } from '../signing/signed-documents.ts'
import { aReceipt, someFacts } from '../testing.ts'
import { checkDocument, isWhole } from './check-document.ts'

function aKey(): { key: PublicKey; signing: SigningKey } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const x = publicKey.export({ format: 'jwk' }).x ?? ''
  const kid = thumbprintOf({ kty: 'OKP', crv: 'Ed25519', x })
  const named = { kid, use: 'sig', alg: 'Ed25519' } as const
  const dated = { createdAt: '2026-01-01T00:00:00.000Z', retiredAt: null }
  return {
    key: { kty: 'OKP', crv: 'Ed25519', x, ...named, ...dated },
    signing: { kid, privateKey },
  }
}

const { key, signing } = aKey()
const { signature: _, ...unsigned } = aReceipt()
const receipt = signDocument(unsigned, signing)

test('passes a receipt as it was issued, however it is spaced', () => {
  const text = JSON.stringify(receipt, null, 4)
  expect(checkDocument(JSON.parse(text), [key]).flatMap(({ faults }) => faults)).toEqual([])
})

test('finds any single byte that was changed', () => {
  const bytes = Buffer.from(canonicalText(receipt))
  const passed: number[] = []
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    if (isWholeText(changed.toString('utf8'))) passed.push(at)
  }
  expect(passed).toEqual([])
})

function isWholeText(text: string): boolean {
  try {
    return isWhole(checkDocument(JSON.parse(text), [key]))
  } catch {
    return false
  }
}

test('finds a key that was changed, and a key that is not there', () => {
  const other = aKey().key
  const saidOf = (keys: PublicKey[]) =>
    checkDocument(receipt, keys).flatMap(({ faults }) => faults.map((fault) => fault.en))
  expect(saidOf([{ ...key, x: other.x }]).join()).toMatch(/does not match its thumbprint/)
  expect(saidOf([other]).join()).toMatch(/is not among the keys/)
})

test.each([
  null,
  1,
  'x',
  [],
  {},
  { signature: {} },
  { type: 'liangma/grade/1', signature: { kid: 'a', value: 'b' } },
])('refuses %j in words', (document) => {
  const [form, ...rest] = checkDocument(document, [key])
  expect(form?.faults.length).toBeGreaterThan(0)
  expect(rest).toEqual([])
})

test('a receipt that is signed but does not follow is found', () => {
  const forged = signDocument({ ...unsigned, facts: someFacts({ grade: 'blue' }) }, signing)
  const faults = checkDocument(forged, [key]).flatMap((check) => check.faults)
  expect(faults.map((fault) => fault.en)).toEqual([
    'the grade is stated as blue, but what is listed gives yellow',
  ])
})

describe('a grade follows from what is published with it', () => {
  const [line] = someFacts().lines
  if (!line) throw new Error('the builder has a line')
  const withLine = (changes: Partial<typeof line>): Partial<GradeFacts> => ({
    lines: [{ ...line, ...changes }],
  })
  const [item] = line.items
  if (!item) throw new Error('the builder has an item')
  const veto = {
    code: 'V1',
    title: { zh: '严重违法失信', en: 'serious list' },
    basis: '',
    grade: 'red',
    to: null,
  }
  const nothing: Partial<GradeFacts> = {
    statutory: 0,
    lines: [],
    ceilings: [],
    scoreTenths: 1000,
    grade: 'blue',
    decided: { by: 'score', code: null, words: { zh: '', en: '' } },
  }

  test.each<[string, Partial<GradeFacts>]>([
    ['a ceiling', {}],
    ['a clean slate', nothing],
    ['exactly the threshold', { ...nothing, statutory: 150, lines: [line], scoreTenths: 850 }],
    [
      'a veto where the score alone is red',
      {
        vetoes: [veto],
        grade: 'red',
        decided: { by: 'veto', code: 'V1', words: { zh: '', en: '' } },
      },
    ],
    [
      'too little coverage',
      {
        ...nothing,
        scoreTenths: null,
        grade: 'unrated',
        coverage: { have: 599, total: 1000, required: 600, daysOnline: 800, minDaysOnline: 90 },
        decided: { by: 'coverage', code: null, words: { zh: '', en: '' } },
      },
    ],
  ])('%s', (_name, changes) => {
    expect(gradeFaults(someFacts(changes))).toEqual([])
  })

  test.each<[string, Partial<GradeFacts>]>([
    ['a better colour', { grade: 'blue' }],
    ['a score that is not the sum', { scoreTenths: 860 }],
    ['a statutory sum that its lines do not give', { statutory: 140 }],
    ['a line that its items do not give', withLine({ sum: 140 })],
    ['a line above its cap', withLine({ cap: 100 })],
    ['an item that has ended', withLine({ items: [{ ...item, to: '2026-10-31' }] })],
    ['an item of the future', withLine({ items: [{ ...item, from: '2026-11-01' }] })],
    ['a bonus that no line gives', { bonus: { cap: 80, counted: 10 } }],
    ['a veto that is passed over', { vetoes: [veto] }],
    ['a ceiling that is passed over', { ceilings: [], decided: someFacts().decided }],
    ['a platform too young to be rated', { coverage: { ...someFacts().coverage, daysOnline: 89 } }],
    ['a platform of unknown age', { coverage: { ...someFacts().coverage, daysOnline: null } }],
    [
      'a group that no line gives',
      { groups: someFacts().groups.map((g) => ({ ...g, counted: 10 })) },
    ],
  ])('not with %s', (_name, changes) => {
    expect(gradeFaults(someFacts(changes)).length).toBeGreaterThan(0)
  })
})
