import { Answered } from '../../office/states/answered.tsx'
import { ReplyForm } from './reply-form.tsx'
import { ReplyState } from './reply-state.tsx'
import { useReplies } from './reply-api.ts'
import { useReplyWords } from './reply-words.ts'

/** The platform's own words beside its grade: what is shown, what waits, and a new text. */
export function ReplyPage() {
  const { t } = useReplyWords()
  const replies = useReplies()
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('intro')}</p>
      <Answered query={replies}>
        {(answer) => (
          <>
            <ReplyState replies={answer} />
            <ReplyForm />
          </>
        )}
      </Answered>
    </>
  )
}
