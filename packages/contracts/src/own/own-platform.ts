import { z } from 'zod'
import { count, isoDay } from '../api/basics.ts'
import { platformDetail, preNotice } from '../api/platforms.ts'
import { contact } from '../notices/inbox.ts'
import { STANDING_STATES } from '../publication/standing.ts'

/** An announced downgrade as the platform itself sees it. */
export const announcedDowngrade = z
  .object({
    ...preNotice.shape,
    workingDaysLeft: count.meta({
      description: 'Working days that are left after today, the due day among them',
      examples: [3],
    }),
  })
  .meta({ id: 'AnnouncedDowngrade' })
export type AnnouncedDowngrade = z.infer<typeof announcedDowngrade>

const { sources: _sources, preNotices: _preNotices, ...registration } = platformDetail.shape

/** `GET /api/v1/own`: what a platform sees first. */
export const ownPlatform = z
  .object({
    ...registration,
    standing: z
      .object({
        state: z.enum(STANDING_STATES),
        publishedOn: isoDay,
        validUntil: isoDay.meta({ description: 'Last day on which the grade is current' }),
        receiptId: z.int(),
      })
      .nullable()
      .meta({ description: 'What the public sees; null: never published' }),
    preNotices: z.array(announcedDowngrade).meta({ description: 'Open ones, the first due first' }),
    unreadNotices: count,
    contact: contact.meta({ description: 'Where notices go besides the inbox' }),
  })
  .meta({ id: 'OwnPlatform' })
export type OwnPlatform = z.infer<typeof ownPlatform>
