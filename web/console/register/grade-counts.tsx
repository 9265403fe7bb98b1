import type { GradeTotal } from '@liangma/contracts'
import { GradeChip, gradeText } from '../../grades/grade-chip.tsx'
import { filterBy } from '../../office/lists/use-address.ts'
import type { AddressState } from '../../office/lists/use-address.ts'
import { useRegisterWords } from './register-words.ts'

/** How many there are, and of each grade; a click shows these. */
export function GradeCounts({
  address,
  total,
  totals,
}: {
  address: AddressState
  total: number
  totals: readonly GradeTotal[]
}) {
  const { t, language } = useRegisterWords()
  const chosen = address.get('grade')
  return (
    <div className="counts">
      <strong aria-live="polite">{t('total', { count: total.toLocaleString(language) })}</strong>
      {totals.map(({ grade, gradeWords, count }) => (
        <button
          key={grade}
          type="button"
          aria-pressed={chosen === grade}
          onClick={() => filterBy(address, { grade: chosen === grade ? null : grade })}
        >
          <GradeChip grade={grade} words={gradeText(grade, gradeWords, language)} />
          {count.toLocaleString(language)}
        </button>
      ))}
    </div>
  )
}
