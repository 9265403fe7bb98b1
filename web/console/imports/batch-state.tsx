import type { ImportBatch } from '@liangma/contracts'
import { useImportsWords } from './imports-words.ts'

export const ORIGIN_WORDS = {
  file: 'originFile',
  inbox: 'originInbox',
  api: 'originApi',
  sample: 'originSample',
  retry: 'originRetry',
  upload: 'originUpload',
  mend: 'originMend',
} as const satisfies Record<ImportBatch['origin'], string>

export const PHASE_WORDS = {
  waiting: 'phaseWaiting',
  checking: 'phaseChecking',
  committing: 'phaseCommitting',
  assessing: 'phaseAssessing',
} as const

/** What became of a batch, and what is being done to it. */
export function BatchState({ batch }: { batch: Pick<ImportBatch, 'state' | 'phase'> }) {
  const { t } = useImportsWords()
  const { state, phase } = batch
  return (
    <span className={`batch-state ${phase ? 'checking' : state}`}>
      {phase ? t(PHASE_WORDS[phase]) : t(state)}
    </span>
  )
}
