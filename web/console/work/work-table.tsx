import { WORK_ACTIONS } from '@liangma/contracts'
import type { WorkItem } from '@liangma/contracts'
import type { TableColumnsType } from 'antd'
import { Link, useNavigate } from 'react-router'
import { GradeChip, gradeText } from '../../grades/grade-chip.tsx'
import { ListTable } from '../../office/lists/list-table.tsx'
import { DueText } from './due-text.tsx'
import { placeOf } from './work-places.ts'
import { useWorkWords } from './work-words.ts'

interface WorkTable {
  items: readonly WorkItem[]
  empty: string
  isLoading: boolean
}

export function WorkTable({ items, empty, isLoading }: WorkTable) {
  const { t } = useWorkWords()
  const navigate = useNavigate()
  return (
    <ListTable
      label={t('list')}
      columns={useColumns()}
      rows={items}
      keyOf={({ key }) => key}
      open={(item) => void navigate(placeOf(item))}
      isLoading={isLoading}
      empty={empty}
    />
  )
}

function useColumns(): TableColumnsType<WorkItem> {
  const { t, of } = useWorkWords()
  return [
    { key: 'due', title: t('due'), render: (_, item) => <DueText {...item} /> },
    { key: 'kind', title: t('kind'), render: (_, { kindWords }) => of(kindWords) },
    {
      key: 'platform',
      title: t('platform'),
      render: (_, { platform }) => platform && <PlatformCell platform={platform} />,
    },
    {
      key: 'about',
      title: t('about'),
      render: (_, { title }) => <span className="about">{of(title)}</span>,
    },
    {
      key: 'action',
      title: t('action'),
      render: (_, item) => (
        <Link to={placeOf(item)} aria-label={`${actionWords(item, t, of)} ${of(item.title)}`}>
          {actionWords(item, t, of)}
        </Link>
      ),
    },
  ]
}

type Voice = ReturnType<typeof useWorkWords>

function actionWords({ may }: WorkItem, t: Voice['t'], of: Voice['of']): string {
  const [first] = may
  return first ? of(WORK_ACTIONS[first]) : t('look')
}

function PlatformCell({ platform }: { platform: NonNullable<WorkItem['platform']> }) {
  const { t, language } = useWorkWords()
  const { uscc, name, grade, gradeWords } = platform
  return (
    <>
      <Link to={`/platforms/${uscc}`}>{name}</Link>
      <span className="beside">
        {grade && gradeWords ? (
          <GradeChip grade={grade} words={gradeText(grade, gradeWords, language)} />
        ) : (
          <span className="hint">{t('notPublished')}</span>
        )}
      </span>
    </>
  )
}
