import { spellMoment } from '@liangma/contracts'
import type { PreNoticeOnFile } from '@liangma/contracts'
import { Alert } from 'antd'
import { useMay, useSession } from '../../../office/session/session-context.ts'
import { ReasonForm } from '../../deciding/reason-form.tsx'
import { useApproveAtOnce } from '../publication-api.ts'
import { usePublicationWords } from '../publication-words.ts'

const LONGEST = 500

/** V2–V4: two approvers may have it published without waiting. */
export function AtOnceForm({ notice }: { notice: PreNoticeOnFile }) {
  const { t } = usePublicationWords()
  const { name } = useSession()
  const mayApprove = useMay('publication.approve')
  const { noticeId, atOnce, state } = notice
  const approve = useApproveAtOnce(noticeId)
  if (state !== 'open' || !atOnce.isPossible) return null
  const hasApproved = atOnce.approvals.some(({ officer }) => officer === name)
  return (
    <section aria-label={t('atOnce')}>
      <h3>{t('atOnce')}</h3>
      <p className="hint">{t('atOnceHint')}</p>
      <ul>
        {atOnce.approvals.map(({ officer, why, at }) => (
          <li key={officer}>
            {officer} · {spellMoment(at)} · {why}
          </li>
        ))}
      </ul>
      {hasApproved && <Alert type="info" title={t('alreadyApproved')} />}
      {mayApprove && !hasApproved && (
        <ReasonForm
          name={`atOnce.${noticeId}`}
          label={t('atOnceReason')}
          longest={LONGEST}
          isPending={approve.isPending}
          error={approve.error}
          actions={[
            {
              label: t('approveAtOnce'),
              isDangerous: true,
              follows: atOnce.approvals.length > 0 ? t('atOnceSecond') : t('atOnceFirst'),
              run: (why) => approve.mutateAsync(why),
            },
          ]}
        />
      )}
    </section>
  )
}
