import type { WorkItem } from '@liangma/contracts'
import { useWorkWords } from './work-words.ts'

/** Until when, and how many working days that is: overdue by a mark and by words, never by colour alone. */
export function DueText({ due, workingDays }: Pick<WorkItem, 'due' | 'workingDays'>) {
  const { t } = useWorkWords()
  if (due === null || workingDays === null) return <span className="hint">{t('noDay')}</span>
  const isLate = workingDays < 0
  return (
    <span className={isLate ? 'overdue' : ''}>
      {isLate && <span aria-hidden="true">▲ </span>}
      <span className="day">{due}</span>
      <span className="work-due">{wordsOf(workingDays, t)}</span>
    </span>
  )
}

function wordsOf(days: number, t: ReturnType<typeof useWorkWords>['t']): string {
  if (days === 0) return t('isToday')
  const isOne = Math.abs(days) === 1
  if (days < 0) return t(isOne ? 'late_one' : 'late_other', { count: -days })
  return t(isOne ? 'left_one' : 'left_other', { count: days })
}
