import type { MerchantList } from '@liangma/contracts'
import type { UseQueryResult } from '@tanstack/react-query'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answerOf, api } from '../../api/client.ts'
import { ListTable } from '../../office/lists/list-table.tsx'
import { Paging } from '../../office/lists/paging.tsx'
import type { AddressState } from '../../office/lists/use-address.ts'
import { Answered } from '../../office/states/answered.tsx'
import { useMerchantColumns } from './merchant-columns.tsx'
import { useMerchantWords } from './merchant-words.ts'

/** Shops of the whole register, as far as the account reaches. */
export function useMerchants(query: Record<string, string>): UseQueryResult<MerchantList> {
  return useQuery({
    queryKey: ['merchants', query],
    // The server checks what stands in the address.
    queryFn: () => answerOf(api.GET('/api/v1/merchants', { params: { query } })),
    placeholderData: keepPreviousData,
  })
}

/** One page of shops, with how many there are. */
export function MerchantTable({
  address,
  list,
}: {
  address: AddressState
  list: UseQueryResult<MerchantList>
}) {
  const { t, language } = useMerchantWords()
  const columns = useMerchantColumns()
  return (
    <Answered query={list}>
      {({ merchants, total, isMore, nextCursor }) => (
        <>
          <p aria-live="polite">
            <strong>
              {t(isMore ? 'totalMore' : 'total', { count: total.toLocaleString(language) })}
            </strong>
          </p>
          <ListTable
            label={t('list')}
            columns={columns}
            rows={merchants}
            keyOf={({ shopId }) => String(shopId)}
            isLoading={list.isFetching}
            empty={t('empty')}
          />
          <Paging address={address} next={nextCursor} />
        </>
      )}
    </Answered>
  )
}
