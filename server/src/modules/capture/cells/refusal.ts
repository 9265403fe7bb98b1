import type { RowErrorCode, RowErrorData } from '../kinds/row-errors.ts'

/** Why a reader does not take a cell. */
export class Refusal {
  readonly code: RowErrorCode
  readonly data: RowErrorData

  constructor(code: RowErrorCode, data: RowErrorData = {}) {
    this.code = code
    this.data = data
  }
}

/** Reads a trimmed cell that is not empty. */
export type Reader<T> = (text: string) => T | Refusal
