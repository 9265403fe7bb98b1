import type { QuarantinedRowView } from '@liangma/contracts'
import { Checkbox } from 'antd'
import type { TableColumnsType } from 'antd'
import { useQuarantineWords } from './quarantine-words.ts'

interface Choice {
  rows: readonly QuarantinedRowView[]
  chosen: readonly number[]
  onChange: (rowIds: readonly number[]) => void
}

/** All rows of the page, or none. */
export function ChooseAll({ rows, chosen, onChange }: Choice) {
  const { t } = useQuarantineWords()
  const ids = rows.map(({ rowId }) => rowId)
  const isAll = chosen.length === ids.length && ids.length > 0
  return (
    <Checkbox
      checked={isAll}
      indeterminate={chosen.length > 0 && !isAll}
      onChange={() => onChange(isAll ? [] : ids)}
    >
      {t('chooseAll')}
    </Checkbox>
  )
}

/** A column of check boxes: rows that are to be dealt with alike. */
export function useChoice({
  chosen,
  onChange,
}: Omit<Choice, 'rows'>): TableColumnsType<QuarantinedRowView>[number] {
  const { t } = useQuarantineWords()
  return {
    width: 40,
    title: <span className="unseen">{t('choose')}</span>,
    render: (_, { rowId, key }) => (
      <Checkbox
        aria-label={`${t('choose')} ${key ?? `#${rowId}`}`}
        checked={chosen.includes(rowId)}
        onChange={({ target }) =>
          onChange(target.checked ? [...chosen, rowId] : chosen.filter((each) => each !== rowId))
        }
      />
    ),
  }
}
