import { isAscii, isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import { DomainError } from '@liangma/contracts'
import type { Encoding } from './table.ts'

const LINE_FEED = 0x0a
const SAMPLE_BYTES = 64 * 1024
const MAX_LINE_BYTES = 8 * 2 ** 20
const ASCII = new TextDecoder()
const BOM = Buffer.from([0xef, 0xbb, 0xbf])

/**
 * Decodes bytes to text in blocks of whole lines, each ending in a line feed, CRLF made LF.
 * No byte of a character in UTF-8 or GB18030 is a line feed, so cutting there cuts no character.
 */
export async function* decodedBlocks(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  onEncoding: (encoding: Encoding) => void = () => undefined,
): AsyncGenerator<string, void, undefined> {
  const decoder = new BlockDecoder(name, onEncoding)
  let carried: Uint8Array = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const bytes = carried.length === 0 ? chunk : Buffer.concat([carried, chunk])
    const cut = bytes.lastIndexOf(LINE_FEED) + 1
    carried = bytes.subarray(cut)
    if (carried.length > MAX_LINE_BYTES) throw new DomainError('table.not_a_table', { name })
    if (cut > 0) yield decoder.decode(bytes.subarray(0, cut))
  }
  if (carried.length > 0) yield `${decoder.decode(carried)}\n`
}

class BlockDecoder {
  readonly #name: string
  readonly #onEncoding: (encoding: Encoding) => void
  #decoder: TextDecoder | undefined
  #encoding: Encoding = 'utf-8'
  #linesBefore = 0
  #isFirst = true

  constructor(name: string, onEncoding: (encoding: Encoding) => void) {
    this.#name = name
    this.#onEncoding = onEncoding
  }

  decode(block: Uint8Array): string {
    const bytes = this.#isFirst ? this.#firstBlock(block) : block
    const text = this.#strictly(bytes, this.#decoderFor(bytes) ?? ASCII)
    this.#linesBefore += countLineFeeds(text)
    return text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text
  }

  #firstBlock(block: Uint8Array): Uint8Array {
    this.#isFirst = false
    if (block.subarray(0, SAMPLE_BYTES).includes(0)) {
      throw new DomainError('table.not_a_table', { name: this.#name })
    }
    if (!BOM.equals(block.subarray(0, BOM.length))) return block
    this.#decoder = new TextDecoder('utf-8', { fatal: true })
    this.#onEncoding('utf-8')
    return block.subarray(BOM.length)
  }

  /** Undecided as long as everything is ASCII. */
  #decoderFor(bytes: Uint8Array): TextDecoder | undefined {
    if (this.#decoder || isAscii(bytes)) return this.#decoder
    this.#encoding = guessEncoding(bytes)
    this.#decoder = new TextDecoder(this.#encoding, { fatal: true })
    this.#onEncoding(this.#encoding)
    return this.#decoder
  }

  #strictly(bytes: Uint8Array, decoder: TextDecoder): string {
    try {
      return decoder.decode(bytes)
    } catch {
      const line = this.#linesBefore + 1 + goodLines(bytes, this.#encoding)
      throw new DomainError('table.broken_bytes', {
        name: this.#name,
        line,
        encoding: this.#encoding.toUpperCase(),
      })
    }
  }
}

/** By lines, so that one broken byte in a UTF-8 file does not make it look like GB18030. */
function guessEncoding(bytes: Uint8Array): Encoding {
  let [utf8, other] = [0, 0]
  for (const line of linesOf(bytes.subarray(0, SAMPLE_BYTES), { whole: bytes.length })) {
    if (isAscii(line)) continue
    if (isUtf8(line)) utf8 += 1
    else other += 1
  }
  return utf8 > 0 && utf8 >= other ? 'utf-8' : isUtf8(bytes) ? 'utf-8' : 'gb18030'
}

function goodLines(bytes: Uint8Array, encoding: Encoding): number {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let good = 0
  for (const line of linesOf(bytes, { whole: bytes.length })) {
    try {
      decoder.decode(line)
    } catch {
      return good
    }
    good += 1
  }
  return good
}

/** Lines of a sample; a last one that the sample cut short is left out. */
function* linesOf(bytes: Uint8Array, { whole }: { whole: number }): Generator<Uint8Array> {
  let from = 0
  for (let to = bytes.indexOf(LINE_FEED); to !== -1; to = bytes.indexOf(LINE_FEED, from)) {
    yield bytes.subarray(from, to)
    from = to + 1
  }
  if (from < bytes.length && bytes.length === whole) yield bytes.subarray(from)
}

function countLineFeeds(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
