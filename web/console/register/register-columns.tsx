import type { PlatformSummary } from '@liangma/contracts'
import type { TableColumnsType } from 'antd'
import { Link } from 'react-router'
import { GradeChip, gradeText } from '../../grades/grade-chip.tsx'
import { useListWords } from '../lists/list-words.ts'
import { useRegisterWords } from './register-words.ts'

/** The columns of the list; its export has the same in the same order. */
export function useRegisterColumns(): TableColumnsType<PlatformSummary> {
  const { t, of, language } = useRegisterWords()
  const { t: list } = useListWords()
  const chip = (graded: Pick<NonNullable<PlatformSummary['live']>, 'grade' | 'gradeWords'>) => (
    <GradeChip grade={graded.grade} words={gradeText(graded.grade, graded.gradeWords, language)} />
  )
  return [
    {
      title: t('grade'),
      key: 'grade',
      render: (_, { live }) => (live ? chip(live) : t('notAssessed')),
    },
    {
      title: t('score'),
      key: 'score',
      className: 'number',
      render: (_, { live }) => live?.score ?? '—',
    },
    { title: t('since'), key: 'since', render: (_, { live }) => live?.since ?? '—' },
    {
      title: t('name'),
      key: 'name',
      render: (_, { uscc, name }) => <Link to={`/platforms/${uscc}`}>{name}</Link>,
    },
    { title: t('operator'), key: 'operator', dataIndex: 'operatorName' },
    { title: t('code'), key: 'code', dataIndex: 'uscc' },
    { title: t('type'), key: 'type', render: (_, row) => of(row.platformTypeWords) },
    {
      title: list('county'),
      key: 'county',
      render: (_, { county }) => (county ? of(county) : '—'),
    },
    {
      title: t('published'),
      key: 'published',
      render: (_, { published }) => (published ? chip(published) : t('neverPublished')),
    },
    {
      title: t('publishedOn'),
      key: 'publishedOn',
      render: (_, { published }) => published?.effective ?? '—',
    },
    {
      title: t('notice'),
      key: 'notice',
      render: (_, { hasNotice }) => (hasNotice ? <strong>{t('noticeOpen')}</strong> : ''),
    },
    { title: t('site'), key: 'site', dataIndex: 'site' },
  ]
}
