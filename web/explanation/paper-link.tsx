import { Button } from 'antd'
import { useExplanationWords } from './explanation-words.ts'

/** Takes the score as of a day (null: today) along as a paper to be filed, in the language of the page. */
export function PaperLink({ address, day }: { address: string; day: string | null }) {
  const { t, language } = useExplanationWords()
  const query = new URLSearchParams({ ...(day === null ? {} : { as_of: day }), lang: language })
  return (
    <Button className="no-print" href={`${address}?${query.toString()}`} download>
      {t('paper')}
    </Button>
  )
}
