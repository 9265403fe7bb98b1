import {
  contact,
  contactRequest,
  inboxList,
  inboxParams,
  inboxQuery,
  noticeOnFile,
} from '@liangma/contracts'
import type { Contact } from '@liangma/contracts'
import { getOwnPlatform, problems } from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { NoticesService } from './notices.service.ts'
import { viewEntry, viewNotice } from './notices.views.ts'

export interface InboxRoutes {
  notices: NoticesService
}

const NO_CONTACT: Contact = { email: null, webhook: null, hasWebhookSecret: false, language: 'zh' }

/** `/api/v1/inbox`: a platform's own notices, and where else it wants them; for a platform's key. */
export function routeInbox(app: Http, parts: InboxRoutes): void {
  routeNotices(app, parts)
  routeContact(app, parts)
}

function routeNotices(app: Http, { notices }: InboxRoutes): void {
  app.get(
    '/api/v1/inbox',
    {
      config: { access: { may: 'own.read', reach: 'own' } },
      schema: {
        tags: ['inbox'],
        summary: 'Notices to the platform, newest first',
        querystring: inboxQuery,
        response: { 200: inboxList, ...problems(400) },
      },
    },
    async (request) => {
      const { subjectId } = getOwnPlatform(request.caller)
      const { unread, kind, cursor, limit } = request.query
      const after = cursor === undefined ? undefined : Number(cursor)
      const rows = await notices.list({ subjectId, kind, unread, after, limit: limit + 1 })
      const page = rows.slice(0, limit)
      return {
        unread: await notices.countUnread(subjectId),
        notices: page.map(viewEntry),
        nextCursor: rows.length > limit ? String(page.at(-1)?.noticeId) : null,
      }
    },
  )
  app.get(
    '/api/v1/inbox/:noticeId',
    {
      config: { access: { may: 'own.read', reach: 'own' } },
      schema: {
        tags: ['inbox'],
        summary: 'One notice in its exact words; opening it marks it read',
        params: inboxParams,
        response: { 200: noticeOnFile, ...problems(400, 404) },
      },
    },
    async (request) => {
      const { subjectId } = getOwnPlatform(request.caller)
      const reader = { subjectId, name: request.caller.name }
      const notice = await notices.read(request.params.noticeId, reader)
      const deliveries = await notices.deliveriesOf([notice.noticeId])
      return viewNotice(notice, deliveries.get(notice.noticeId) ?? [])
    },
  )
}

function routeContact(app: Http, { notices }: InboxRoutes): void {
  const url = '/api/v1/inbox/contact'
  app.get(
    url,
    {
      config: { access: { may: 'own.read', reach: 'own' } },
      schema: {
        tags: ['inbox'],
        summary: 'Where notices go besides the inbox',
        response: { 200: contact },
      },
    },
    async (request) => {
      const { subjectId } = getOwnPlatform(request.caller)
      return (await notices.findContact(subjectId)) ?? NO_CONTACT
    },
  )
  app.put(
    url,
    {
      config: { access: { may: 'own.write', reach: 'own' } },
      schema: {
        tags: ['inbox'],
        summary: 'Say where notices are to go besides the inbox',
        description:
          'Replaces what was there. E-mails hold both languages; a webhook gets every notice as a signed `WebhookNotice`, at least once, known by its `Idempotency-Key`.',
        body: contactRequest,
        response: { 200: contact, ...problems(400, 422) },
      },
    },
    async (request) => {
      const { subjectId } = getOwnPlatform(request.caller)
      return notices.setContact(subjectId, request.body)
    },
  )
}
