import { useAddress } from '../../office/lists/use-address.ts'
import { SearchBox } from '../lists/search-box.tsx'
import { TakeAway } from '../lists/take-away.tsx'
import { MerchantTable, useMerchants } from '../merchants/merchant-list.tsx'
import { useMerchantWords } from '../merchants/merchant-words.ts'

/** The platform's merchants by their shops. */
export function ShopsTab({ uscc }: { uscc: string }) {
  const { t } = useMerchantWords()
  const address = useAddress()
  const { tab: _tab, as_of: _day, ...query } = address.query
  const merchants = useMerchants({ ...query, platform: uscc })
  return (
    <>
      <div className="list-bar">
        <SearchBox address={address} hint={t('hint')} />
        <div className="end">
          <TakeAway path={`/api/v1/register/${uscc}/merchants`} query={query} />
        </div>
      </div>
      <MerchantTable address={address} list={merchants} />
    </>
  )
}
