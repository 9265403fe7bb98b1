import type { FaceLegend, PlatformPoint } from '@liangma/contracts'
import { GradeMark } from '../../grades/grade-mark.tsx'
import { creditHref } from '../links.ts'
import { useVoice } from '../words/index.ts'

/** Who stands behind a sign on the map. */
export function PlatformCard({
  point: { properties },
  legend,
  close,
}: {
  point: PlatformPoint
  legend: FaceLegend
  close: () => void
}) {
  const { t, of, language } = useVoice()
  const { uscc, name, address, face } = properties
  const known = legend.find((each) => each.face === face)
  return (
    <section className="card" aria-label={name}>
      <h3>{name}</h3>
      <p>
        <GradeMark face={face} /> {known ? `${of(known.name)} ${of(known.words)}` : face}
      </p>
      <p>{address ?? t('noAddress')}</p>
      <p className="soft">{uscc}</p>
      <p>
        <a href={creditHref(uscc, language)}>{t('openCredit')}</a>{' '}
        <button type="button" onClick={close}>
          {t('close')}
        </button>
      </p>
    </section>
  )
}
