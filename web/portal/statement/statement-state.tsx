import type { OwnPreNotice, OwnStatement } from '@liangma/contracts'
import { App, Button } from 'antd'
import { spellMoment } from '../../office/moments.ts'
import { FailureNote } from '../../office/states/failure-note.tsx'
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
  const { modal } = App.useApp()
  const withdraw = useWithdrawStatement(noticeId)
  const ask = () =>
    void modal.confirm({
      title: t('withdraw'),
      content: t('withdrawAsk'),
      okText: t('withdraw'),
      cancelText: t('cancel'),
      onOk: () => withdraw.mutate(),
    })
  return (
    <>
      {withdraw.error && <FailureNote error={withdraw.error} />}
      <Button onClick={ask} loading={withdraw.isPending}>
        {t('withdraw')}
      </Button>
    </>
  )
}
