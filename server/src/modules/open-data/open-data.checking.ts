import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { dumpManifest } from '@liangma/contracts'
import type { DumpManifest, Words } from '@liangma/contracts'
import { readChecksum, sha256Of } from './dumps/checksums.ts'
import { isAbsent } from './dumps/draft-folder.ts'
import { MANIFEST } from './open-data.rules.ts'

/** Says whether a signed document is, to the last member, as its register signed it. */
export type SignatureCheck = (document: DumpManifest) => boolean | Promise<boolean>

/**
 * Checks a folder with a dump, wherever it was copied to: the signature of its manifest, and every file
 * against the manifest and against the checksum beside it. Answers what is wrong; nothing where all is well.
 */
export async function checkDump(dir: string, isSigned: SignatureCheck): Promise<Words[]> {
  const manifest = await readManifest(dir)
  if (!manifest) return [fault(MANIFEST, '缺失或格式不正确', 'is missing or malformed')]
  const faults: Words[] = []
  if (!(await isSigned(manifest)))
    faults.push(fault(MANIFEST, '签名不正确', 'does not bear a valid signature'))
  const stated = new Map(manifest.files.map(({ name, sha256 }) => [name, sha256]))
  for (const name of [...stated.keys(), MANIFEST])
    faults.push(...(await faultsOfFile(join(dir, name), { name, stated: stated.get(name) })))
  const known = new Set([...stated.keys(), MANIFEST].flatMap((name) => [name, `${name}.sha256`]))
  const strangers = (await readdir(dir)).filter((name) => !known.has(name))
  return [
    ...faults,
    ...strangers.map((name) => fault(name, '不在清单中', 'is not in the manifest')),
  ]
}

/** The document as it stands, so that the signature is judged over every member of it. */
async function readManifest(dir: string): Promise<DumpManifest | undefined> {
  const text = await readFile(join(dir, MANIFEST), 'utf8').catch(absentAsEmpty)
  try {
    const document: unknown = JSON.parse(text)
    return dumpManifest.safeParse(document).success ? (document as DumpManifest) : undefined
  } catch {
    return undefined
  }
}

async function faultsOfFile(
  path: string,
  { name, stated }: { name: string; stated: string | undefined },
): Promise<Words[]> {
  try {
    const sha256 = await sha256Of(path)
    const faults: Words[] = []
    if (stated !== undefined && sha256 !== stated)
      faults.push(
        fault(name, '与清单中的 SHA-256 不符', 'differs from its SHA-256 in the manifest'),
      )
    if (sha256 !== (await readChecksum(path)))
      faults.push(fault(name, '与旁边的 .sha256 不符', 'differs from the .sha256 beside it'))
    return faults
  } catch (error) {
    if (!isAbsent(error)) throw error
    return [fault(name, '或其 .sha256 缺失', 'or its .sha256 is missing')]
  }
}

function fault(name: string, zh: string, en: string): Words {
  return { zh: `${name} ${zh}`, en: `${name} ${en}` }
}

function absentAsEmpty(error: unknown): string {
  if (isAbsent(error)) return ''
  throw error
}
