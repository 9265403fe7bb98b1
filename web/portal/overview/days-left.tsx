import { useOverviewWords } from './overview-words.ts'

/** Working days that are left, in words. */
export function DaysLeft({ count }: { count: number }) {
  const { t } = useOverviewWords()
  return <strong>{count === 0 ? t('lastDay') : t('workingDays', { count })}</strong>
}
