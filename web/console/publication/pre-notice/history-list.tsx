import { spellMoment } from '@liangma/contracts'
import type { PreNoticeEvent } from '@liangma/contracts'
import { usePublicationWords } from '../publication-words.ts'

/** What happened, in order: when, what, by whom and why. */
export function HistoryList({ history }: { history: readonly PreNoticeEvent[] }) {
  const { t, of } = usePublicationWords()
  return (
    <section aria-label={t('history')}>
      <h3>{t('history')}</h3>
      <ol className="history-list">
        {history.map(({ kind, words, day, at, by, reason }) => (
          <li key={`${kind} ${at ?? day}`}>
            <span className="when">{at ? spellMoment(at) : day}</span>
            <strong>{of(words)}</strong> · {by ?? t('byRules')}
            {reason && <div>{reason}</div>}
          </li>
        ))}
      </ol>
    </section>
  )
}
