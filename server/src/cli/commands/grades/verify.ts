import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import type { GradeReceipt, PublicKey, Words } from '@liangma/contracts'
import type { App } from '../../../app.ts'
import { checkDump } from '../../../modules/open-data/index.ts'
import { checkDocument, isWhole } from '../../../modules/publication/index.ts'
import type { Check } from '../../../modules/publication/index.ts'
import { EXIT } from '../../../platform/terminal/index.ts'
import type { Terminal } from '../../../platform/terminal/index.ts'
import { requireFiles, requirePaths } from '../../files.ts'
import { CliFault, configOf, runWithApp, terminalOf, withGlobals } from '../../run.ts'

interface Verified {
  file: string
  checks: Check[]
}

/** By what documents are judged: public keys, and the register itself where it is at hand. */
interface Judge {
  keys: readonly PublicKey[]
  app: App | undefined
}

const CHECKSUMS: Words = { zh: '清单签名与校验和', en: 'signature of the manifest, and checksums' }
const RECOMPUTED: Words = { zh: '由登记簿重新计算', en: 'computed again from the register' }

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
        const judge = { keys: keysIn(flags.keys), app: undefined }
        await verify(files, judge, terminalOf(command))
      } else if (isRegisterAtHand(command))
        await runWithApp(command, (app, terminal) =>
          verify(files, { keys: app.publication.ring.list(), app }, terminal),
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

async function checksOf(file: string, { keys, app }: Judge): Promise<Check[]> {
  if (statSync(file).isDirectory()) {
    const isSigned = (manifest: object) => isWhole(checkDocument(manifest, keys))
    return [{ what: CHECKSUMS, faults: await checkDump(file, isSigned) }]
  }
  const document = readJson(file)
  const checks = checkDocument(document, keys)
  const receipt = receiptIn(document)
  const faults = app && receipt ? await app.publication.recompute(receipt) : undefined
  return faults ? [...checks, { what: RECOMPUTED, faults }] : checks
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
  for (const { what, faults } of checks) {
    terminal.print(`  ${faults.length === 0 ? '✓' : '✗'} ${terminal.say(what)}`)
    for (const fault of faults) terminal.print(`    ${terminal.say(fault)}`)
  }
}

function keysIn(file: string): PublicKey[] {
  const document = readJson(file)
  if (!isWhole(checkDocument(document, [])))
    throw new CliFault([
      {
        zh: `${file} 不是未被改动的公钥文件。`,
        en: `${file} is no file of public keys as its register issued it.`,
      },
    ])
  return (document as { keys: PublicKey[] }).keys
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown
  } catch {
    throw new CliFault([{ zh: `${file} 不是 JSON 文件。`, en: `${file} is not a JSON file.` }])
  }
}
