import { useAddress } from '../../office/lists/use-address.ts'
import { useSession } from '../../office/session/session-context.ts'
import { FilterChips } from '../lists/filter-chips.tsx'
import { FilterSelect } from '../lists/filter-select.tsx'
import { useListWords } from '../lists/list-words.ts'
import { SavedFilters } from '../lists/saved-filters.tsx'
import { SearchBox } from '../lists/search-box.tsx'
import { TakeAway } from '../lists/take-away.tsx'
import { useCountyChoices } from '../lists/use-counties.ts'
import '../lists/lists.css'
import { MerchantTable, useMerchants } from './merchant-list.tsx'
import { useMerchantWords } from './merchant-words.ts'

/** A million merchants by their shops: search, county, platform. */
export function MerchantsPage() {
  const { t } = useMerchantWords()
  const { t: list } = useListWords()
  const address = useAddress()
  const merchants = useMerchants(address.query)
  const counties = useCountyChoices(useSession().counties)
  const search = address.get('q')
  const platform = address.get('platform')
  const county = counties.find(({ value }) => value === address.get('county'))
  const chosen = [
    ...(search === null ? [] : [{ name: 'q', label: search }]),
    ...(platform === null ? [] : [{ name: 'platform', label: platform }]),
    ...(county ? [{ name: 'county', label: county.label }] : []),
  ]
  return (
    <>
      <h1>{t('title')}</h1>
      <div className="list-bar">
        <SearchBox address={address} hint={t('hint')} />
        <FilterSelect address={address} name="county" label={list('county')} choices={counties} />
        <div className="end">
          <SavedFilters list="merchants" query={address.query} />
          <TakeAway path="/api/v1/merchants" query={address.query} />
        </div>
      </div>
      <FilterChips address={address} chosen={chosen} />
      <MerchantTable address={address} list={merchants} />
    </>
  )
}
