import { DELIVERY_STATES, NOTICE_KINDS } from '@liangma/contracts'
import { Input, Select, Space } from 'antd'
import { filterBy } from '../../office/lists/use-address.ts'
import type { AddressState } from '../../office/lists/use-address.ts'
import { useNoticeWords } from './notice-words.ts'

const KIND_WIDTH = 200
const CODE_WIDTH = 240

/** Which notices: by kind, by how they fared, by reading, by platform. */
export function NoticeFilters({ address }: { address: AddressState }) {
  const { t, of } = useNoticeWords()
  const choose = (name: string) => (value: string) => filterBy(address, { [name]: value || null })
  return (
    <Space wrap role="search" aria-label={t('filters')} className="filters">
      <Select
        aria-label={t('kind')}
        style={{ width: KIND_WIDTH }}
        value={address.get('kind') ?? ''}
        onChange={choose('kind')}
        options={[
          { value: '', label: t('anyKind') },
          ...Object.entries(NOTICE_KINDS).map(([value, words]) => ({ value, label: of(words) })),
        ]}
      />
      <Select
        aria-label={t('delivery')}
        style={{ width: KIND_WIDTH }}
        value={address.get('delivery') ?? ''}
        onChange={choose('delivery')}
        options={[
          { value: '', label: t('anyDelivery') },
          ...Object.entries(DELIVERY_STATES).map(([value, words]) => ({ value, label: of(words) })),
        ]}
      />
      <Select
        aria-label={t('reading')}
        style={{ width: KIND_WIDTH }}
        value={address.get('unread') ?? ''}
        onChange={choose('unread')}
        options={[
          { value: '', label: t('anyReading') },
          { value: 'true', label: t('unread') },
          { value: 'false', label: t('read') },
        ]}
      />
      <Input.Search
        data-search
        key={address.get('uscc') ?? ''}
        aria-label={t('code')}
        placeholder={t('code')}
        style={{ width: CODE_WIDTH }}
        defaultValue={address.get('uscc') ?? ''}
        allowClear
        onSearch={(text) => choose('uscc')(text.trim())}
      />
    </Space>
  )
}
