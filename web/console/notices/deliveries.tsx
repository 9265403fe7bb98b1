import { DELIVERY_CHANNELS, DELIVERY_STATES, spellMoment } from '@liangma/contracts'
import type { DeskDelivery, DeskNotice } from '@liangma/contracts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Space } from 'antd'
import { answerOf, api } from '../../api/client.ts'
import { useMay } from '../../office/session/session-context.ts'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { useNoticeWords } from './notice-words.ts'

type Channel = DeskDelivery['channel']
const CHANNELS = Object.keys(DELIVERY_CHANNELS) as Channel[]

/** How it stands on each channel besides the inbox; it can be sent once more. */
export function Deliveries({ notice }: { notice: DeskNotice }) {
  const { t } = useNoticeWords()
  const mayResend = useMay('notices.resend')
  return (
    <section aria-label={t('deliveries')}>
      <h3>{t('deliveries')}</h3>
      {notice.deliveries.length === 0 && <p className="hint">{t('inboxOnly')}</p>}
      <ul>
        {notice.deliveries.map((delivery) => (
          <DeliveryLine key={delivery.channel} delivery={delivery} />
        ))}
      </ul>
      {mayResend && notice.uscc !== null && <Resend noticeId={notice.noticeId} />}
    </section>
  )
}

function DeliveryLine({ delivery }: { delivery: DeskDelivery }) {
  const { t, of } = useNoticeWords()
  const { channel, state, attempts, deliveredAt, nextAt, failureWords, failure } = delivery
  const facts = [
    `${of(DELIVERY_CHANNELS[channel])} · ${of(DELIVERY_STATES[state])}`,
    attempts > 0 && t('attempts', { count: attempts }),
    deliveredAt && t('deliveredAt', { at: spellMoment(deliveredAt) }),
    nextAt && t('nextAt', { at: spellMoment(nextAt) }),
    state !== 'delivered' && failureWords && of(failureWords),
    state !== 'delivered' && failure,
  ]
  return <li>{facts.filter(Boolean).join(' · ')}</li>
}

function Resend({ noticeId }: { noticeId: number }) {
  const { t, of } = useNoticeWords()
  const { modal, message } = App.useApp()
  const client = useQueryClient()
  const resend = useMutation({
    mutationFn: (channel: Channel) => {
      const params = { path: { noticeId } }
      return answerOf(api.POST('/api/v1/notices/{noticeId}/resend', { params, body: { channel } }))
    },
    onSuccess: () => {
      void message.success(t('resent'))
      void client.invalidateQueries()
    },
  })
  const ask = (channel: Channel) =>
    void modal.confirm({
      title: t('resend', { channel: of(DELIVERY_CHANNELS[channel]) }),
      content: t('resendFollows'),
      okText: t('sure'),
      cancelText: t('cancel'),
      // What was refused is said beside the buttons.
      onOk: () => resend.mutateAsync(channel).catch(() => undefined),
    })
  return (
    <>
      {resend.error && <FailureNote error={resend.error} />}
      <Space>
        {CHANNELS.map((channel) => (
          <Button key={channel} loading={resend.isPending} onClick={() => ask(channel)}>
            {t('resend', { channel: of(DELIVERY_CHANNELS[channel]) })}
          </Button>
        ))}
      </Space>
    </>
  )
}
