import { useQuery } from '@tanstack/react-query'
import { answerOf, api } from '../../api/client.ts'
import { Answered } from '../../office/states/answered.tsx'
import { BadgeChooser } from './badge-chooser.tsx'
import { useBadgeWords } from './badge-words.ts'
import { SiteCheck } from './site-check.tsx'

/** The own badge in every form, to be copied, and whether the site is the registered one. */
export function BadgePage() {
  const { t } = useBadgeWords()
  const badge = useQuery({
    queryKey: ['own', 'badge'],
    queryFn: () => answerOf(api.GET('/api/v1/own/badge')),
  })
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('intro')}</p>
      <Answered query={badge}>
        {(answer) => (
          <>
            <BadgeChooser badge={answer} />
            <SiteCheck site={answer.site} />
          </>
        )}
      </Answered>
    </>
  )
}
