import { z } from 'zod'
import { count } from '../api/basics.ts'

const snippet = z.string().meta({
  description: 'HTML to copy into the own site',
  examples: ['<a href="https://credit.example/p/91330702MA2E4T3X0N?from=badge">…</a>'],
})

export const ownBadgeQuery = z.object({
  address: z
    .string()
    .trim()
    .max(500)
    .optional()
    .meta({
      description: 'Address of a page that is to show the badge',
      examples: ['https://shop.fictional.example/about'],
    }),
})

/** `GET /api/v1/own/badge`: the own badge in every form, with what to copy. */
export const ownBadge = z
  .object({
    page: z
      .url()
      .meta({ description: 'Where a click leads', examples: ['https://credit.example/p/9133'] }),
    site: z
      .string()
      .nullable()
      .meta({
        description: 'The registered site; a badge elsewhere is warned of',
        examples: ['https://shop.fictional.example'],
      }),
    variants: z.array(
      z.object({
        size: z.enum(['standard', 'pill', 'square']),
        theme: z.enum(['light', 'dark']),
        language: z.enum(['zh', 'en']),
        width: count,
        height: count,
        src: z.string().meta({
          description: 'Image, from the root of this site',
          examples: ['/badge/91330702MA2E4T3X0N.svg?lang=zh'],
        }),
        html: snippet,
      }),
    ),
    text: z
      .object({ zh: snippet, en: snippet })
      .meta({ description: 'A link in words, where images are forbidden' }),
    check: z
      .object({
        host: z
          .string()
          .nullable()
          .meta({ description: 'null: not an address', examples: ['shop.fictional.example'] }),
        isRegistered: z
          .boolean()
          .meta({ description: 'Whether the credit page will take it for the own site' }),
      })
      .nullable()
      .meta({ description: 'What comes of `address`; null: none was given' }),
  })
  .meta({ id: 'OwnBadge' })
export type OwnBadge = z.infer<typeof ownBadge>
