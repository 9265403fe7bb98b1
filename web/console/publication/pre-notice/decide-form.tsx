import { spellMoment } from '@liangma/contracts'
import type { StatementStep } from '@liangma/contracts'
import { ReasonForm } from '../../deciding/reason-form.tsx'
import { useDecide } from '../publication-api.ts'
import { usePublicationWords } from '../publication-words.ts'

const LONGEST = 1_000

interface Decision {
  statementId: number
  proposal: StatementStep
}

/** The second of two people: lets the proposal take effect, or sends it back. */
export function DecideForm({ statementId, proposal }: Decision) {
  const { t } = usePublicationWords()
  const decide = useDecide(statementId)
  const isUpheld = proposal.outcome === 'upheld'
  return (
    <section aria-label={t('decide')}>
      <h3>{t('decide')}</h3>
      <p>
        <strong>{isUpheld ? t('upheld') : t('notUpheld')}</strong>{' '}
        <span className="hint">
          {t('proposedBy', { by: proposal.by ?? '', at: spellMoment(proposal.at) })}
        </span>
      </p>
      <blockquote className="own-words">{proposal.reason}</blockquote>
      {isUpheld && (
        <>
          <p>{t('toCorrect')}</p>
          <ul>
            {proposal.records.map((record) => (
              <li key={record}>{record}</li>
            ))}
          </ul>
        </>
      )}
      <ReasonForm
        name={`decide.${statementId}`}
        label={t('decideReason')}
        longest={LONGEST}
        isPending={decide.isPending}
        error={decide.error}
        actions={[
          {
            label: t('confirm'),
            isPrimary: true,
            follows: isUpheld ? t('followsUpheld') : t('followsNotUpheld'),
            run: (reason) => decide.mutateAsync({ decision: 'confirm', reason }),
          },
          {
            label: t('sendBack'),
            follows: t('followsReturn'),
            run: (reason) => decide.mutateAsync({ decision: 'return', reason }),
          },
        ]}
      />
    </section>
  )
}
