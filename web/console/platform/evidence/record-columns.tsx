import type { PlatformRecord } from '@liangma/contracts'
import type { TableColumnsType } from 'antd'
import { Link } from 'react-router'
import { usePlatformWords } from '../platform-words.ts'

/** The columns of the records; their export has the same in the same order, and a few more. */
export function useRecordColumns(): TableColumnsType<PlatformRecord> {
  const { t, of } = usePlatformWords()
  return [
    { title: t('kind'), key: 'kind', render: (_, { kindWords }) => of(kindWords) },
    { title: t('indicator'), key: 'code', render: (_, { code }) => code ?? '—' },
    { title: t('about'), key: 'about', render: (_, { about }) => (about ? of(about) : '—') },
    { title: t('day'), key: 'day', render: (_, { occurred }) => occurred ?? '—' },
    { title: t('status'), key: 'status', render: (_, { statusWords }) => of(statusWords) },
    { title: t('cured'), key: 'cured', render: (_, { cured }) => cured ?? '—' },
    { title: t('repaired'), key: 'repaired', render: (_, { repaired }) => repaired ?? '—' },
    { title: t('document'), key: 'document', render: (_, row) => row.document ?? '—' },
    {
      title: t('record'),
      key: 'record',
      render: (_, { record }) => (
        <Link to={`?${new URLSearchParams({ tab: 'evidence', record }).toString()}`}>{record}</Link>
      ),
    },
    { title: t('revision'), key: 'revision', className: 'number', dataIndex: 'revision' },
  ]
}
