import { SOURCE_KINDS, SOURCE_TITLES } from '@liangma/contracts'
import { Select } from 'antd'
import { useIntakeWords } from './intake-words.ts'

interface KindSelect {
  value: string
  /** '' for all of them. */
  onChange: (kind: string) => void
  /** What stands for no kind. */
  none?: string
}

/** One of the nine kinds of file, or none of them. */
export function KindSelect({ value, onChange, none }: KindSelect) {
  const { t, of } = useIntakeWords()
  const kinds = SOURCE_KINDS.map((kind) => ({
    value: kind as string,
    label: of(SOURCE_TITLES[kind]),
  }))
  return (
    <Select
      aria-label={t('kind')}
      value={value}
      onChange={onChange}
      options={[{ value: '', label: none ?? t('allKinds') }, ...kinds]}
      style={{ minWidth: 150 }}
    />
  )
}
