import { DELIVERY_CHANNELS, DELIVERY_STATES, spellMoment } from '@liangma/contracts'
import type { DeskNoticeEntry, DeskNoticeList, Language } from '@liangma/contracts'
import type { ListColumn, ListTable } from '../../../platform/http/index.ts'

const BUREAU = { zh: '本局', en: 'The bureau' }
const INBOX_ONLY = { zh: '仅站内', en: 'Inbox only' }
const UNREAD = { zh: '未读', en: 'Not opened' }

const COLUMNS: readonly ListColumn<DeskNoticeEntry>[] = [
  {
    header: { zh: '告知时间', en: 'Told on' },
    width: 18,
    read: ({ createdAt }) => spellMoment(createdAt),
  },
  {
    header: { zh: '种类', en: 'Kind' },
    width: 20,
    read: ({ kindWords }, language) => kindWords[language],
  },
  {
    header: { zh: '平台', en: 'Platform' },
    width: 28,
    read: ({ name }, language) => name ?? BUREAU[language],
  },
  {
    header: { zh: '标题', en: 'Subject' },
    width: 60,
    read: ({ title }, language) => title[language],
  },
  { header: { zh: '送达', en: 'Delivery' }, width: 28, read: deliveryText },
  {
    header: { zh: '阅读', en: 'Reading' },
    width: 18,
    read: ({ readAt }, language) => (readAt === null ? UNREAD[language] : spellMoment(readAt)),
  },
]

function deliveryText({ deliveries }: DeskNoticeEntry, language: Language): string {
  if (deliveries.length === 0) return INBOX_ONLY[language]
  return deliveries
    .map(
      ({ channel, state }) =>
        `${DELIVERY_CHANNELS[channel][language]} · ${DELIVERY_STATES[state][language]}`,
    )
    .join('; ')
}

export function noticeTable(
  pageAfter: (cursor: string | undefined) => Promise<DeskNoticeList>,
): ListTable<DeskNoticeEntry> {
  return {
    name: { zh: '告知', en: 'Notices' },
    columns: COLUMNS,
    page: async (cursor) => {
      const { notices, nextCursor } = await pageAfter(cursor)
      return { rows: notices, nextCursor }
    },
  }
}
