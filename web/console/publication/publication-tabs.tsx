import { NavLink } from 'react-router'
import { usePublicationWords } from './publication-words.ts'
import '../deciding/deciding.css'

/** The three matters of publication side by side. */
export function PublicationTabs() {
  const { t } = usePublicationWords()
  return (
    <>
      <h1>{t('title')}</h1>
      <nav aria-label={t('areas')}>
        <ul className="areas">
          <li>
            <NavLink to="/publication" end>
              {t('queue')}
            </NavLink>
          </li>
          <li>
            <NavLink to="/publication/replies">{t('replies')}</NavLink>
          </li>
          <li>
            <NavLink to="/publication/withdrawals">{t('withdrawals')}</NavLink>
          </li>
        </ul>
      </nav>
    </>
  )
}
