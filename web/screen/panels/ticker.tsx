import type { FaceLegend, Words } from '@liangma/contracts'
import { useState } from 'react'
import { GradeMark } from '../../grades/grade-mark.tsx'
import type { LiveChange } from '../data/live-changes.ts'
import { useLinks } from '../links.ts'
import { shanghaiTime } from '../shanghai-time.ts'
import { useVoice } from '../words/index.ts'
import type { Voice } from '../words/index.ts'

/** What changed, newest first, as it is published; who pauses it keeps what stands there. */
export function Ticker({
  changes,
  legend,
}: {
  changes: readonly LiveChange[]
  legend: FaceLegend
}) {
  const { t } = useVoice()
  const [held, setHeld] = useState<readonly LiveChange[] | null>(null)
  const shown = held ?? changes
  const waiting = held === null ? 0 : newSince(changes, held)
  return (
    <section className="ticker" aria-label={t('ticker')}>
      <h2>{t('ticker')}</h2>
      <ol aria-live={held === null ? 'polite' : 'off'} aria-relevant="additions">
        {shown.length === 0 && <li className="soft">{t('tickerEmpty')}</li>}
        {shown.map((change) => (
          <Entry key={change.id} change={change} legend={legend} />
        ))}
      </ol>
      {waiting > 0 && <span className="soft">{t('paused', { count: waiting })}</span>}
      <button
        type="button"
        aria-pressed={held !== null}
        onClick={() => setHeld(held === null ? changes : null)}
      >
        {held === null ? t('pause') : t('resume')}
      </button>
    </section>
  )
}

function Entry({ change, legend }: { change: LiveChange; legend: FaceLegend }) {
  const voice = useVoice()
  const links = useLinks()
  const { from, to, name, because, uscc } = change
  return (
    <li>
      <time dateTime={change.at}>{shanghaiTime(Date.parse(change.at)).slice(11)}</time>{' '}
      <span className="turn">
        {from !== null && (
          <>
            <GradeMark face={from} />→
          </>
        )}
        <GradeMark face={to} />
      </span>{' '}
      <a href={links.platform(uscc)}>{name}</a> {sentenceOf(change, legend, voice)}
      {because !== null && <span className="soft"> （{voice.of(because)}）</span>}
    </li>
  )
}

function sentenceOf(
  { change, from, to }: LiveChange,
  legend: FaceLegend,
  { t, of }: Voice,
): string {
  const words = (face: string) => nameOf(face, legend, of)
  if (change === 'correction') return `${t('correction')} · ${t('changeShown', { to: words(to) })}`
  if (change === 'withdrawal') return t('withdrawal')
  if (change === 'live') return `${t('changeLive')} · ${turnOf({ from, to }, words, t)}`
  if (from === null) return `${t('changeFirst')} · ${words(to)}`
  if (from === to) return t('changeShown', { to: words(to) })
  return t('changeTo', { from: words(from), to: words(to) })
}

function turnOf(
  { from, to }: Pick<LiveChange, 'from' | 'to'>,
  words: (face: string) => string,
  t: Voice['t'],
): string {
  return from === null ? words(to) : t('changeTo', { from: words(from), to: words(to) })
}

function nameOf(face: string, legend: FaceLegend, of: (words: Words) => string): string {
  const known = legend.find((each) => each.face === face)
  return known ? `${of(known.name)} ${of(known.words)}` : face
}

function newSince(changes: readonly LiveChange[], held: readonly LiveChange[]): number {
  const newest = held[0]?.id
  const at = changes.findIndex(({ id }) => id === newest)
  return at === -1 ? changes.length : at
}
