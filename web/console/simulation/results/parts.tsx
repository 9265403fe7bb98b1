import type { SimulationOutcome, SimulationPart } from '@liangma/contracts'
import { GradeChip } from '../../../grades/grade-chip.tsx'
import { useSimulationWords } from '../simulation-words.ts'
import { FigureTable } from './figure-table.tsx'

/** Who gets better and worse by county; platforms by type and size as well. */
export function Parts({ outcome }: { outcome: SimulationOutcome }) {
  const { t } = useSimulationWords()
  return (
    <>
      <Part title={t('county')} parts={outcome.counties} outcome={outcome} />
      {outcome.appliesTo === 'platform' && (
        <>
          <Part title={t('type')} parts={outcome.types} outcome={outcome} />
          <Part title={t('size')} parts={outcome.sizes} outcome={outcome} />
        </>
      )}
    </>
  )
}

function Part({
  title,
  parts,
  outcome: { grades },
}: {
  title: string
  parts: readonly SimulationPart[]
  outcome: SimulationOutcome
}) {
  const { t, of } = useSimulationWords()
  const named = grades.filter((grade) => grade.before + grade.after > 0)
  return (
    <section>
      <h3>{title}</h3>
      <FigureTable
        label={title}
        head={[title, t('subjects'), `▲ ${t('better')}`, `▼ ${t('worse')}`, ...named.map(of)]}
        rows={parts.map((part) => ({
          key: part.key,
          first: of(part),
          figures: [
            part.subjects,
            part.better,
            part.worse,
            ...named.map(({ key }) => <BeforeAfter key={key} part={part} grade={key} />),
          ],
        }))}
      />
      <p className="simulation-legend">
        {named.map((grade) => (
          <GradeChip key={grade.key} grade={grade.key} words={of(grade)} />
        ))}
        <small>
          {t('before')} → {t('after')}
        </small>
      </p>
    </section>
  )
}

function BeforeAfter({ part, grade }: { part: SimulationPart; grade: string }) {
  const counts = part.grades.find(({ key }) => key === grade)
  if (!counts) return '—'
  const { before, after } = counts
  return before === after ? before : `${before} → ${after}`
}
