import { STATUS_CODES } from 'node:http'
import { DomainError, ERRORS, sayError } from '@liangma/contracts'
import type {
  ErrorCode,
  ErrorData,
  Language,
  Problem,
  ProblemDetail,
  Words,
} from '@liangma/contracts'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { detailOf } from './validation-words.ts'

/** What of a request enters a problem. */
export interface ProblemContext {
  requestId: string
  language: Language
  /** Path of the request without its query, which may hold names. */
  instance: string
  bodyLimitBytes: number
}

/** An expected failure: its code, its data, and where it sits. */
export interface Failure {
  code: ErrorCode
  data?: ErrorData
  /** `{detail}` of the sentence where it differs by language. */
  detail?: Words
  errors?: ProblemDetail[]
}

const BYTES_PER_MIB = 1_048_576

const WITHOUT_NUL = (): Failure => ({ code: 'http.nul_character' })

/** The failures of Fastify itself, and of the database, that a client can mend. */
const OTHERS_FAILURES: Record<string, (context: ProblemContext) => Failure> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ({ bodyLimitBytes }) => ({
    code: 'http.too_large',
    data: { limit: Math.floor(bodyLimitBytes / BYTES_PER_MIB) },
  }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => ({ code: 'http.media_type' }),
  FST_ERR_CTP_INVALID_JSON_BODY: () => ({ code: 'http.not_json' }),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => ({ code: 'http.not_json' }),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => ({ code: 'http.not_json' }),
  // PostgreSQL holds no U+0000 in text (character_not_in_repertoire), nor in jsonb (untranslatable_character).
  '22021': WITHOUT_NUL,
  '22P05': WITHOUT_NUL,
}

/** The one translation of whatever was thrown into words; `isBug` says that the log must have it all. */
export function translate(
  error: unknown,
  context: ProblemContext,
): { problem: Problem; isBug: boolean } {
  const failure = expectedFailure(error, context)
  if (failure) return { problem: problemOf(failure, context), isBug: false }
  const data = { requestId: context.requestId }
  return { problem: problemOf({ code: 'internal.unexpected', data }, context), isBug: true }
}

/** A failure as `application/problem+json` (RFC 9457). */
export function problemOf(failure: Failure, context: ProblemContext): Problem {
  const { code, errors } = failure
  const { status } = ERRORS[code]
  const words = { zh: say(failure, 'zh'), en: say(failure, 'en') }
  return {
    type: `urn:liangma:problem:${code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: words[context.language],
    instance: context.instance,
    code,
    requestId: context.requestId,
    ...words,
    ...(errors ? { errors } : {}),
  }
}

function say({ code, data = {}, detail }: Failure, language: Language): string {
  return sayError(code, detail ? { ...data, detail: detail[language] } : data, language)
}

function expectedFailure(error: unknown, context: ProblemContext): Failure | undefined {
  if (error instanceof RefusedRows)
    return { code: error.code, data: error.data, errors: error.rows }
  if (error instanceof DomainError) return { code: error.code, data: error.data }
  if (hasZodFastifySchemaValidationErrors(error)) return malformedInput(error)
  const code = (error as { code?: unknown } | null)?.code
  return OTHERS_FAILURES[String(code)]?.(context)
}

/** A `DomainError` that also says which rows and columns are to blame. */
export class RefusedRows extends DomainError {
  readonly rows: ProblemDetail[]

  constructor(code: ErrorCode, data: ErrorData, rows: ProblemDetail[]) {
    super(code, data)
    this.rows = rows
  }
}

interface SchemaError {
  validation: { keyword?: string; instancePath: string; message?: string; params: object }[]
  validationContext?: string | undefined
}

// A batch of thousands of rows that are all wrong is told by its first hundred.
const MOST_DETAILS = 100
const MOST_IN_SENTENCE = 3

function malformedInput({ validation, validationContext }: SchemaError): Failure {
  const part = (validationContext ?? 'body') as ProblemDetail['in']
  const errors = validation.slice(0, MOST_DETAILS).map((fault) => {
    const { keyword = 'custom', instancePath, message, params } = fault
    return detailOf({ keyword, instancePath, message, params: { ...params } }, part)
  })
  const first = errors.slice(0, MOST_IN_SENTENCE)
  const rest = validation.length > first.length ? ' …' : ''
  const detail = {
    zh: first.map((each) => each.zh).join('；') + rest,
    en: first.map((each) => each.en).join('; ') + rest,
  }
  return { code: 'input.malformed', detail, errors }
}
