import type { PreNoticeOnFile, StatementOnFile, StatementOutcome } from '@liangma/contracts'
import { Checkbox, Radio } from 'antd'
import { useDraft } from '../../../office/writing/use-draft.ts'
import { ReasonForm } from '../../deciding/reason-form.tsx'
import { usePropose } from '../publication-api.ts'
import { usePublicationWords } from '../publication-words.ts'

const LONGEST = 1_000

interface Review {
  notice: PreNoticeOnFile
  statement: StatementOnFile
}

/** The first of two people: what becomes of the statement, why, and which records are to be corrected. */
export function ReviewForm({ notice, statement }: Review) {
  const { t } = usePublicationWords()
  const { statementId, contested } = statement
  const propose = usePropose(statementId)
  const chosen = useDraft(`review.outcome.${statementId}`, 'notUpheld')
  const marked = useDraft(`review.records.${statementId}`, JSON.stringify(contested))
  const outcome: StatementOutcome = chosen.text === 'upheld' ? 'upheld' : 'notUpheld'
  const records = outcome === 'upheld' ? (JSON.parse(marked.text) as string[]) : []
  const run = async (reason: string) => {
    await propose.mutateAsync({ outcome, reason, records })
    chosen.drop()
    marked.drop()
  }
  return (
    <section aria-label={t('review')}>
      <h3>{t('review')}</h3>
      <ReasonForm
        name={`review.${statementId}`}
        label={t('reviewReason')}
        longest={LONGEST}
        isPending={propose.isPending}
        error={propose.error}
        actions={[
          {
            label: t('propose'),
            isPrimary: true,
            isBlocked: outcome === 'upheld' && records.length === 0,
            follows: t('proposeFollows'),
            run,
          },
        ]}
      >
        <fieldset className="contested">
          <legend>{t('outcome')}</legend>
          <Radio.Group
            value={outcome}
            onChange={({ target }) => chosen.write(String(target.value))}
            options={[
              { value: 'notUpheld', label: t('notUpheld') },
              { value: 'upheld', label: t('upheld') },
            ]}
          />
        </fieldset>
        {outcome === 'upheld' && (
          <Records
            notice={notice}
            value={records}
            onChange={(all) => marked.write(JSON.stringify(all))}
          />
        )}
      </ReasonForm>
    </section>
  )
}

interface Choice {
  notice: PreNoticeOnFile
  value: string[]
  onChange: (records: string[]) => void
}

function Records({ notice, value, onChange }: Choice) {
  const { t, of } = usePublicationWords()
  // A record may count by several rules; the first is the one that costs most.
  const grounds = notice.grounds.filter(
    ({ record }, at) => notice.grounds.findIndex((each) => each.record === record) === at,
  )
  return (
    <fieldset className="contested">
      <legend>{t('toCorrect')}</legend>
      <Checkbox.Group
        value={value}
        onChange={onChange}
        options={grounds.map(({ record, title }) => ({
          value: record,
          label: `${record} · ${of(title)}`,
        }))}
      />
    </fieldset>
  )
}
