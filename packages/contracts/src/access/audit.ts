import { z } from 'zod'
import {
  bilingual,
  blankAsAbsent,
  isoDay,
  languageChoice,
  listFormat,
  moment,
  nextCursor,
  paging,
} from '../api/basics.ts'
import { ROLES } from './roles.ts'

const text = (description: string, example: string) =>
  z
    .string()
    .trim()
    .max(100)
    .optional()
    .transform(blankAsAbsent)
    .meta({ description, examples: [example] })
const day = z
  .union([isoDay, z.literal('')])
  .optional()
  .transform(blankAsAbsent)

/** `GET /api/v1/audit`. */
export const auditQuery = z.object({
  who: text('Login or name', 'wang'),
  act: text('Part of method and route, or of the command', 'POST'),
  uscc: text('Credit code of the platform concerned', '91330702MA2E4T3X0N'),
  from: day.meta({ description: 'First day, Asia/Shanghai', examples: ['2026-11-01'] }),
  to: day.meta({ description: 'Last day, Asia/Shanghai', examples: ['2026-11-30'] }),
  ...paging,
  cursor: z
    .string()
    .max(16)
    .regex(/^\d+$/)
    .optional()
    .meta({ description: '`nextCursor` of the page before', examples: ['1042'] }),
  ...listFormat,
  lang: languageChoice,
})

export const auditEntry = z
  .object({
    entryId: z.int(),
    at: moment,
    name: z.string().meta({ examples: ['王虚构'] }),
    login: z.string().meta({ examples: ['wang'] }),
    role: z.enum(ROLES).nullable().meta({ description: 'null: at the machine itself' }),
    roleWords: bilingual.nullable().meta({ examples: [{ zh: '经办', en: 'Officer' }] }),
    act: z.string().meta({ examples: ['POST /api/v1/withdrawals'] }),
    params: z.record(z.string(), z.unknown()).meta({
      description: 'Of address and query; bodies are not kept',
      examples: [{ kind: 'cases' }],
    }),
    uscc: z
      .string()
      .nullable()
      .meta({ examples: ['91330702MA2E4T3X0N'] }),
    status: z.int().nullable().meta({ description: 'How it was answered; null: not over HTTP' }),
    requestId: z
      .string()
      .nullable()
      .meta({ examples: ['1b2c3d4e-0000-4000-8000-000000000000'] }),
    address: z
      .string()
      .nullable()
      .meta({ examples: ['10.1.2.3'] }),
  })
  .meta({ id: 'AuditEntry' })
export type AuditEntryView = z.infer<typeof auditEntry>

export const auditList = z
  .object({ entries: z.array(auditEntry), nextCursor })
  .meta({ id: 'AuditList' })
