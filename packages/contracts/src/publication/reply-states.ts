/**
 * What became of a platform's statement. Only `shown` is public; `withdrawn`: by the platform;
 * `replaced`: by a later one of the platform, before or after it was shown.
 */
export const REPLY_STATES = ['pending', 'shown', 'refused', 'withdrawn', 'replaced'] as const
export type ReplyState = (typeof REPLY_STATES)[number]

/** Characters that a statement may have. */
export const LONGEST_REPLY = 1_000
