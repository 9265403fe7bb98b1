import type { SimulationOutcome } from '@liangma/contracts'
import { Alert, Statistic } from 'antd'
import { GradeChip } from '../../../grades/grade-chip.tsx'
import { useSimulationWords } from '../simulation-words.ts'
import { Chart } from './chart.tsx'
import { flowOption, scoresOption } from './chart-options.ts'
import { FigureTable, signed } from './figure-table.tsx'

const FLOW_HEIGHT = 260
const SCORES_HEIGHT = 220

/** What changes at a glance: counts, warnings, where grades go, scores, points by group. */
export function Overview({ outcome }: { outcome: SimulationOutcome }) {
  const { t } = useSimulationWords()
  return (
    <>
      <div className="simulation-counts">
        <Statistic title={t('gradeChanges')} value={outcome.gradeChanges} />
        <Statistic title={t('better')} value={outcome.better} prefix="▲" />
        <Statistic title={t('worse')} value={outcome.worse} prefix="▼" />
        <Statistic title={t('otherScores')} value={outcome.changed} />
      </div>
      <Warnings outcome={outcome} />
      <div className="simulation-halves">
        <Grades outcome={outcome} />
        <FlowPart outcome={outcome} />
      </div>
      <ScoresPart outcome={outcome} />
      <GroupsPart outcome={outcome} />
      <p className="simulation-hash">
        {t('listHash')} <code>{outcome.changesHash}</code>
        <br />
        <small>{t('listHashHint')}</small>
      </p>
    </>
  )
}

function Warnings({ outcome: { warnings } }: { outcome: SimulationOutcome }) {
  const { t, of } = useSimulationWords()
  if (warnings.length === 0) return <p>{t('noWarnings')}</p>
  return (
    <ul className="simulation-warnings" aria-label={t('warnings')}>
      {warnings.map((warning) => (
        <li key={`${warning.code} ${warning.about}`}>
          <Alert type="warning" showIcon title={of(warning)} />
        </li>
      ))}
    </ul>
  )
}

function Grades({ outcome: { grades } }: { outcome: SimulationOutcome }) {
  const { t, of } = useSimulationWords()
  return (
    <section>
      <h3>{t('distribution')}</h3>
      <FigureTable
        label={t('distribution')}
        head={[t('grade'), t('before'), t('after'), t('difference')]}
        rows={grades.map((grade) => ({
          key: grade.key,
          first: <GradeChip grade={grade.key} words={of(grade)} />,
          figures: [grade.before, grade.after, signed(grade.after - grade.before)],
        }))}
      />
    </section>
  )
}

function FlowPart({ outcome }: { outcome: SimulationOutcome }) {
  const { t, of } = useSimulationWords()
  const words = (key: string) => {
    const grade = outcome.grades.find((each) => each.key === key)
    return grade ? of(grade) : key
  }
  const names = { before: t('before'), after: t('after'), grade: words }
  return (
    <section>
      <h3>{t('flowTitle')}</h3>
      <p className="simulation-sides" aria-hidden="true">
        <span>{t('before')}</span>
        <span>{t('after')}</span>
      </p>
      <Chart option={flowOption(outcome, names)} label={t('flowChart')} height={FLOW_HEIGHT} />
      <details>
        <summary>{t('asTable')}</summary>
        <FigureTable
          label={t('flowTitle')}
          head={[`${t('from')} → ${t('to')}`, t('subjects')]}
          rows={outcome.flow.map(({ from, to, subjects }) => ({
            key: `${from} ${to}`,
            first: (
              <>
                <GradeChip grade={from} words={words(from)} /> →{' '}
                <GradeChip grade={to} words={words(to)} />
              </>
            ),
            figures: [subjects],
          }))}
        />
      </details>
    </section>
  )
}

function ScoresPart({ outcome }: { outcome: SimulationOutcome }) {
  const { t } = useSimulationWords()
  const names = { before: t('before'), after: t('after') }
  return (
    <section>
      <h3>{t('scoresTitle')}</h3>
      <Chart
        option={scoresOption(outcome, names)}
        label={t('scoresChart')}
        height={SCORES_HEIGHT}
      />
      <details>
        <summary>{t('asTable')}</summary>
        <FigureTable
          label={t('scoresTitle')}
          head={[t('scoreFrom'), t('before'), t('after'), t('difference')]}
          rows={outcome.scores.map(({ from, before, after }) => ({
            key: from,
            first: from,
            figures: [before, after, signed(after - before)],
          }))}
        />
      </details>
    </section>
  )
}

function GroupsPart({ outcome: { groups } }: { outcome: SimulationOutcome }) {
  const { t, of } = useSimulationWords()
  return (
    <section>
      <h3>{t('groupsTitle')}</h3>
      <FigureTable
        label={t('groupsTitle')}
        head={[t('group'), t('before'), t('after')]}
        rows={groups.map((group) => ({
          key: group.code,
          first: `${group.code} ${of(group)}`,
          figures: [group.before ?? '—', group.after ?? '—'],
        }))}
      />
    </section>
  )
}
