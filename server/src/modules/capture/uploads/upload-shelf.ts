import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PreviewOptions } from '@liangma/contracts'

/** An uploaded file as it is kept: its content lies beside. */
export interface Upload {
  previewId: string
  name: string
  bytes: number
  sha256: string
  /** Whose it is, by login, and what he is called. */
  login: string
  uploadedBy: string
  uploadedAt: string
  options: PreviewOptions
  /** The batch that it became. */
  batchId: number | null
}

const KEPT_MS = 3_600_000
const UPLOAD_ID = /^[0-9a-f-]{36}$/
const SHOWN_NAME = 200
const CONTROL = /\p{Cc}/gu

/** The folder where uploaded files wait for their commit: an hour, across restarts, readable by us alone. */
export class UploadShelf {
  readonly #dir: string

  constructor(dir: string) {
    this.#dir = dir
  }

  pathOf(previewId: string): string {
    return join(this.#dir, previewId, 'content')
  }

  hasContent(previewId: string): boolean {
    return existsSync(this.pathOf(previewId))
  }

  removedAt({ uploadedAt }: Upload): Date {
    return new Date(Date.parse(uploadedAt) + KEPT_MS)
  }

  /** Keeps what a stream brings; where it breaks off, nothing is kept. */
  async keep(
    content: Readable,
    { name, ...by }: Pick<Upload, 'name' | 'login' | 'uploadedBy'>,
  ): Promise<Upload> {
    const previewId = randomUUID()
    const hash = createHash('sha256')
    let bytes = 0
    const counted = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk)
        bytes += chunk.length
        done(null, chunk)
      },
    })
    await mkdir(join(this.#dir, previewId), { recursive: true, mode: 0o700 })
    try {
      const file = createWriteStream(this.pathOf(previewId), { mode: 0o600 })
      await pipeline(content, counted, file)
    } catch (error) {
      await this.remove(previewId)
      throw error
    }
    return {
      previewId,
      name: nameOf(name),
      bytes,
      sha256: hash.digest('hex'),
      ...by,
      // By the machine's clock: an hour passes on sample data too, where the day stands still.
      uploadedAt: new Date().toISOString(),
      options: {},
      batchId: null,
    }
  }

  /** Writes down what is known of an upload, whole or not at all. */
  async note(upload: Upload): Promise<void> {
    const path = join(this.#dir, upload.previewId, 'upload.json')
    await writeFile(`${path}.draft`, JSON.stringify(upload), { mode: 0o600 })
    await rename(`${path}.draft`, path)
  }

  async find(previewId: string): Promise<Upload | undefined> {
    if (!UPLOAD_ID.test(previewId)) return undefined
    try {
      const text = await readFile(join(this.#dir, previewId, 'upload.json'), 'utf8')
      return JSON.parse(text) as Upload
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }

  async list(): Promise<Upload[]> {
    if (!existsSync(this.#dir)) return []
    const found = await Promise.all((await readdir(this.#dir)).map((id) => this.find(id)))
    return found
      .filter((each) => each !== undefined)
      .toSorted((a, b) => (a.uploadedAt < b.uploadedAt ? -1 : 1))
  }

  /** The content only: what became of it is still known for its hour. */
  async removeContent(previewId: string): Promise<void> {
    await rm(this.pathOf(previewId), { force: true })
  }

  async remove(previewId: string): Promise<void> {
    await rm(join(this.#dir, previewId), { recursive: true, force: true })
  }

  /** Removes what has lain here for its hour; answers the numbers. */
  async removeOld(now: Date): Promise<string[]> {
    const old = (await this.list()).filter((each) => this.removedAt(each) <= now)
    for (const { previewId } of old) await this.remove(previewId)
    return old.map(({ previewId }) => previewId)
  }
}

/** As people know it: no folders, no characters that nobody sees. */
function nameOf(name: string): string {
  const last = name.split(/[\\/]/).at(-1)?.replaceAll(CONTROL, '').trim() ?? ''
  return last === '' ? 'upload' : last.slice(0, SHOWN_NAME)
}
