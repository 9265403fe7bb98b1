import type { DeliveryView, FailureKind, InboxEntry, NoticeOnFile } from '@liangma/contracts'
import { FAILURE_KINDS, NOTICE_KINDS } from '@liangma/contracts'
import type { NoticeChannel } from './notice-channels.ts'
import type { Delivery, Notice } from './notices.queries.ts'

export function viewEntry(notice: Notice): InboxEntry {
  return {
    noticeId: notice.noticeId,
    kind: notice.kind,
    kindWords: NOTICE_KINDS[notice.kind],
    title: { zh: notice.titleZh, en: notice.titleEn },
    createdAt: notice.createdAt.toISOString(),
    readAt: notice.readAt?.toISOString() ?? null,
  }
}

export function viewNotice(notice: Notice, deliveries: readonly Delivery[]): NoticeOnFile {
  return {
    ...viewEntry(notice),
    readBy: notice.readBy,
    uscc: notice.uscc ?? '',
    ...viewWords(notice),
    deliveries: deliveries.map(viewDelivery),
  }
}

/** The exact words, and by which template they were made. */
export function viewWords(notice: Notice): Pick<NoticeOnFile, 'template' | 'zh' | 'en' | 'sha256'> {
  return {
    template: { number: notice.template, version: notice.templateVersion },
    zh: { title: notice.titleZh, text: notice.textZh },
    en: { title: notice.titleEn, text: notice.textEn },
    sha256: notice.sha256,
  }
}

export function viewDelivery(delivery: Delivery): DeliveryView {
  const failureKind = delivery.failureKind as FailureKind | null
  return {
    channel: delivery.channel as NoticeChannel,
    state: delivery.state,
    attempts: delivery.attempts,
    failureKind,
    failureWords: failureKind && FAILURE_KINDS[failureKind],
    deliveredAt: delivery.deliveredAt?.toISOString() ?? null,
  }
}
