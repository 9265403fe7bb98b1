import type { PlatformDetail } from '@liangma/contracts'
import { Tabs } from 'antd'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import '../lists/lists.css'
import { useAddress } from '../../office/lists/use-address.ts'
import { Answered } from '../../office/states/answered.tsx'
import { EvidenceTab } from './evidence/evidence-tab.tsx'
import { ExplanationTab } from './explanation-tab.tsx'
import { HistoryTab } from './history-tab.tsx'
import { NoticesTab } from './notices-tab.tsx'
import { usePlatform } from './platform-api.ts'
import { PlatformHeader } from './platform-header.tsx'
import { usePlatformWords } from './platform-words.ts'
import { ShopsTab } from './shops-tab.tsx'
import './platform.css'

/** One platform: how it stands, and everything behind it. */
export function PlatformPage() {
  const { uscc = '' } = useParams()
  const { t } = usePlatformWords()
  const platform = usePlatform(uscc)
  return (
    <>
      <nav className="no-print" aria-label={t('back')}>
        <Link to="/register">← {t('back')}</Link>
      </nav>
      <Answered query={platform}>
        {(detail) => (
          <>
            <PlatformHeader platform={detail} />
            <PlatformTabs platform={detail} />
          </>
        )}
      </Answered>
    </>
  )
}

function PlatformTabs({ platform }: { platform: PlatformDetail }) {
  const { t, language } = usePlatformWords()
  const address = useAddress()
  const { uscc, shopCount } = platform
  const contents: Record<string, { label: string; children: ReactNode }> = {
    explanation: { label: t('explanation'), children: <ExplanationTab platform={platform} /> },
    evidence: { label: t('evidence'), children: <EvidenceTab uscc={uscc} /> },
    shops: {
      label: t('shops', { count: shopCount.toLocaleString(language) }),
      children: <ShopsTab uscc={uscc} />,
    },
    notices: { label: t('notices'), children: <NoticesTab platform={platform} /> },
    history: { label: t('history'), children: <HistoryTab platform={platform} /> },
  }
  const tab = address.get('tab') ?? ''
  return (
    <Tabs
      activeKey={tab in contents ? tab : 'explanation'}
      destroyOnHidden
      items={Object.entries(contents).map(([key, content]) => ({ key, ...content }))}
      // Filters of one tab mean nothing on another.
      onChange={(key) =>
        address.put({ ...NOTHING, tab: key === 'explanation' ? null : key }, 'new')
      }
    />
  )
}

const NOTHING = { q: null, county: null, kind: null, record: null, cursor: null, page: null }
