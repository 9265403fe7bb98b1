import type { MerchantShop } from '@liangma/contracts'
import type { TableColumnsType } from 'antd'
import { Link } from 'react-router'
import { useListWords } from '../lists/list-words.ts'
import { useMerchantWords } from './merchant-words.ts'

/** The columns of the list; its export has the same in the same order. */
export function useMerchantColumns(): TableColumnsType<MerchantShop> {
  const { t, of } = useMerchantWords()
  const { t: list } = useListWords()
  const flag = (value: boolean | null) => (value === null ? '—' : t(value ? 'yes' : 'no'))
  return [
    { title: t('name'), key: 'name', dataIndex: 'name' },
    {
      title: t('code'),
      key: 'code',
      render: (_, { code }) =>
        code === null ? t('person') : <Link to={`/merchants/${code}`}>{code}</Link>,
    },
    { title: t('shop'), key: 'shop', render: (_, { shopName }) => shopName ?? '—' },
    // No link: an officer's browser must not tell a shop who looks at it.
    { title: t('url'), key: 'url', dataIndex: 'url' },
    {
      title: t('platform'),
      key: 'platform',
      render: (_, { platform }) => (
        <Link to={`/platforms/${platform.uscc}`}>{platform.name ?? platform.uscc}</Link>
      ),
    },
    {
      title: list('county'),
      key: 'county',
      render: (_, { county }) => (county ? of(county) : '—'),
    },
    { title: t('address'), key: 'address', render: (_, { address }) => address ?? '—' },
    { title: t('registered'), key: 'registered', render: (_, row) => flag(row.isRegistered) },
    { title: t('overLimit'), key: 'overLimit', render: (_, row) => flag(row.isOverLimit) },
    { title: t('verified'), key: 'verified', render: (_, { verified }) => verified ?? '—' },
    { title: t('period'), key: 'period', dataIndex: 'period' },
  ]
}
