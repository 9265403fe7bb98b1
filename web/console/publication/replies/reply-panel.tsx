import { spellMoment } from '@liangma/contracts'
import type { ReplyDecision, ReplyOnFile } from '@liangma/contracts'
import { useMutation } from '@tanstack/react-query'
import { answerOf, api } from '../../../api/client.ts'
import { useMay } from '../../../office/session/session-context.ts'
import { ReasonForm } from '../../deciding/reason-form.tsx'
import { SidePanel } from '../../deciding/side-panel.tsx'
import { useForgetDesk } from '../publication-api.ts'
import { useReplyWords } from './reply-words.ts'

const LONGEST = 500

interface Panel {
  reply: ReplyOnFile | undefined
  close: () => void
}

/** The words of a platform, whether to show them, and what was done with them. */
export function ReplyPanel({ reply, close }: Panel) {
  const { t } = useReplyWords()
  const title = t('panel', { id: reply?.replyId ?? '' })
  return (
    <SidePanel title={title} isOpen={reply !== undefined} close={close}>
      {reply && <Content key={reply.replyId} reply={reply} close={close} />}
    </SidePanel>
  )
}

function Content({ reply, close }: { reply: ReplyOnFile; close: () => void }) {
  const { t } = useReplyWords()
  const mayDecide = useMay('publication.review')
  const isOpen = reply.state === 'pending' || reply.state === 'shown'
  return (
    <>
      <p>
        <strong>{reply.name}</strong> <span className="hint">{reply.uscc}</span>
      </p>
      <p className="hint">{t('asShown')}</p>
      <blockquote className="own-words">{reply.text}</blockquote>
      {mayDecide && isOpen && <DecideReply reply={reply} close={close} />}
      <section aria-label={t('steps')}>
        <h3>{t('steps')}</h3>
        <ol className="history-list">
          {reply.steps.map(({ state, by, reason, at }) => (
            <li key={`${state} ${at}`}>
              <span className="when">{spellMoment(at)}</span>
              <strong>{t(state)}</strong> · {by}
              {reason && <div>{reason}</div>}
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

function DecideReply({ reply, close }: { reply: ReplyOnFile; close: () => void }) {
  const { t } = useReplyWords()
  const forget = useForgetDesk()
  const { replyId, state } = reply
  const decide = useMutation({
    mutationFn: (body: ReplyDecision) =>
      answerOf(
        api.POST('/api/v1/replies/{replyId}/decision', { params: { path: { replyId } }, body }),
      ),
    onSuccess: () => {
      forget()
      close()
    },
  })
  const refuse = {
    label: t('doRefuse'),
    follows: t('refuseFollows'),
    run: (reason: string) => decide.mutateAsync({ decision: 'refuse', reason }),
  }
  const show = {
    label: t('doShow'),
    isPrimary: true,
    follows: t('showFollows'),
    run: (reason: string) => decide.mutateAsync({ decision: 'show', reason }),
  }
  return (
    <section aria-label={t('decide')}>
      <h3>{t('decide')}</h3>
      <ReasonForm
        name={`reply.${replyId}`}
        label={t('reason')}
        longest={LONGEST}
        isPending={decide.isPending}
        error={decide.error}
        actions={state === 'pending' ? [show, refuse] : [refuse]}
      />
    </section>
  )
}
