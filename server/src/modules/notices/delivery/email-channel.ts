import type { Language } from '@liangma/contracts'
import { createTransport } from 'nodemailer'
import type { SendMailOptions } from 'nodemailer'
import type { Channel } from '../../../platform/outgoing/index.ts'
import { delivered, exponentialBackoff, failed } from '../../../platform/outgoing/index.ts'
import type { Notice } from '../notices.queries.ts'
import { emailFailure } from './email-failures.ts'
import type { LoadDelivery } from './load-delivery.ts'
import { gone } from './load-delivery.ts'

export interface Smtp {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  url: string
  from: string
  /** Longest silence of the server; 30 s unless told. */
  silenceMs?: number
}

const SILENCE_MS = 30_000

/** Notices by e-mail, in both languages, without anything that would tell who opened it. */
export function emailChannel({ smtp, load }: { smtp: Smtp; load: LoadDelivery }): Channel {
  const silenceMs = smtp.silenceMs ?? SILENCE_MS
  // Every message on a connection of its own: an attempt's time-out ends nobody else's.
  const transport = createTransport({
    url: smtp.url,
    connectionTimeout: silenceMs,
    greetingTimeout: silenceMs,
    socketTimeout: silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    name: 'email',
    // Greylisting lets a message pass after some minutes, a broken server is mended within days.
    mostAttempts: 12,
    concurrency: 4,
    timeoutMs: 4 * silenceMs,
    backoffMs: exponentialBackoff({ firstMs: 60_000, capMs: 6 * 3_600_000 }),
    send: async (message) => {
      const known = await load(message)
      if (!known?.contact.email) return gone
      const { notice, contact } = known
      try {
        const { response } = await transport.sendMail(
          mailOf(notice, { ...contact, from: smtp.from }),
        )
        return delivered(`${contact.email}: ${response}`)
      } catch (error) {
        return failed(emailFailure(error))
      }
    },
  }
}

function mailOf(
  notice: Notice,
  { email, language, from }: { email: string | null; language: Language; from: string },
): SendMailOptions {
  const zh = { title: notice.titleZh, text: notice.textZh }
  const en = { title: notice.titleEn, text: notice.textEn }
  const [first, second] = language === 'zh' ? [zh, en] : [en, zh]
  return {
    from,
    to: email ?? '',
    subject: first.title,
    messageId: messageIdOf(notice, from),
    date: notice.createdAt,
    // RFC 3834: no out-of-office answers to this.
    headers: { 'Auto-Submitted': 'auto-generated', 'Liangma-Sha256': notice.sha256 },
    text: [first.text, LINE, second.title, second.text, LINE, footOf(notice)].join('\n\n'),
  }
}

const LINE = '-'.repeat(40)

function footOf({ noticeId, template, templateVersion, sha256 }: Notice): string {
  return `告知编号 Notice ${noticeId} · ${template} v${templateVersion}\nSHA-256 ${sha256}`
}

/** The same for every attempt, so that a repeat is known as one. */
function messageIdOf({ noticeId, sha256 }: Notice, from: string): string {
  const domain = /@([^\s>@]+)>?\s*$/.exec(from)?.[1] ?? 'liangma.invalid'
  return `<notice-${noticeId}.${sha256.slice(0, 16)}@${domain}>`
}
