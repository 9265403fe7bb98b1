import { Button, Space } from 'antd'
import { useMay } from '../../office/session/session-context.ts'
import { useListWords } from './list-words.ts'

/** The list as a table with the same filters, columns and order, all its pages; and on paper. */
export function TakeAway({
  path,
  query,
}: {
  /** Of the API. */
  path: string
  query: Readonly<Record<string, string>>
}) {
  const { t, language } = useListWords()
  const mayExport = useMay('register.export')
  const { cursor: _, ...filters } = query
  const address = (format: string) =>
    `${path}?${new URLSearchParams({ ...filters, format, lang: language }).toString()}`
  return (
    <Space className="no-print">
      {mayExport && (
        <>
          <Button href={address('xlsx')} download>
            {t('asXlsx')}
          </Button>
          <Button href={address('csv')} download>
            {t('asCsv')}
          </Button>
        </>
      )}
      <Button onClick={() => window.print()}>{t('print')}</Button>
    </Space>
  )
}
