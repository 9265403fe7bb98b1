import type { FaceLegend, PlatformPoint, ScreenPlatform } from '@liangma/contracts'
import { useEffect, useRef } from 'react'
import { GradeMark } from '../../grades/grade-mark.tsx'
import type { Look } from '../address.ts'
import { usePlatform } from '../data/screen-api.ts'
import { points } from '../figures.ts'
import { useLinks } from '../links.ts'
import { useVoice } from '../words/index.ts'

/** Who stands behind a sign on the map: grade, what costs most, the last change, and where to read on. */
export function PlatformCard({
  point: { properties },
  look,
  legend,
  close,
}: {
  point: PlatformPoint
  look: Look
  legend: FaceLegend
  close: () => void
}) {
  const { t, of } = useVoice()
  const links = useLinks()
  const { uscc, name, address, face } = properties
  const told = usePlatform(look, uscc).data
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [uscc])
  const known = legend.find((each) => each.face === face)
  return (
    <section
      className="card"
      aria-label={name}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // The county stays; only the card goes.
        event.stopPropagation()
        close()
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {name}
      </h3>
      <p>
        <GradeMark face={face} /> {known ? `${of(known.name)} ${of(known.words)}` : face}
        {look === 'live' && <span className="soft"> · {t('lookLive')}</span>}
      </p>
      <p>{address ?? t('noAddress')}</p>
      <p className="soft">
        {uscc}
        {told && ` · ${t('shopCount', { count: told.shops })}`}
      </p>
      {told && <Reasons platform={told} />}
      {told && <LastChange platform={told} legend={legend} />}
      <p className="card-ways">
        <a href={links.platform(uscc)}>{t(look === 'live' ? 'openConsole' : 'openCredit')}</a>{' '}
        <button type="button" onClick={close}>
          {t('close')}
        </button>
      </p>
    </section>
  )
}

function Reasons({ platform: { reasons } }: { platform: ScreenPlatform }) {
  const { t, of } = useVoice()
  if (reasons.length === 0) return <p className="soft">{t('noReasons')}</p>
  return (
    <table>
      <caption>{t('biggestReasons')}</caption>
      <tbody>
        {reasons.map(({ code, title, points: tenths }) => (
          <tr key={code}>
            <th scope="row">{of(title)}</th>
            <td className="number">−{points(Math.abs(tenths))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function LastChange({
  platform: { lastChange },
  legend,
}: {
  platform: ScreenPlatform
  legend: FaceLegend
}) {
  const { t, of } = useVoice()
  if (lastChange === null) return <p className="soft">{t('noChange')}</p>
  const words = (face: string) => {
    const known = legend.find((each) => each.face === face)
    return known ? `${of(known.name)} ${of(known.words)}` : face
  }
  const { day, from, to } = lastChange
  return (
    <p>
      {t('lastChange')} <time dateTime={day}>{day}</time>{' '}
      {t('changeTo', { from: words(from), to: words(to) })}
    </p>
  )
}
