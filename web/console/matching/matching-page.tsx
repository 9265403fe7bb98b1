import { Tabs } from 'antd'
import type { ReactNode } from 'react'
import { Paging } from '../../office/lists/paging.tsx'
import { useAddress } from '../../office/lists/use-address.ts'
import type { AddressState } from '../../office/lists/use-address.ts'
import { Answered } from '../../office/states/answered.tsx'
import { Nothing } from '../../office/states/states.tsx'
import '../intake/intake.css'
import { CodeCard } from './code-card.tsx'
import { useCodes, useNames } from './matching-api.ts'
import { useMatchingWords } from './matching-words.ts'
import { NameCard } from './name-card.tsx'
import { StandingMatches } from './standing-matches.tsx'
import './matching.css'

/** Whom a name means, and which failing codes exist all the same. */
export function MatchingPage() {
  const { t } = useMatchingWords()
  const address = useAddress()
  const tab = address.get('tab') ?? 'names'
  const cursor = address.get('cursor')
  const names = useNames(tab === 'names' ? cursor : null)
  const codes = useCodes(tab === 'codes' ? cursor : null)
  const tabs = [
    {
      key: 'names',
      label: t('names', { count: names.data?.total ?? 0 }),
      children: (
        <Answered query={names}>
          {({ names: waiting, nextCursor }) => (
            <Cards address={address} next={nextCursor} empty={t('noNames')}>
              {waiting.map((each) => (
                <NameCard key={`${each.source} ${each.name}`} waiting={each} />
              ))}
            </Cards>
          )}
        </Answered>
      ),
    },
    {
      key: 'codes',
      label: t('codes', { count: codes.data?.total ?? 0 }),
      children: (
        <Answered query={codes}>
          {({ codes: waiting, nextCursor }) => (
            <Cards address={address} next={nextCursor} empty={t('noCodes')}>
              {waiting.map((each) => (
                <CodeCard key={each.code} waiting={each} />
              ))}
            </Cards>
          )}
        </Answered>
      ),
    },
    { key: 'standing', label: t('standing'), children: <StandingMatches /> },
  ]
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="hint">{t('intro')}</p>
      <Tabs
        activeKey={tab}
        items={tabs}
        destroyOnHidden
        onChange={(chosen) => address.put({ tab: chosen, cursor: null, page: null }, 'new')}
      />
    </>
  )
}

interface Cards {
  address: AddressState
  next: string | null
  empty: string
  children: ReactNode[]
}

function Cards({ address, next, empty, children }: Cards) {
  if (children.length === 0) return <Nothing text={empty} />
  return (
    <>
      {children}
      <Paging address={address} next={next} />
    </>
  )
}
