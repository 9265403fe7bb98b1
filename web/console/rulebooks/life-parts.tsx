import { spellMoment } from '@liangma/contracts'
import type { RulebookOnFile } from '@liangma/contracts'
import { useRulebooksWords } from './rulebooks-words.ts'

const HASH_SHOWN = 12

/** Who signed it, and which list. */
export function SignaturesPart({ file: { signOffs } }: { file: RulebookOnFile }) {
  const { t } = useRulebooksWords()
  return (
    <section className="panel" aria-label={t('signatures')}>
      <h2>{t('signatures')}</h2>
      {signOffs.length === 0 && <p className="hint">{t('noSignatures')}</p>}
      <ul className="history-list">
        {signOffs.map(({ part, name, signedAt, asOf: day, changedCount: count, changesHash }) => (
          <li key={part}>
            <span className="when">{spellMoment(signedAt)}</span>
            {t(part)} · {name}
            <div className="hint">
              {t('signedFor', { day, count, hash: changesHash.slice(0, HASH_SHOWN) })}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was done to it, the newest first. */
export function HistoryPart({ file: { history } }: { file: RulebookOnFile }) {
  const { t, of } = useRulebooksWords()
  return (
    <section className="panel" aria-label={t('history')}>
      <h2>{t('history')}</h2>
      <ul className="history-list">
        {history.toReversed().map(({ at, stepWords, name, reason, effective, step }) => (
          <li key={`${at} ${step}`}>
            <span className="when">{spellMoment(at)}</span>
            {[of(stepWords), effective, name ?? t('byProgram'), reason]
              .filter((each) => each !== null)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  )
}
