// The few members used here; the package ships no types of its own.
declare module 'yazl' {
  import type { Readable } from 'node:stream'

  export interface EntryOptions {
    mtime: Date
    forceDosTimestamp: boolean
  }

  export class ZipFile {
    readonly outputStream: Readable
    addBuffer(content: Buffer, name: string, options: EntryOptions): void
    addReadStream(content: Readable, name: string, options: EntryOptions): void
    end(): void
  }
}
