import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Day, LicenceDisplayMessage } from '@liangma/contracts'
import { isoOf } from '@liangma/contracts'
import type { SendOutcome } from '../../../platform/outgoing/index.ts'
import { delivered, failed } from '../../../platform/outgoing/index.ts'
import type { Sending } from './http-outlet.ts'

/** As many digits as the largest safe integer has, so that names sort as sequences do. */
const SEQUENCE_DIGITS = 16

/** Puts messages into a folder, from which whoever carries them takes them: one file each. */
export class FolderOutlet {
  readonly #dir: string

  constructor({ dir }: { dir: string }) {
    this.#dir = dir
  }

  async send({ message }: Pick<Sending, 'message'>): Promise<SendOutcome> {
    const sequence = String(message.subjectSequence).padStart(SEQUENCE_DIGITS, '0')
    try {
      await this.#write(`${sequence}-${message.uscc}.json`, lineOf(message))
      return delivered()
    } catch (error) {
      // A disk that is full or a share that is away: nothing is wrong with the message.
      const { code, name } = error as NodeJS.ErrnoException
      return failed({ kind: 'unreachable', isPermanent: false, words: code ?? name })
    }
  }

  /** All messages in force, a line each, as one file of the day; written anew when asked again. */
  async writeSnapshot(day: Day, messages: AsyncIterable<LicenceDisplayMessage>): Promise<void> {
    await this.#write(`snapshot-${isoOf(day)}.jsonl`, linesOf(messages))
  }

  /** Whole or not at all: whoever watches the folder never sees half a file. */
  async #write(name: string, content: string | AsyncIterable<string>): Promise<void> {
    await mkdir(this.#dir, { recursive: true })
    const draft = join(this.#dir, `.${name}.draft`)
    const file = await open(draft, 'w')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, join(this.#dir, name))
  }
}

function lineOf(message: LicenceDisplayMessage): string {
  return `${JSON.stringify(message)}\n`
}

async function* linesOf(messages: AsyncIterable<LicenceDisplayMessage>): AsyncGenerator<string> {
  for await (const message of messages) yield lineOf(message)
}
