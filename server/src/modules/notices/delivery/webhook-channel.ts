import type { Signed, WebhookNotice } from '@liangma/contracts'
import canonicalize from 'canonicalize'
import type { Keys } from '../../../platform/keys/index.ts'
import type { Channel } from '../../../platform/outgoing/index.ts'
import { exponentialBackoff, postOverHttp } from '../../../platform/outgoing/index.ts'
import { keyOfNotice } from '../notice-channels.ts'
import type { Notice } from '../notices.queries.ts'
import type { LoadDelivery } from './load-delivery.ts'
import { gone } from './load-delivery.ts'
import type { WebhookAddresses } from './webhook-addresses.ts'

export interface WebhookParts {
  load: LoadDelivery
  keys: Keys
  /** Signs with the register's key in force. */
  sign: <T extends object>(document: T) => Signed<T>
  addresses: WebhookAddresses
}

/** Notices to a platform's own system, signed over exactly the bytes that are sent. */
export function webhookChannel({ load, keys, sign, addresses }: WebhookParts): Channel {
  return {
    name: 'webhook',
    mostAttempts: 12,
    concurrency: 4,
    timeoutMs: 10_000,
    backoffMs: exponentialBackoff({ firstMs: 30_000, capMs: 6 * 3_600_000 }),
    send: async (message, signal) => {
      const known = await load(message)
      if (!known?.contact.webhookUrl) return gone
      const { webhookUrl, sealedWebhookSecret } = known.contact
      const { signature, ...document } = sign(webhookNotice(known.notice))
      const secret = sealedWebhookSecret && keys.open(sealedWebhookSecret)
      return postOverHttp({
        url: new URL(webhookUrl),
        body: canonicalize(document) ?? '',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'idempotency-key': document.eventId,
          'liangma-signature': `alg=${signature.alg}, kid=${signature.kid}, value=${signature.value}`,
          'user-agent': 'Liangma',
          ...(secret ? { authorization: `Bearer ${secret}` } : {}),
        },
        signal,
        lookup: addresses.lookup,
      })
    },
  }
}

function webhookNotice(notice: Notice): WebhookNotice {
  return {
    type: 'liangma/notice/1',
    eventId: keyOfNotice(notice.noticeId),
    noticeId: notice.noticeId,
    kind: notice.kind,
    template: { number: notice.template, version: notice.templateVersion },
    uscc: notice.uscc ?? '',
    createdAt: notice.createdAt.toISOString(),
    zh: { title: notice.titleZh, text: notice.textZh },
    en: { title: notice.titleEn, text: notice.textEn },
    sha256: notice.sha256,
  }
}
