import { Input } from 'antd'
import { useState } from 'react'
import { filterBy } from '../../office/lists/use-address.ts'
import type { AddressState } from '../../office/lists/use-address.ts'
import { useListWords } from './list-words.ts'

/** Looks for what is typed once Enter is pressed; `/` leads here from anywhere on the page. */
export function SearchBox({ address, hint }: { address: AddressState; hint: string }) {
  const asked = address.get('q') ?? ''
  // The way back shows what was asked then.
  return <Box key={asked} asked={asked} hint={hint} address={address} />
}

function Box({ asked, hint, address }: { asked: string; hint: string; address: AddressState }) {
  const { t } = useListWords()
  const [text, setText] = useState(asked)
  return (
    <Input.Search
      data-search
      className="search-box"
      aria-label={`${t('search')} ${hint}`}
      placeholder={hint}
      value={text}
      maxLength={100}
      allowClear
      enterButton
      onChange={({ target }) => setText(target.value)}
      onSearch={(value) => {
        filterBy(address, { q: value.trim() })
        // The keys of the list are letters.
        document.getElementById('content')?.focus()
      }}
    />
  )
}
