import { spellMoment } from '@liangma/contracts'
import type { OwnReplies, OwnReply, ReplyState as State } from '@liangma/contracts'
import { Card } from 'antd'
import { WithdrawButton } from '../own/withdraw-button.tsx'
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
  return (
    <WithdrawButton
      label={t('withdraw')}
      ask={t('withdrawAsk')}
      cancel={t('cancel')}
      withdrawal={useWithdrawReply()}
    />
  )
}
