import type { PreNoticeOnFile, StatementOnFile } from '@liangma/contracts'
import { Alert } from 'antd'
import { useMay, useSession } from '../../../office/session/session-context.ts'
import { usePublicationWords } from '../publication-words.ts'
import { DecideForm } from './decide-form.tsx'
import { ReviewForm } from './review-form.tsx'

interface ToDecide {
  notice: PreNoticeOnFile
  statement: StatementOnFile
}

/** What whoever is signed in may do about a statement now; or for whom it waits. */
export function WhatToDecide({ notice, statement }: ToDecide) {
  const { t } = usePublicationWords()
  const { name } = useSession()
  const mayReview = useMay('publication.review')
  const mayApprove = useMay('publication.approve')
  const { state, steps, statementId } = statement
  if (state === 'received' || state === 'returned')
    return mayReview ? (
      <ReviewForm key={`${statementId} ${steps.length}`} notice={notice} statement={statement} />
    ) : (
      <Alert type="info" title={t('waitsForReview')} />
    )
  if (state !== 'proposed') return null
  const proposal = [...steps].reverse().find(({ outcome }) => outcome !== null)
  if (!proposal) return null
  if (!mayApprove) return <Alert type="info" title={t('waitsForApproval')} />
  if (proposal.by === name) return <Alert type="info" title={t('samePerson')} />
  return <DecideForm key={steps.length} statementId={statementId} proposal={proposal} />
}
