import type { ScreenOverview } from '@liangma/contracts'
import { LOOKS, writeAddress } from './address.ts'
import type { Address } from './address.ts'
import type { StreamState } from './data/event-stream.ts'
import { useLooks } from './data/screen-api.ts'
import { shanghaiTime, useNow } from './shanghai-time.ts'
import { useVoice } from './words/index.ts'

/** Data that nobody could renew for so long are shown as late. */
const STALE_MINUTES = 15

interface HeaderParts {
  overview: ScreenOverview
  address: Address
  goTo: (change: Partial<Address>) => void
  live: StreamState
  /** When the server last answered. */
  readAt: number
}

export function Header({ overview, address, goTo, live, readAt }: HeaderParts) {
  const { t, of } = useVoice()
  const { region, isSample } = overview
  const other = address.language === 'zh' ? 'en' : 'zh'
  return (
    <header className="head">
      <div className="head-left">
        <DataState overview={overview} live={live} readAt={readAt} />
      </div>
      <h1>{t('title')}</h1>
      <div className="head-right">
        <p>
          {isSample && <strong className="sample">{t('sample')}</strong>}
          <LookSwitch address={address} goTo={goTo} />
          <a
            href={`/screen/${writeAddress({ ...address, language: other })}`}
            lang={other}
            hrefLang={other}
            onClick={(event) => {
              event.preventDefault()
              goTo({ language: other })
            }}
          >
            {t('otherLanguage')}
          </a>
        </p>
        <nav aria-label={t('breadcrumb')}>
          {region === null ? (
            <span aria-current="page">{t('city')}</span>
          ) : (
            <>
              <button
                type="button"
                className="link"
                title={t('backToCity')}
                onClick={() => goTo({ region: null })}
              >
                {t('city')}
              </button>
              {' › '}
              <span aria-current="page">{of(region)}</span>
            </>
          )}
        </nav>
      </div>
    </header>
  )
}

/** Only where the server has live grades at all: the officers' one. */
function LookSwitch({ address, goTo }: Pick<HeaderParts, 'address' | 'goTo'>) {
  const { t, language } = useVoice()
  const looks = useLooks().data?.looks ?? []
  if (!looks.includes('live')) return null
  return (
    <>
      <span role="group" aria-label={t('look')} className="looks">
        {LOOKS.map((look) => (
          <button
            key={look}
            type="button"
            aria-pressed={address.look === look}
            onClick={() => goTo({ look })}
          >
            {t(look === 'live' ? 'lookLive' : 'lookPublished')}
          </button>
        ))}
      </span>
      {address.look === 'live' && <a href={`/console/?lang=${language}`}>{t('console')}</a>}
    </>
  )
}

function DataState({ overview, live, readAt }: Pick<HeaderParts, 'overview' | 'live' | 'readAt'>) {
  const { t } = useVoice()
  const now = useNow()
  const minutes = Math.floor((now - readAt) / 60_000)
  const isStale = minutes >= STALE_MINUTES
  const state = isStale ? t('delayed', { minutes }) : t(live === 'live' ? 'live' : 'connecting')
  return (
    <>
      <p>
        <time>{shanghaiTime(now)}</time> {t('clock')}{' '}
        <span className={isStale ? 'state stale' : 'state'} role="status">
          <i className={live === 'live' && !isStale ? 'dot' : 'dot hollow'} aria-hidden="true" />
          {state}
        </span>
      </p>
      <p className="soft">
        {overview.asOf !== null && t('dataAsOf', { day: overview.asOf })}
        {overview.rulebookVersion !== null &&
          ` · ${t('rulebook', { version: overview.rulebookVersion })}`}
        {overview.changedAt !== null &&
          ` · ${t('changedAt', { time: shanghaiTime(Date.parse(overview.changedAt)).slice(5, 16) })}`}
      </p>
    </>
  )
}
