import type { OpenPreNotice } from '@liangma/contracts'
import { GradeChip, gradeText } from '../../../grades/grade-chip.tsx'
import { usePublicationWords } from '../publication-words.ts'

type Step = Pick<OpenPreNotice, 'fromGrade' | 'fromWords' | 'toGrade' | 'toWords'>

/** From which grade to which. */
export function GradeStep({ notice }: { notice: Step }) {
  const { t, language } = usePublicationWords()
  const { fromGrade, fromWords, toGrade, toWords } = notice
  return (
    <span className="grade-line">
      <GradeChip grade={fromGrade} words={gradeText(fromGrade, fromWords, language)} />
      <span className="beside" aria-hidden="true">
        →
      </span>
      <span className="unseen">{t('becomes')}</span>
      <GradeChip grade={toGrade} words={gradeText(toGrade, toWords, language)} />
    </span>
  )
}
