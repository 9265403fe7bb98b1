import { SCREEN_ERRORS } from '../screen/screen-errors.ts'
import { ACCESS_ERRORS } from './access-errors.ts'
import { ASSESSMENT_ERRORS } from './assessment-errors.ts'
import { CAPTURE_ERRORS } from './capture-errors.ts'
import { PUBLICATION_ERRORS } from './publication-errors.ts'
import { REDRESS_ERRORS } from './redress-errors.ts'
import { REGISTER_ERRORS } from './register-errors.ts'
import { RULEBOOK_ERRORS } from './rulebook-errors.ts'
import { SESSION_ERRORS } from './session-errors.ts'
import { SIMULATION_ERRORS } from './simulation-errors.ts'
import { SYSTEM_ERRORS } from './system-errors.ts'
import type { Language } from '../words.ts'

/**
 * Every expected failure, one sentence a language; `{name}` is filled from the error's data.
 * `status` is the HTTP status by which the API answers it.
 */
export const ERRORS = {
  ...ACCESS_ERRORS,
  ...SESSION_ERRORS,
  ...SYSTEM_ERRORS,
  ...CAPTURE_ERRORS,
  ...ASSESSMENT_ERRORS,
  ...RULEBOOK_ERRORS,
  ...PUBLICATION_ERRORS,
  ...REDRESS_ERRORS,
  ...REGISTER_ERRORS,
  ...SCREEN_ERRORS,
  ...SIMULATION_ERRORS,
} as const

export type ErrorCode = keyof typeof ERRORS
export type ErrorData = Record<string, string | number>

/** A failure that the user can understand and mend. Anything else that throws is a bug. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly data: ErrorData

  constructor(code: ErrorCode, data: ErrorData = {}) {
    super(sayError(code, data, 'en'))
    this.name = 'DomainError'
    this.code = code
    this.data = data
  }
}

/** The sentence of an error code in one language, its `{placeholders}` filled. */
export function sayError(code: ErrorCode, data: ErrorData, language: Language): string {
  return ERRORS[code][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(data[name] ?? whole),
  )
}
