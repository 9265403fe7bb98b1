import { NavLink } from 'react-router'
import { useAccountsWords } from './accounts-words.ts'

/** People and programs side by side. */
export function AccountTabs() {
  const { t } = useAccountsWords()
  return (
    <nav aria-label={t('title')}>
      <ul className="areas">
        <li>
          <NavLink to="/accounts" end>
            {t('people')}
          </NavLink>
        </li>
        <li>
          <NavLink to="/accounts/keys">{t('keys')}</NavLink>
        </li>
      </ul>
    </nav>
  )
}
