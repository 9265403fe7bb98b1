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
