import { Button, Tag } from 'antd'
import { filterBy } from '../../office/lists/use-address.ts'
import type { AddressState } from '../../office/lists/use-address.ts'
import { useListWords } from './list-words.ts'

export interface Chosen {
  /** In the address. */
  name: string
  label: string
}

/** What is filtered by, each to be taken out by itself. */
export function FilterChips({
  address,
  chosen,
}: {
  address: AddressState
  chosen: readonly Chosen[]
}) {
  const { t } = useListWords()
  if (chosen.length === 0) return null
  const none = Object.fromEntries(chosen.map(({ name }) => [name, null]))
  return (
    <div className="filter-chips" role="group" aria-label={t('filters')}>
      {chosen.map(({ name, label }) => (
        <Tag
          key={name}
          closable={{ 'aria-label': t('remove', { name: label }) }}
          onClose={(event) => {
            event.preventDefault()
            filterBy(address, { [name]: null })
          }}
        >
          {label}
        </Tag>
      ))}
      <Button size="small" type="link" onClick={() => filterBy(address, none)}>
        {t('clear')}
      </Button>
    </div>
  )
}
