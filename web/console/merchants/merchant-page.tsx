import type { Assessment } from '@liangma/contracts'
import type { UseQueryResult } from '@tanstack/react-query'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { answerOf, api } from '../../api/client.ts'
import { PastDay } from '../../explanation/index.ts'
import { useAddress } from '../../office/lists/use-address.ts'
import { Answered } from '../../office/states/answered.tsx'
import { Explanation } from '../platform/explanation-tab.tsx'
import '../lists/lists.css'
import '../platform/platform.css'
import { MerchantTable, useMerchants } from './merchant-list.tsx'
import { useMerchantWords } from './merchant-words.ts'

/** The score as of a day; null: today. */
function useMerchantScore(code: string, day: string | null): UseQueryResult<Assessment> {
  const query = day === null ? {} : { as_of: day }
  return useQuery({
    queryKey: ['merchant', code, 'assessment', day],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/merchants/{merchant}/assessment', {
          params: { path: { merchant: code }, query },
        }),
      ),
    placeholderData: keepPreviousData,
  })
}

/** One merchant: where it trades, and what it comes to by the rules for merchants. */
export function MerchantPage() {
  const { code = '' } = useParams()
  const { t } = useMerchantWords()
  const address = useAddress()
  const day = address.get('as_of')
  const today = useMerchantScore(code, null)
  const asked = useMerchantScore(code, day)
  const { as_of: _day, ...query } = address.query
  const shops = useMerchants({ ...query, q: code })
  return (
    <>
      <nav className="no-print" aria-label={t('back')}>
        <Link to="/merchants">← {t('back')}</Link>
      </nav>
      <Answered query={today}>
        {({ name, asOf }) => (
          <>
            <h1>{name}</h1>
            <p>{code}</p>
            <h2>{t('shops')}</h2>
            <MerchantTable address={address} list={shops} />
            <h2>{t('score')}</h2>
            <p>{t('scoreNote')}</p>
            <PastDay day={day} today={asOf} onChange={(as_of) => address.put({ as_of }, 'new')} />
            <Answered query={asked}>
              {(answer) => <Explanation assessment={answer} isPast={day !== null} />}
            </Answered>
          </>
        )}
      </Answered>
    </>
  )
}
