import type { OwnReplies, OwnReply, ReplyState as State } from '@liangma/contracts'
import { App, Button, Card } from 'antd'
import { spellMoment } from '../../office/moments.ts'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { useWithdrawReply } from './reply-api.ts'
import { useReplyWords } from './reply-words.ts'

const STATE_WORDS = {
  pending: 'pending',
  shown: 'shownState',
  refused: 'refused',
  withdrawn: 'withdrawn',
  replaced: 'replaced',
} as const satisfies Record<State, string>

/** What the public page shows, and what became of the words that were sent last. */
export function ReplyState({ replies: { shown, newest } }: { replies: OwnReplies }) {
  const { t } = useReplyWords()
  if (!newest) return <p className="hint">{t('nothing')}</p>
  const isSame = shown?.replyId === newest.replyId
  return (
    <Card>
      {shown && <Reply title={t('shown')} reply={shown} />}
      {!isSame && <Reply title={t('newest')} reply={newest} />}
      {(shown || newest.state === 'pending') && <Withdraw />}
    </Card>
  )
}

function Reply({ title, reply }: { title: string; reply: OwnReply }) {
  const { t } = useReplyWords()
  const { text, state, submittedAt, decidedAt, reason } = reply
  return (
    <section>
      <h2 className="card-title">
        {title} · {t(STATE_WORDS[state])}
      </h2>
      <blockquote className="notice-text">{text}</blockquote>
      <p className="hint">
        {t('submitted', { at: spellMoment(submittedAt) })}
        {decidedAt && ` · ${t('decided', { at: spellMoment(decidedAt) })}`}
      </p>
      {reason && <p>{t('reason', { reason })}</p>}
    </section>
  )
}

function Withdraw() {
  const { t } = useReplyWords()
  const { modal } = App.useApp()
  const withdraw = useWithdrawReply()
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
