import type { Address } from './address.ts'
import { useVoice } from './words/index.ts'

/** Before anything could be read. */
export function Waiting({ hasFailed, retry }: { hasFailed: boolean; retry: () => void }) {
  const { t } = useVoice()
  if (!hasFailed)
    return (
      <p className="waiting" role="status">
        {t('loading')}
      </p>
    )
  return (
    <div className="waiting" role="alert">
      <p>{t('failed')}</p>
      <button type="button" onClick={retry}>
        {t('retry')}
      </button>
    </div>
  )
}

/** Live grades are for officers who are signed in; what is published is for everybody. */
export function NotForYou({ goTo }: { goTo: (change: Partial<Address>) => void }) {
  const { t, language } = useVoice()
  const { pathname, search } = window.location
  const next = encodeURIComponent(pathname + search)
  return (
    <main className="waiting">
      <h1>{t('notForYou')}</h1>
      <p>{t('notForYouHelp')}</p>
      <p>
        <a href={`/console/sign-in?next=${next}&lang=${language}`}>{t('signIn')}</a>
      </p>
      <button type="button" onClick={() => goTo({ look: 'published' })}>
        {t('toPublished')}
      </button>
    </main>
  )
}
