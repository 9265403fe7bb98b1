import type { Words } from '../words.ts'
import type { GradeFacts } from './grade-facts.ts'
import type { PublicKey } from './signed.ts'
import type { CreditTwin } from './twin.ts'

/** One thing that was looked at, in words. A note says something, but decides nothing. */
export interface DocumentCheck {
  outcome: 'passed' | 'failed' | 'note'
  words: Words
}

/** What the checks need of their surroundings; a browser and Node give the same. */
export interface CheckTools {
  /** RFC 8785. */
  canonicalize: (value: unknown) => string | undefined
  /** Ed25519: signature, message, public key. */
  verifyAsync: (signature: Uint8Array, message: Uint8Array, key: Uint8Array) => Promise<boolean>
  sha256: (bytes: Uint8Array) => Promise<Uint8Array>
  gradeFaults: (facts: GradeFacts) => Words[]
  /** The keys of the register whose page this is. */
  keys: readonly PublicKey[]
}

type Json = Record<string, unknown>

const KINDS: Record<string, Words> = {
  'liangma/grade/1': { zh: '等级凭证', en: 'Receipt of a grade' },
  'liangma/correction/1': { zh: '更正凭证', en: 'Receipt of a correction' },
  'liangma/withdrawal/1': { zh: '撤销凭证', en: 'Receipt of a withdrawal' },
  'liangma/twin/1': { zh: '信用页的机器可读版本', en: 'Credit page for machines' },
  'liangma/keys/1': { zh: '登记机关的密钥', en: 'Keys of the register' },
  'liangma/dump/1': { zh: '开放数据清单', en: 'Manifest of open data' },
  'liangma/rulebook/1': { zh: '评价规则', en: 'Rulebook' },
  'liangma/licence-display/1': { zh: '亮证亮照消息', en: 'Message to the licence-display system' },
}

/** Whether none of the checks failed. */
export function isWhole(checks: readonly DocumentCheck[]): boolean {
  return checks.every((check) => check.outcome !== 'failed')
}

/**
 * Everything that can be checked of a document without asking anybody: that it is one of ours, that each
 * signature in it is right, and that a grade follows from what is published with it. Without imports at
 * run time: the verify page runs this very text.
 */
export async function checkDocument(text: string, tools: CheckTools): Promise<DocumentCheck[]> {
  const document = readObject(text)
  if (!document) return [failed('不是 JSON 文件', 'This is not a JSON document')]
  if (countNames(text) !== countMembers(document))
    return [failed('同一名称出现了两次', 'A name appears twice in it')]
  const kind = KINDS[String(document['type'])]
  if (!kind) return [failed('不是本系统公示的文件', 'This is no document of this system')]
  try {
    return await checkKnown(document, kind, tools)
  } catch {
    // What is not as its kind asks for breaks a check somewhere: that is an answer, not a bug.
    return [
      kindNote(document, kind),
      failed('文件残缺，无法核对', 'It is too broken to be checked'),
    ]
  }
}

async function checkKnown(
  document: Json,
  kind: Words,
  tools: CheckTools,
): Promise<DocumentCheck[]> {
  const about = kindNote(document, kind)
  const signature = await checkSignature(document, tools, { zh: '', en: '' })
  const parts = await Promise.all(partsOf(document).map((part) => checkPart(part, tools)))
  const keys = await checkKeys(document, tools)
  const rulebook = await checkRulebook(document, tools)
  const own = [...checkGrade(document, tools), ...keys, ...rulebook]
  return [about, ...signature, ...own, ...parts.flat(), ...agree(document)]
}

/** Files of a dump by name, against the manifest that lists them. */
export async function checkFile(
  file: { name: string; bytes: Uint8Array },
  manifest: string,
  tools: CheckTools,
): Promise<DocumentCheck> {
  const files = [readObject(manifest)?.['files'] ?? []].flat() as { name: string; sha256: string }[]
  const stated = files.find((each) => each.name === file.name)?.sha256
  if (stated === undefined)
    return failed(`${file.name} 不在清单中`, `${file.name} is not in the manifest`)
  const hash = hexOf(await tools.sha256(file.bytes))
  return hash === stated
    ? passed(`${file.name} 与清单一致`, `${file.name} is as the manifest says`)
    : failed(`${file.name} 与清单不符`, `${file.name} differs from the manifest`)
}

