import type { FaceLegend, ScreenDue } from '@liangma/contracts'
import { GradeMark } from '../../grades/grade-mark.tsx'
import { useDue } from '../data/screen-api.ts'
import { useLinks } from '../links.ts'
import { useVoice } from '../words/index.ts'
import { ListLink } from './list-link.tsx'
import { Panel } from './panel.tsx'

const STATES = [
  { key: 'overdue', word: 'dueOverdue' },
  { key: 'today', word: 'dueToday' },
  { key: 'soon', word: 'dueSoon' },
  { key: 'later', word: 'dueLater' },
  { key: 'held', word: 'dueHeld' },
] as const

/** What waits, by the last day on which a platform may state its case; for officers. */
export function Due({ legend }: { legend: FaceLegend }) {
  const { t } = useVoice()
  const due = useDue().data
  const links = useLinks()
  return (
    <Panel name="due" title={t('due')} unit={t('dueUnit')}>
      {due && (
        <>
          <ul className="due-counts">
            {STATES.map(({ key, word }) => (
              <li key={key} className={key === 'overdue' && due[key] > 0 ? 'late' : undefined}>
                {t(word)}{' '}
                <ListLink href={links.work} what={t(word)}>
                  {due[key]}
                </ListLink>
              </li>
            ))}
          </ul>
          <ul className="due-list">
            {due.notices.map((notice) => (
              <Notice key={notice.noticeId} notice={notice} legend={legend} />
            ))}
          </ul>
          {due.notices.length === 0 && <p className="soft">{t('dueNone')}</p>}
        </>
      )}
    </Panel>
  )
}

function Notice({
  notice: { uscc, name, from, to, due, daysLeft, isHeld },
  legend,
}: {
  notice: ScreenDue['notices'][number]
  legend: FaceLegend
}) {
  const { t, of } = useVoice()
  const links = useLinks()
  const words = (face: string) => {
    const known = legend.find((each) => each.face === face)
    return known ? of(known.name) : face
  }
  const left = daysLeft < 0 ? t('daysOver', { days: -daysLeft }) : t('daysLeft', { days: daysLeft })
  return (
    <li>
      <span
        className="turn"
        role="img"
        aria-label={t('changeTo', { from: words(from), to: words(to) })}
      >
        <GradeMark face={from} />→<GradeMark face={to} />
      </span>{' '}
      <a href={links.platform(uscc)}>{name}</a>{' '}
      <span className={daysLeft < 0 && !isHeld ? 'late' : 'soft'}>
        <time dateTime={due}>{due.slice(5)}</time> · {isHeld ? t('dueHeld') : left}
      </span>
    </li>
  )
}
