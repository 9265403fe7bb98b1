import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'

const LINE = /^([0-9a-f]{64}) [ *](.+)\n?$/

/** SHA-256 of a file's bytes, as hex. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** Writes `FILE.sha256` beside a file, in the form that `sha256sum -c` reads. */
export async function writeChecksum(path: string, sha256: string): Promise<void> {
  await writeFile(`${path}.sha256`, `${sha256}  ${basename(path)}\n`, { flush: true })
}

/** The checksum that stands beside a file; undefined where it is not in that form or of another file. */
export async function readChecksum(path: string): Promise<string | undefined> {
  const [, sha256, name] = LINE.exec(await readFile(`${path}.sha256`, 'utf8')) ?? []
  return name === basename(path) ? sha256 : undefined
}
