import { spellMoment } from '@liangma/contracts'
import type { StatementOnFile } from '@liangma/contracts'
import { usePublicationWords } from '../publication-words.ts'

/** The platform's own words, as they came in. */
export function StatementView({ statement }: { statement: StatementOnFile }) {
  const { t, of } = usePublicationWords()
  const { text, stateWords, submittedAt, correctBy, isCorrectByProvisional } = statement
  return (
    <>
      <p>
        <strong>{of(stateWords)}</strong> ·{' '}
        <span className="hint">{t('stated', { at: spellMoment(submittedAt) })}</span>
      </p>
      <blockquote className="own-words">{text}</blockquote>
      {correctBy && (
        <p>
          {t('correctBy', { day: correctBy })}
          {isCorrectByProvisional && ` · ${t('provisional')}`}
        </p>
      )}
    </>
  )
}
