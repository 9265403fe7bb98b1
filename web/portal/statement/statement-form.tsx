import { LONGEST_STATEMENT } from '@liangma/contracts'
import type { OwnPreNotice } from '@liangma/contracts'
import { Alert, App, Button, Checkbox } from 'antd'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { LongText } from '../../office/writing/long-text.tsx'
import { useDraft } from '../../office/writing/use-draft.ts'
import { useSendStatement } from './statement-api.ts'
import { useStatementWords } from './statement-words.ts'

/** The platform's case on an announced downgrade; kept as a draft until it is sent. */
export function StatementForm({ notice }: { notice: OwnPreNotice }) {
  const { t } = useStatementWords()
  const { modal } = App.useApp()
  const draft = useDraft(`statement.${notice.noticeId}`)
  const chosen = useDraft(`contested.${notice.noticeId}`, '[]')
  const contested = JSON.parse(chosen.text) as string[]
  const send = useSendStatement(notice.noticeId)
  const left = LONGEST_STATEMENT - draft.text.length
  const submit = () =>
    send.mutate(
      { text: draft.text, contested },
      {
        onSuccess: () => {
          draft.drop()
          chosen.drop()
        },
      },
    )
  const ask = () =>
    void modal.confirm({
      title: t('askTitle'),
      content: t('askText'),
      okText: t('send'),
      cancelText: t('cancel'),
      onOk: submit,
    })
  return (
    <section>
      <Contested
        notice={notice}
        value={contested}
        onChange={(records) => chosen.write(JSON.stringify(records))}
      />
      <LongText
        label={t('field')}
        value={draft.text}
        onChange={draft.write}
        hint={left < 0 ? t('tooLong', { count: -left }) : t('charactersLeft', { count: left })}
        isTooLong={left < 0}
      />
      {draft.text !== '' && <p className="hint">{t('draft')}</p>}
      {send.error && <FailureNote error={send.error} />}
      {send.isSuccess && <Alert type="success" role="status" showIcon title={t('sent')} />}
      <Button
        type="primary"
        disabled={draft.text.trim() === '' || left < 0}
        loading={send.isPending}
        onClick={ask}
      >
        {notice.statement ? t('replace') : t('send')}
      </Button>
    </section>
  )
}

interface Choice {
  notice: OwnPreNotice
  value: string[]
  onChange: (records: string[]) => void
}

function Contested({ notice, value, onChange }: Choice) {
  const { t, of } = useStatementWords()
  const records = [...new Map(notice.grounds.map((ground) => [ground.record, ground])).values()]
  if (records.length === 0) return null
  return (
    <fieldset className="contested">
      <legend>{t('contest')}</legend>
      <Checkbox.Group
        value={value.filter((record) => records.some((each) => each.record === record))}
        onChange={onChange}
        options={records.map(({ record, title }) => ({
          value: record,
          label: `${record} · ${of(title)}`,
        }))}
      />
    </fieldset>
  )
}
