import { spellMoment } from '@liangma/contracts'
import type { OwnPreNotice, OwnStatement } from '@liangma/contracts'
import { WithdrawButton } from '../own/withdraw-button.tsx'
import { useWithdrawStatement } from './statement-api.ts'
import { useStatementWords } from './statement-words.ts'

/** What the platform stated, and how far it has come. */
export function StatementState({
  notice,
  statement,
}: {
  notice: OwnPreNotice
  statement: OwnStatement
}) {
  const { t, of, language } = useStatementWords()
  const { text, stateWords, contested, submittedAt, decidedAt, reason, records, correctBy } =
    statement
  const list = (all: readonly string[]) => all.join(language === 'zh' ? '、' : ', ')
  return (
    <section>
      <h3>
        {t('yours')} · {of(stateWords)}
      </h3>
      <blockquote className="notice-text">{text}</blockquote>
      {contested.length > 0 && <p>{t('contested', { records: list(contested) })}</p>}
      <p className="hint">
        {t('submitted', { at: spellMoment(submittedAt) })}
        {decidedAt && ` · ${t('decided', { at: spellMoment(decidedAt) })}`}
      </p>
      {reason && <p>{t('reason', { reason })}</p>}
      {correctBy && <p>{t('correct', { day: correctBy, records: list(records) })}</p>}
      {notice.mayWithdraw && <Withdraw noticeId={notice.noticeId} />}
    </section>
  )
}

function Withdraw({ noticeId }: { noticeId: number }) {
  const { t } = useStatementWords()
  return (
    <WithdrawButton
      label={t('withdraw')}
      ask={t('withdrawAsk')}
      cancel={t('cancel')}
      withdrawal={useWithdrawStatement(noticeId)}
    />
  )
}
