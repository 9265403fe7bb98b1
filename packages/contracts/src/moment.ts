import { dayAt, isoOf } from './day.ts'

const SHANGHAI_OFFSET_MS = 8 * 3_600_000

/** A moment (UTC, as the API says it) as people read it: `2026-11-25 14:03` in Asia/Shanghai. */
export function spellMoment(moment: string): string {
  const at = Date.parse(moment)
  return `${isoOf(dayAt(at))} ${new Date(at + SHANGHAI_OFFSET_MS).toISOString().slice(11, 16)}`
}
