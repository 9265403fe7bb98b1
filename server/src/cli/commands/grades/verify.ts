import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { checkDocument, isWhole } from '@liangma/contracts'
import type { CheckTools, DocumentCheck, GradeReceipt, PublicKey, Words } from '@liangma/contracts'
import type { App } from '../../../app.ts'
import { checkDump } from '../../../modules/open-data/index.ts'
import { checkTools } from '../../../modules/publication/index.ts'
import { EXIT } from '../../../platform/terminal/index.ts'
import type { Terminal } from '../../../platform/terminal/index.ts'
import { requireFiles, requirePaths } from '../../files.ts'
import { CliFault, configOf, runWithApp, terminalOf, withGlobals } from '../../run.ts'

interface Verified {
  file: string
  checks: DocumentCheck[]
}

/** By what documents are judged: public keys, and the register itself where it is at hand. */
interface Judge {
  tools: CheckTools
  app: App | undefined
}

const SIGNS = { passed: '✓', failed: '✗', note: '·' }
const CHECKSUMS: Words = {
  zh: '清单签名正确，各文件与校验和一致',
  en: 'The manifest is signed, and every file has its checksum',
}
const RECOMPUTED: Words = {
  zh: '由登记簿重新计算，结果相同',
  en: 'Computed again from the register, it comes out the same',
}

export function addVerifyCommand(program: Command): void {
  withGlobals(program.command('verify'))
    .description(
      '核验凭证、更正、页面数据、公钥文件或数据包文件夹 / check receipts, corrections, page data, keys or a folder with a dump',
    )
    .argument(
      '[files...]',
      '缺省时核验整个登记簿 / without files: everything that this register published',
    )
    .option(
      '--keys <file>',
      '公钥文件（取自 /.well-known/liangma-keys.json），不需要登记簿 / public keys, no register needed',
    )
    .action(async (files: string[], flags: { keys?: string }, command: Command) => {
      requirePaths(files)
      requireFiles(flags.keys === undefined ? [] : [flags.keys])
      if (files.length === 0) await runWithApp(command, auditRegister)
      else if (flags.keys !== undefined) {
        const judge = { tools: checkTools(await keysIn(flags.keys)), app: undefined }
        await verify(files, judge, terminalOf(command))
      } else if (isRegisterAtHand(command))
        await runWithApp(command, (app, terminal) =>
          verify(files, { tools: checkTools(app.publication.ring.list()), app }, terminal),
        )
      else throw new CliFault([NO_KEYS])
    })
}

async function auditRegister(app: App, terminal: Terminal): Promise<void> {
  const faults = await Array.fromAsync(app.publication.audit())
  terminal.printJson({ isWhole: faults.length === 0, faults })
  for (const { recordId, faults: words } of faults)
    for (const each of words) terminal.print(`✗ ${recordId}: ${terminal.say(each)}`)
  if (faults.length > 0) process.exitCode = EXIT.failed
  else
    terminal.print(
      terminal.say({
        zh: '✓ 全部公示记录签名有效，等级与所列内容相符',
        en: '✓ Every public record bears a valid signature, and every grade follows from what is listed',
      }),
    )
}

const NO_KEYS: Words = {
  zh: '这里没有登记簿；请用 --keys 指定公钥文件（取自登记簿网站的 /.well-known/liangma-keys.json）。',
  en: 'There is no register here; name the public keys by --keys (from /.well-known/liangma-keys.json of the register).',
}

function isRegisterAtHand(command: Command): boolean {
  const { database } = configOf(command)
  return 'url' in database || existsSync(join(database.dir, 'pg'))
}

async function verify(files: string[], judge: Judge, terminal: Terminal): Promise<void> {
  const verified: Verified[] = []
  for (const file of files) verified.push({ file, checks: await checksOf(file, judge) })
  terminal.printJson(
    verified.map(({ file, checks }) => ({ file, isWhole: isWhole(checks), checks })),
  )
  for (const each of verified) print(each, terminal)
  if (!verified.every(({ checks }) => isWhole(checks))) process.exitCode = EXIT.failed
}

async function checksOf(file: string, { tools, app }: Judge): Promise<DocumentCheck[]> {
  if (statSync(file).isDirectory()) {
    const isSigned = async (manifest: object) =>
      isWhole(await checkDocument(JSON.stringify(manifest), tools))
    return passedUnless(await checkDump(file, isSigned), CHECKSUMS)
  }
  const text = readFileSync(file, 'utf8')
  const checks = await checkDocument(text, tools)
  const receipt = app && isWhole(checks) ? receiptIn(JSON.parse(text)) : undefined
  const faults = receipt && (await app?.publication.recompute(receipt))
  return faults ? [...checks, ...passedUnless(faults, RECOMPUTED)] : checks
}

function passedUnless(faults: readonly Words[], words: Words): DocumentCheck[] {
  if (faults.length === 0) return [{ outcome: 'passed', words }]
  return faults.map((fault) => ({ outcome: 'failed', words: fault }))
}

function receiptIn(document: unknown): GradeReceipt | undefined {
  const { type, receipt } = (document ?? {}) as { type?: unknown; receipt?: unknown }
  if (type === 'liangma/twin/1') return receiptIn(receipt)
  return type === 'liangma/grade/1' ? (document as GradeReceipt) : undefined
}

function print({ file, checks }: Verified, terminal: Terminal): void {
  const verdict = isWhole(checks)
    ? terminal.style('green', terminal.say({ zh: '✓ 真实', en: '✓ genuine' }))
    : terminal.style('red', terminal.say({ zh: '✗ 不可信', en: '✗ not to be trusted' }))
  terminal.print(`${verdict}  ${file}`)
  for (const { outcome, words } of checks)
    terminal.print(`  ${SIGNS[outcome]} ${terminal.say(words)}`)
}

/** Keys that vouch for themselves: each has the name of its thumbprint, and the one in force signed them all. */
async function keysIn(file: string): Promise<PublicKey[]> {
  const text = readFileSync(file, 'utf8')
  const keys = keysOf(text)
  if (keys.length > 0 && isWhole(await checkDocument(text, checkTools(keys)))) return keys
  throw new CliFault([
    {
      zh: `${file} 不是未被改动的公钥文件。`,
      en: `${file} is no file of public keys as its register issued it.`,
    },
  ])
}

function keysOf(text: string): PublicKey[] {
  try {
    const { type, keys } = JSON.parse(text) as { type?: unknown; keys?: PublicKey[] }
    return type === 'liangma/keys/1' ? (keys ?? []) : []
  } catch {
    return []
  }
}