function kindNote(document: Json, kind: Words): DocumentCheck {
  const subject = (document['subject'] ?? {}) as { name?: string; uscc?: string }
  const rulebook = [document['id'], document['version']]
  const about = [subject.name, subject.uscc, ...rulebook].filter(Boolean).join(' ')
  return note(about ? `${kind.zh}：${about}` : kind.zh, about ? `${kind.en}: ${about}` : kind.en)
}

/** Signed documents inside a twin. */
function partsOf(document: Json): { part: Json; name: Words }[] {
  if (document['type'] !== 'liangma/twin/1') return []
  const lists = [document['corrections'], document['withdrawals']] as (Json[] | undefined)[]
  const parts = [document['receipt'] as Json, ...lists.flatMap((list) => list ?? [])]
  return parts.map((part) => {
    const kind = KINDS[String(part?.['type'])] ?? { zh: '附件', en: 'part' }
    return {
      part,
      name: { zh: `所附${kind.zh}的`, en: ` of the enclosed ${kind.en.toLowerCase()}` },
    }
  })
}

async function checkPart(
  { part, name }: { part: Json; name: Words },
  tools: CheckTools,
): Promise<DocumentCheck[]> {
  return [...(await checkSignature(part, tools, name)), ...checkGrade(part, tools)]
}

async function checkSignature(
  document: Json,
  tools: CheckTools,
  of: Words,
): Promise<DocumentCheck[]> {
  const { signature, ...content } = document
  const { alg, kid, value } = (signature ?? {}) as Record<string, unknown>
  if (alg !== 'Ed25519' || typeof value !== 'string')
    return [failed(`${of.zh}签名缺失`, `The signature${of.en} is missing`)]
  const key = tools.keys.find((each) => each.kid === kid)
  if (!key || key.kid !== (await thumbprintOf(key, tools)))
    return [
      failed(
        `${of.zh}签名所用的密钥不属于本登记机关`,
        `The key of the signature${of.en} is not this register’s`,
      ),
    ]
  const message = new TextEncoder().encode(tools.canonicalize(content))
  const isRight = await verifies({ signature: bytesOf(value), message, key: bytesOf(key.x) }, tools)
  return [
    passed(`${of.zh}密钥属于本登记机关`, `The key${of.en} is this register’s`),
    isRight
      ? passed(
          `${of.zh}签名正确，内容未被改动`,
          `The signature${of.en} is right: nothing was changed`,
        )
      : failed(
          `${of.zh}签名不正确，内容被改动过`,
          `The signature${of.en} is wrong: something was changed`,
        ),
    ...keyRetired(content, key, of),
  ]
}

async function verifies(
  signed: {
    signature: Uint8Array | undefined
    message: Uint8Array
    key: Uint8Array | undefined
  },
  { verifyAsync }: CheckTools,
): Promise<boolean> {
  const { signature, message, key } = signed
  if (signature?.length !== 64 || key?.length !== 32) return false
  return verifyAsync(signature, message, key)
}

/** A key that was retired signs nothing any more. */
function keyRetired({ at }: Json, { retiredAt }: PublicKey, of: Words): DocumentCheck[] {
  if (retiredAt === null || typeof at !== 'string' || Date.parse(at) <= Date.parse(retiredAt))
    return []
  return [
    failed(
      `${of.zh}签名晚于该密钥的停用时间`,
      `The signature${of.en} is later than the day on which its key was retired`,
    ),
  ]
}

function checkGrade(document: Json, { gradeFaults }: CheckTools): DocumentCheck[] {
  if (document['type'] !== 'liangma/grade/1') return []
  const faults = gradeFaults(document['facts'] as GradeFacts)
  if (faults.length > 0) return faults.map((words) => ({ outcome: 'failed', words }))
  return [
    passed(
      '等级可由所附的扣分、封顶和规则推出',
      'The grade follows from the points, caps and rules published with it',
    ),
    note(
      '凭证属实只说明当时公示了这一等级；现状以信用页为准',
      'A true receipt says what was published then; how things stand now is on the credit page',
    ),
  ]
}

