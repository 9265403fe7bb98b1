import type { GradeReceipt, PublicKey, Signed, Words } from '@liangma/contracts'
import {
  correctionReceipt,
  creditTwin,
  gradeFaults,
  gradeReceipt,
  keysDocument,
  withdrawalReceipt,
} from '@liangma/contracts'
import type { z } from 'zod'
import { isSignedBy, thumbprintOf } from '../signing/signed-documents.ts'

/** One thing that was checked, and what is wrong with it: nothing, or each fault in words. */
export interface Check {
  what: Words
  faults: Words[]
}

const SHAPES: Readonly<Record<string, z.ZodType>> = {
  'liangma/grade/1': gradeReceipt,
  'liangma/correction/1': correctionReceipt,
  'liangma/withdrawal/1': withdrawalReceipt,
  'liangma/twin/1': creditTwin,
  'liangma/keys/1': keysDocument,
}

const WHAT = {
  form: { zh: '格式', en: 'form' },
  keys: { zh: '公钥', en: 'public keys' },
  signature: { zh: '签名', en: 'signature' },
  follows: { zh: '等级与所列内容相符', en: 'the grade follows from what is published with it' },
  receipt: { zh: '页面数据与凭证相符', en: 'the page says what its receipt says' },
} as const satisfies Record<string, Words>

/**
 * Checks a signed document of ours by public keys alone, as any stranger can: its form, its keys, its
 * signature, and that a grade follows from its facts. An unknown kind is checked for its signature.
 */
export function checkDocument(document: unknown, keys: readonly PublicKey[]): Check[] {
  if (!isSigned(document)) return [{ what: WHAT.form, faults: [NOT_SIGNED] }]
  const type = 'type' in document ? String(document.type) : ''
  const form = { what: WHAT.form, faults: formFaults(document, SHAPES[type]) }
  if (form.faults.length > 0) return [form]
  const own = type === 'liangma/keys/1' ? (document as unknown as { keys: PublicKey[] }).keys : keys
  return [
    form,
    { what: WHAT.keys, faults: keyFaults(own) },
    { what: WHAT.signature, faults: signatureFaults(document, own) },
    ...contentChecks(type, document, keys),
  ]
}

/** Whether none of the checks found a fault. */
export function isWhole(checks: readonly Check[]): boolean {
  return checks.every((check) => check.faults.length === 0)
}

const NOT_SIGNED: Words = {
  zh: '不是带签名的公示文件（缺少 signature）',
  en: 'this is no signed public document (it has no signature)',
}

function isSigned(document: unknown): document is Signed<object> {
  const signature = (document as { signature?: { kid?: unknown; value?: unknown } } | null)
    ?.signature
  return typeof signature?.kid === 'string' && typeof signature.value === 'string'
}

function formFaults(document: object, shape: z.ZodType | undefined): Words[] {
  const result = shape?.safeParse(document)
  return (result?.error?.issues ?? []).map(({ path, message }) => ({
    zh: `${path.join('.')} 不符合格式`,
    en: `${path.join('.')}: ${message}`,
  }))
}

/** A key whose name is not the thumbprint of its point was changed. */
function keyFaults(keys: readonly PublicKey[]): Words[] {
  return keys
    .filter((key) => thumbprintOf(key) !== key.kid)
    .map(({ kid }) => ({
      zh: `公钥 ${kid} 与其指纹不符`,
      en: `the public key ${kid} does not match its thumbprint`,
    }))
}

function signatureFaults(document: Signed<object>, keys: readonly PublicKey[]): Words[] {
  const { kid } = document.signature
  const key = keys.find((each) => each.kid === kid)
  if (!key)
    return [
      {
        zh: `没有签名所用的公钥 ${kid}`,
        en: `the key ${kid} that signed it is not among the keys`,
      },
    ]
  if (isSignedBy(document, key)) return []
  return [
    {
      zh: '签名无效：内容在签名后被改动，或不是该登记簿签发的',
      en: 'the signature is invalid: the content was changed after it was signed, or this register did not issue it',
    },
  ]
}

function contentChecks(type: string, document: object, keys: readonly PublicKey[]): Check[] {
  if (type === 'liangma/grade/1') {
    const { facts } = document as GradeReceipt
    return [{ what: WHAT.follows, faults: gradeFaults(facts) }]
  }
  if (type !== 'liangma/twin/1') return []
  const twin = document as z.infer<typeof creditTwin>
  return [
    { what: WHAT.receipt, faults: twinFaults(twin) },
    ...checkDocument(twin.receipt, keys).map(({ what, faults }) => ({
      what: { zh: `凭证：${what.zh}`, en: `receipt: ${what.en}` },
      faults,
    })),
  ]
}

function twinFaults({ last, subject, receipt }: z.infer<typeof creditTwin>): Words[] {
  const { facts } = receipt
  const pairs: [string, unknown, unknown][] = [
    ['subject.uscc', subject.uscc, receipt.subject.uscc],
    ['last.key', last.key, facts.grade],
    ['last.scoreTenths', last.scoreTenths, facts.scoreTenths],
    ['last.asOf', last.asOf, facts.asOf],
    ['last.validUntil', last.validUntil, receipt.validUntil],
  ]
  return pairs
    .filter(([, said, signed]) => said !== signed)
    .map(([member]) => ({
      zh: `${member} 与凭证不符`,
      en: `${member} differs from the receipt`,
    }))
}
