import { BATCH_STATES } from '@liangma/contracts'
import type { ImportBatch } from '@liangma/contracts'
import { useImportsWords } from './imports-words.ts'

export const PHASE_WORDS = {
  waiting: 'phaseWaiting',
  checking: 'phaseChecking',
  committing: 'phaseCommitting',
  assessing: 'phaseAssessing',
} as const

/** What became of a batch, and what is being done to it. */
export function BatchState({ batch }: { batch: Pick<ImportBatch, 'state' | 'phase'> }) {
  const { t, of } = useImportsWords()
  const { state, phase } = batch
  return (
    <span className={`batch-state ${phase ? 'checking' : state}`}>
      {phase ? t(PHASE_WORDS[phase]) : of(BATCH_STATES[state])}
    </span>
  )
}
