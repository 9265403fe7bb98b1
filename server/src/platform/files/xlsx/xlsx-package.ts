import type { Readable } from 'node:stream'
import { DomainError } from '@liangma/contracts'
import { SaxesParser } from 'saxes'
import type { SaxesTagPlain } from 'saxes'
import { type Entry, type ZipFile, openPromise } from 'yauzl'
import { LIMITS } from '../table.ts'

const MAX_PARTS = 2_000
/** So much text without a tag is no cell of ours. */
const MAX_QUIET_CHARACTERS = 4 * 2 ** 20

export interface XmlHandlers {
  open(tag: string, attributes: Record<string, string>): void
  text(text: string): void
  close(tag: string): void
}

/** The parts of an XLSX file, each readable as a stream of XML events. */
export class XlsxPackage {
  readonly #zip: ZipFile
  readonly #entries: Map<string, Entry>
  readonly #name: string

  private constructor(zip: ZipFile, entries: Map<string, Entry>, name: string) {
    this.#zip = zip
    this.#entries = entries
    this.#name = name
  }

  /** Throws `table.damaged` where the file is no intact zip, `table.not_a_table` where no workbook. */
  static async open(path: string, name: string): Promise<XlsxPackage> {
    const zip = await openPromise(path, { autoClose: false, validateEntrySizes: true }).catch(
      (error: unknown) => {
        throw damaged(name, error)
      },
    )
    try {
      const entries = await entriesOf(zip)
      if (!entries.has('xl/workbook.xml')) throw new DomainError('table.not_a_table', { name })
      return new XlsxPackage(zip, entries, name)
    } catch (error) {
      zip.close()
      throw damaged(name, error)
    }
  }

  has(part: string): boolean {
    return this.#entries.has(part)
  }

  /** Goes through a part; yields after every piece so that the caller can pass on what it has. */
  async *read(
    part: string,
    handlers: XmlHandlers,
    maxBytes: number = LIMITS.sheetBytes,
  ): AsyncGenerator<void> {
    const entry = this.#entries.get(part)
    if (!entry) throw damaged(this.#name, `no ${part}`)
    this.#refuseBomb(entry, maxBytes)
    let stream: Readable | undefined
    try {
      stream = await this.#zip.openReadStreamPromise(entry)
      stream.setEncoding('utf8')
      yield* parse(stream, handlers, this.#name)
    } catch (error) {
      throw damaged(this.#name, error)
    } finally {
      stream?.destroy()
    }
  }

  close(): void {
    this.#zip.close()
  }

  #refuseBomb({ uncompressedSize, compressedSize }: Entry, maxBytes: number): void {
    const isOverRatio =
      uncompressedSize > LIMITS.ratioFromBytes &&
      uncompressedSize > compressedSize * LIMITS.compressionRatio
    if (uncompressedSize <= maxBytes && !isOverRatio) return
    throw tooLarge(this.#name)
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    entries.set(entry.fileName, entry)
    if (entries.size > MAX_PARTS) throw new Error('too many parts')
  }
  return entries
}

async function* parse(
  pieces: AsyncIterable<string>,
  handlers: XmlHandlers,
  name: string,
): AsyncGenerator<void> {
  let quiet = 0
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag: SaxesTagPlain) => {
    quiet = 0
    handlers.open(localName(tag.name), tag.attributes)
  })
  parser.on('text', (text) => handlers.text(text))
  parser.on('cdata', (text) => handlers.text(text))
  parser.on('closetag', (tag: SaxesTagPlain) => handlers.close(localName(tag.name)))
  for await (const piece of pieces) {
    quiet += piece.length
    parser.write(piece)
    if (quiet > MAX_QUIET_CHARACTERS) throw tooLarge(name)
    yield
  }
  parser.close()
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

function damaged(name: string, error: unknown): DomainError {
  if (error instanceof DomainError) return error
  const detail = error instanceof Error ? error.message : String(error)
  return new DomainError('table.damaged', { name, detail })
}

function tooLarge(name: string): DomainError {
  return new DomainError('table.too_large', { name, limit: LIMITS.sheetBytes / 2 ** 20 })
}
