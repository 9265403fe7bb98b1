import type { WithdrawalOnFile } from '@liangma/contracts'
import { useMutation } from '@tanstack/react-query'
import { App, Input } from 'antd'
import { useEffect, useId, useRef } from 'react'
import { answerOf, api } from '../../../api/client.ts'
import { useDraft } from '../../../office/writing/use-draft.ts'
import { ReasonForm } from '../../deciding/reason-form.tsx'
import { useForgetDesk } from '../publication-api.ts'
import { useWithdrawalWords } from './withdrawal-words.ts'

const LONGEST = 500
const SHORTEST_CODE = 15

interface Form {
  /** The one that waits for a second person, where one was chosen. */
  chosen: WithdrawalOnFile | null
  leave: () => void
}

/** Takes a publication back, as the first or the second of two people. */
export function WithdrawForm({ chosen, leave }: Form) {
  const { t } = useWithdrawalWords()
  const field = useId()
  const place = useRef<HTMLElement>(null)
  const forget = useForgetDesk()
  const { message } = App.useApp()
  const typed = useDraft('withdrawal.uscc')
  const uscc = chosen?.uscc ?? typed.text
  const withdraw = useMutation({
    mutationFn: (why: string) =>
      answerOf(api.POST('/api/v1/withdrawals', { body: { uscc: uscc.trim(), why } })),
    onSuccess: ({ isDone }) => {
      void message.success(isDone ? t('isDone') : t('isNoted'))
      typed.drop()
      leave()
      forget()
    },
  })
  useEffect(() => {
    if (chosen) place.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <section ref={place} aria-label={t('begin')} className="narrow-form">
      <h2>{t('begin')}</h2>
      <p className="hint">{t('hint')}</p>
      <ReasonForm
        name={`withdrawal.${chosen?.receiptId ?? 'new'}`}
        label={t('reason')}
        longest={LONGEST}
        isPending={withdraw.isPending}
        error={withdraw.error}
        actions={[
          {
            label: t('withdraw'),
            isDangerous: true,
            isBlocked: uscc.trim().length < SHORTEST_CODE,
            follows: chosen ? t('secondFollows') : t('firstFollows'),
            run: (why) => withdraw.mutateAsync(why),
          },
        ]}
      >
        <label htmlFor={field}>{t('code')}</label>
        <Input
          id={field}
          value={uscc}
          readOnly={chosen !== null}
          maxLength={18}
          onChange={({ target }) => typed.write(target.value)}
        />
      </ReasonForm>
    </section>
  )
}
