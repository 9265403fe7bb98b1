import type { NewMessage } from '../../platform/outgoing/index.ts'

/** Channels besides the inbox. */
export const NOTICE_CHANNELS = ['email', 'webhook'] as const
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number]

/** By this the outbox and the receiver know a notice again. */
export function keyOfNotice(noticeId: number): string {
  return `notice:${noticeId}`
}

/** The notice of such a key. */
export function noticeOfKey(key: string): number {
  return Number(key.slice('notice:'.length))
}

/** The words stay on file and the address may change, so only the number travels. */
export function messageFor(
  channel: NoticeChannel,
  { noticeId, subjectId }: { noticeId: number; subjectId: number },
): NewMessage & { channel: NoticeChannel } {
  const orderingKey = `subject:${subjectId}`
  return { channel, key: keyOfNotice(noticeId), orderingKey, payload: { noticeId } }
}
