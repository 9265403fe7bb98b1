const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** A moment (UTC, as the API says it) as the screens show it: `2026-11-25 14:03` in Asia/Shanghai. */
export function spellMoment(moment: string): string {
  return SHANGHAI.format(new Date(moment))
}
