import { DomainError, sayError } from '@liangma/contracts'
import type { Batch } from '../capture.queries.ts'

/** Why a batch came to nothing, as kept with it; a bug keeps its details for the log. */
export function failureOf(error: unknown): Batch['failure'] {
  if (!(error instanceof DomainError)) {
    return { code: 'bug', zh: '系统内部错误，详见日志。', en: 'An internal error; see the log.' }
  }
  const say = (language: 'zh' | 'en') => sayError(error.code, error.data, language)
  return { code: error.code, zh: say('zh'), en: say('en') }
}
