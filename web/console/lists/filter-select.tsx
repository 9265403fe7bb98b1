import { Select } from 'antd'
import { filterBy } from '../../office/lists/use-address.ts'
import type { AddressState } from '../../office/lists/use-address.ts'
import { useListWords } from './list-words.ts'

export interface Choice {
  value: string
  label: string
}

/** One filter of a list, kept in the address under its name. */
export function FilterSelect({
  address,
  name,
  label,
  choices,
}: {
  address: AddressState
  name: string
  label: string
  choices: readonly Choice[]
}) {
  const { t } = useListWords()
  return (
    <label className="filter">
      <span>{label}</span>
      <Select
        aria-label={label}
        value={address.get(name) ?? ''}
        options={[{ value: '', label: t('any') }, ...choices]}
        popupMatchSelectWidth={false}
        onChange={(value) => filterBy(address, { [name]: value })}
      />
    </label>
  )
}
