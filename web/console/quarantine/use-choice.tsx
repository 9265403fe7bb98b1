import type { QuarantinedRowView } from '@liangma/contracts'
import { Checkbox } from 'antd'
import type { TableColumnsType } from 'antd'
import { useQuarantineWords } from './quarantine-words.ts'

interface Choice {
  rows: readonly QuarantinedRowView[]
  chosen: readonly number[]
  onChange: (rowIds: readonly number[]) => void
}

/** A column of check boxes: rows that are to be dealt with alike. */
export function useChoice(choice: Choice): TableColumnsType<QuarantinedRowView>[number] {
  const { t } = useQuarantineWords()
  const { rows, chosen, onChange } = choice
  const ids = rows.map(({ rowId }) => rowId)
  const isAll = chosen.length === ids.length && ids.length > 0
  return {
    width: 40,
    title: (
      <Checkbox
        aria-label={t('chosen', { count: chosen.length })}
        checked={isAll}
        indeterminate={chosen.length > 0 && !isAll}
        onChange={() => onChange(isAll ? [] : ids)}
      />
    ),
    render: (_, { rowId, key }) => (
      <Checkbox
        aria-label={key ?? `#${rowId}`}
        checked={chosen.includes(rowId)}
        onChange={({ target }) =>
          onChange(target.checked ? [...chosen, rowId] : chosen.filter((each) => each !== rowId))
        }
      />
    ),
  }
}
