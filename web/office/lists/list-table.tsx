import { Table } from 'antd'
import type { TableColumnsType } from 'antd'
import { useCallback, useEffect, useRef } from 'react'
import { useOfficeWords } from '../office-words.ts'
import { Nothing } from '../states/states.tsx'
import { useListKeys } from './use-list-keys.ts'

interface ListTable<T> {
  /** What the list holds, for screen readers. */
  label: string
  columns: TableColumnsType<T>
  rows: readonly T[]
  keyOf: (row: T) => string
  /** What Enter, and a click on the row beside its links, opens. */
  open?: (row: T) => void
  isLoading: boolean
  /** What it means that there is nothing. */
  empty: string
}

/** Rows with the keyboard of all lists: j, k, Enter. Paging is the caller's. */
export function ListTable<T extends object>(list: ListTable<T>) {
  const { label, columns, rows, keyOf, open, isLoading, empty } = list
  const { t } = useOfficeWords()
  const place = useRef<HTMLDivElement>(null)
  const openAt = useCallback(
    (index: number) => {
      const row = rows[index]
      if (row !== undefined) open?.(row)
    },
    [rows, open],
  )
  const marked = useListKeys(rows.length, openAt)
  useEffect(() => {
    place.current?.querySelector('.marked-row')?.scrollIntoView({ block: 'nearest' })
  }, [marked])
  // A table wider than the page is moved by the arrow keys.
  useEffect(() => place.current?.querySelector('.ant-table-content')?.setAttribute('tabindex', '0'))
  return (
    <section ref={place} aria-label={label} title={open ? t('listKeys') : undefined}>
      <Table<T>
        size="small"
        columns={columns}
        dataSource={[...rows]}
        rowKey={keyOf}
        pagination={false}
        loading={isLoading}
        scroll={{ x: 'max-content' }}
        rowClassName={(_row, index) => (index === marked ? 'marked-row' : '')}
        onRow={(row) => (open ? { onClick: (event) => openByClick(event, () => open(row)) } : {})}
        locale={{ emptyText: <Nothing text={empty} /> }}
      />
    </section>
  )
}

/** A click on a link or button of the row is theirs; a marked text was meant to be copied. */
function openByClick({ target }: React.MouseEvent, open: () => void): void {
  const isTheirs = target instanceof Element && target.closest('a, button, input, label') !== null
  if (!isTheirs && window.getSelection()?.isCollapsed !== false) open()
}
