import type { Words } from '../words.ts'

/** One sentence a language; `{name}` is filled from the error's data. `status`: by which the API answers. */
export type ErrorWords = Words & { status: number }