/** The text is the one that was signed, by two people unless the register was founded on it. */
async function checkRulebook(document: Json, tools: CheckTools): Promise<DocumentCheck[]> {
  if (document['type'] !== 'liangma/rulebook/1') return []
  const text = new TextEncoder().encode(String(document['text']))
  const sha256 = hexOf(await tools.sha256(text))
  if (sha256 !== document['sha256'])
    return [failed('规则文本与其摘要不符', 'The text is not the one that its hash names')]
  const signOffs = document['signOffs'] as { part: string; sha256: string }[]
  const parts = new Set(signOffs.filter((each) => each.sha256 === sha256).map(({ part }) => part))
  const isByTwo = parts.size === 2 && signOffs.length === 2
  if (!isByTwo && signOffs.length > 0)
    return [note('尚未由两人就此文本签名', 'Two people have not signed this text yet')]
  return [
    passed('规则文本与其摘要一致', 'The text is the one that its hash names'),
    isByTwo
      ? passed('起草人与审批人均就此文本签名', 'Author and approver both signed this text')
      : note('随登记簿建立即施行，无签名', 'The register was founded on it; nobody signed it'),
  ]
}

function agree(document: Json): DocumentCheck[] {
  if (document['type'] !== 'liangma/twin/1') return []
  return isConsistent(document as unknown as CreditTwin)
    ? [passed('页面内容与所附凭证一致', 'The page says what the enclosed receipt says')]
    : [failed('页面内容与所附凭证不一致', 'The page does not say what the enclosed receipt says')]
}

/** A twin says of the grade what its receipt says, and shows a colour only while it is in force. */
function isConsistent({ last, current, state, subject, receipt }: CreditTwin): boolean {
  const { facts } = receipt
  const said = [last.key, last.scoreTenths, last.asOf, subject.uscc]
  const meant = [facts.grade, facts.scoreTenths, facts.asOf, receipt.subject.uscc]
  const isHonest = (state === 'inForce' ? last.key : undefined) === current?.key
  return isHonest && said.every((each, i) => each === meant[i])
}

/** A document of keys: each is named by its thumbprint, and they are the register's. */
async function checkKeys(document: Json, tools: CheckTools): Promise<DocumentCheck[]> {
  if (document['type'] !== 'liangma/keys/1') return []
  const keys = (document['keys'] ?? []) as PublicKey[]
  return Promise.all(keys.map((key) => checkKey(key, tools)))
}

async function checkKey(key: PublicKey, tools: CheckTools): Promise<DocumentCheck> {
  const known = tools.keys.find(({ kid, x }) => kid === key.kid && x === key.x)
  if (!known || (await thumbprintOf(key, tools)) !== key.kid)
    return failed(`密钥 ${key.kid} 不属于本登记机关`, `The key ${key.kid} is not this register’s`)
  return known.retiredAt === key.retiredAt
    ? passed(`密钥 ${key.kid} 属于本登记机关`, `The key ${key.kid} is this register’s`)
    : failed(`密钥 ${key.kid} 的停用时间不符`, `The key ${key.kid} has another day of retirement`)
}

/** RFC 7638. */
async function thumbprintOf(key: PublicKey, tools: CheckTools): Promise<string> {
  const { crv, kty, x } = key
  const text = tools.canonicalize({ crv, kty, x }) ?? ''
  return base64urlOf(await tools.sha256(new TextEncoder().encode(text)))
}

function readObject(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Json) : undefined
  } catch {
    return undefined
  }
}

/** Names as they are written: the last of two equal ones would hide the first. */
function countNames(text: string): number {
  const strings = text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)
  return [...strings].filter((match) => match[1] !== undefined).length
}

function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = Array.isArray(value) ? 0 : Object.keys(value).length
  return Object.values(value).reduce((sum: number, each) => sum + countMembers(each), own)
}

/** Only the one spelling of the bytes counts; base64url has others. */
function bytesOf(text: string): Uint8Array | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined
  const marks = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(marks, (mark) => mark.charCodeAt(0))
  return base64urlOf(bytes) === text ? bytes : undefined
}

function base64urlOf(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function passed(zh: string, en: string): DocumentCheck {
  return { outcome: 'passed', words: { zh, en } }
}

function failed(zh: string, en: string): DocumentCheck {
  return { outcome: 'failed', words: { zh, en } }
}

function note(zh: string, en: string): DocumentCheck {
  return { outcome: 'note', words: { zh, en } }
}
