import { WORK_COUNTERS } from '@liangma/contracts'
import type { WorkCounter, WorkList } from '@liangma/contracts'
import { useWorkWords } from './work-words.ts'

interface Counters {
  counters: WorkList['counters']
  chosen: WorkCounter | null
  choose: (counter: WorkCounter | null) => void
}

/** The four numbers above the list; each filters it, and chosen again shows all. */
export function WorkCounters({ counters, chosen, choose }: Counters) {
  const { t } = useWorkWords()
  return (
    <div role="group" aria-label={t('counters')} className="work-counters">
      {WORK_COUNTERS.map((counter) => (
        <button
          key={counter}
          type="button"
          aria-pressed={counter === chosen}
          className={counter === chosen ? 'counter chosen' : 'counter'}
          onClick={() => choose(counter === chosen ? null : counter)}
        >
          <span className="counter-name">{t(counter)}</span>
          <strong className="counter-number">
            {counter === 'overdue' && counters.overdue > 0 && <span aria-hidden="true">▲ </span>}
            {counters[counter]}
          </strong>
        </button>
      ))}
    </div>
  )
}
