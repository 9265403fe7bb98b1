import { LONGEST_REPLY } from '@liangma/contracts'
import { Alert, Button, Card, Space } from 'antd'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { LongText } from '../../office/writing/long-text.tsx'
import { useDraft } from '../../office/writing/use-draft.ts'
import { useReplyPreview, useSendReply } from './reply-api.ts'
import { useReplyWords } from './reply-words.ts'

/** Words that are to stand on the public page: written, looked at as the public will, then sent. */
export function ReplyForm() {
  const { t } = useReplyWords()
  const draft = useDraft('reply')
  const preview = useReplyPreview()
  const send = useSendReply()
  const left = LONGEST_REPLY - draft.text.length
  const write = (text: string) => {
    preview.reset()
    send.reset()
    draft.write(text)
  }
  const submit = () =>
    send.mutate(draft.text, {
      onSuccess: () => {
        preview.reset()
        draft.drop()
      },
    })
  return (
    <Card>
      <LongText
        label={t('field')}
        value={draft.text}
        onChange={write}
        hint={left < 0 ? t('tooLong', { count: -left }) : t('left', { count: left })}
        isTooLong={left < 0}
      />
      {draft.text !== '' && <p className="hint">{t('draft')}</p>}
      <p className="hint">{t('replaceHint')}</p>
      {preview.error && <FailureNote error={preview.error} />}
      {send.error && <FailureNote error={send.error} />}
      {send.isSuccess && <Alert type="success" role="status" showIcon title={t('sent')} />}
      {preview.data ? (
        <Previewed
          text={preview.data.text}
          isSending={send.isPending}
          send={submit}
          goOn={preview.reset}
        />
      ) : (
        <Button
          type="primary"
          disabled={draft.text.trim() === '' || left < 0}
          loading={preview.isPending}
          onClick={() => preview.mutate(draft.text)}
        >
          {t('look')}
        </Button>
      )}
    </Card>
  )
}

interface Preview {
  text: string
  isSending: boolean
  send: () => void
  goOn: () => void
}

function Previewed({ text, isSending, send, goOn }: Preview) {
  const { t } = useReplyWords()
  return (
    <section aria-live="polite">
      <h2 className="card-title">{t('preview')}</h2>
      {text === '' ? (
        <Alert type="warning" showIcon title={t('emptied')} />
      ) : (
        <figure className="as-public">
          <figcaption>{t('note')}</figcaption>
          <blockquote className="notice-text">{text}</blockquote>
        </figure>
      )}
      <Space className="choice">
        <Button type="primary" disabled={text === ''} loading={isSending} onClick={send}>
          {t('send')}
        </Button>
        <Button onClick={goOn}>{t('goOn')}</Button>
      </Space>
    </section>
  )
}
