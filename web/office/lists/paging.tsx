import { Button, Space } from 'antd'
import { useOfficeWords } from '../office-words.ts'
import type { AddressState } from './use-address.ts'

/** Forward by the cursor of the answer; back is the browser's own back. */
export function Paging({ address, next }: { address: AddressState; next: string | null }) {
  const { t } = useOfficeWords()
  const page = Number(address.get('page') ?? 1)
  const go = (cursor: string) => address.put({ cursor, page: String(page + 1) }, 'new')
  return (
    <Space className="paging">
      {page > 1 && (
        <Button onClick={() => address.put({ cursor: null, page: null }, 'new')}>
          {t('firstPage')}
        </Button>
      )}
      <span>{t('pageOf', { page })}</span>
      <Button disabled={next === null} onClick={() => next !== null && go(next)}>
        {t('nextPage')}
      </Button>
    </Space>
  )
}
