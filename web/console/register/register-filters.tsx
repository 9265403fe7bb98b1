import type { GradeTotal, PlatformType } from '@liangma/contracts'
import { PLATFORM_TYPE_WORDS } from '@liangma/contracts'
import { Select } from 'antd'
import { gradeText } from '../../grades/grade-chip.tsx'
import { filterBy } from '../../office/lists/use-address.ts'
import type { AddressState } from '../../office/lists/use-address.ts'
import { useSession } from '../../office/session/session-context.ts'
import { FilterChips } from '../lists/filter-chips.tsx'
import { FilterSelect } from '../lists/filter-select.tsx'
import type { Choice } from '../lists/filter-select.tsx'
import { useListWords } from '../lists/list-words.ts'
import { useCountyChoices } from '../lists/use-counties.ts'
import { useRegisterWords } from './register-words.ts'

interface Filter {
  name: string
  label: string
  choices: readonly Choice[]
}

/** Filters in the address; below them, each that holds as a chip. */
export function RegisterFilters({
  address,
  grades,
}: {
  address: AddressState
  grades: readonly GradeTotal[]
}) {
  const { language } = useRegisterWords()
  const filters = useFilters(grades)
  const search = address.get('q')
  const chosen = filters.flatMap(({ name, label, choices }) => {
    const value = address.get(name)
    if (value === null) return []
    const told = choices.find((choice) => choice.value === value)?.label ?? value
    return [{ name, label: `${label}${language === 'zh' ? '：' : ': '}${told}` }]
  })
  return (
    <>
      <div className="list-bar">
        {filters.map((filter) => (
          <FilterSelect key={filter.name} address={address} {...filter} />
        ))}
        <Order address={address} />
      </div>
      <FilterChips
        address={address}
        chosen={search === null ? chosen : [{ name: 'q', label: search }, ...chosen]}
      />
    </>
  )
}

function useFilters(grades: readonly GradeTotal[]): Filter[] {
  const { t, of, language } = useRegisterWords()
  const { t: list } = useListWords()
  const counties = useCountyChoices(useSession().counties)
  const byGrade = grades.map(({ grade, gradeWords }) => {
    return { value: grade, label: gradeText(grade, gradeWords, language) }
  })
  const types = Object.keys(PLATFORM_TYPE_WORDS) as PlatformType[]
  return [
    { name: 'county', label: list('county'), choices: counties },
    { name: 'grade', label: t('grade'), choices: byGrade },
    { name: 'published', label: t('published'), choices: byGrade },
    {
      name: 'type',
      label: t('type'),
      choices: types.map((type) => ({ value: type, label: of(PLATFORM_TYPE_WORDS[type]) })),
    },
    {
      name: 'notice',
      label: t('notice'),
      choices: [
        { value: 'open', label: t('noticeOpen') },
        { value: 'none', label: t('noticeNone') },
      ],
    },
  ]
}

const ORDERS = {
  'entry asc': 'entryAsc',
  'name asc': 'nameAsc',
  'score asc': 'scoreAsc',
  'score desc': 'scoreDesc',
  'since desc': 'sinceDesc',
} as const

function Order({ address }: { address: AddressState }) {
  const { t } = useRegisterWords()
  const chosen = `${address.get('sort') ?? 'entry'} ${address.get('order') ?? 'asc'}`
  const choose = (value: string) => {
    const [sort = null, order = null] = value.split(' ')
    filterBy(address, value === 'entry asc' ? { sort: null, order: null } : { sort, order })
  }
  return (
    <label className="filter">
      <span>{t('sort')}</span>
      <Select
        aria-label={t('sort')}
        value={chosen}
        popupMatchSelectWidth={false}
        options={Object.entries(ORDERS).map(([value, key]) => ({ value, label: t(key) }))}
        onChange={choose}
      />
    </label>
  )
}
