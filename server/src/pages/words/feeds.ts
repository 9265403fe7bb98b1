import type { Words } from '@liangma/contracts'

export const FEED_WORDS = {} as const satisfies Record<string, Words>
