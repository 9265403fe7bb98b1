import type { ReactNode } from 'react'
import { listHref } from '../links.ts'
import type { ListChoice } from '../links.ts'
import { useVoice } from '../words/index.ts'

/** A number that leads to the platforms it counts; `what` they are is said to those who cannot see the table. */
export function ListLink({
  choice,
  what,
  children,
}: {
  choice: ListChoice
  what: string
  children: ReactNode
}) {
  const { t, language } = useVoice()
  return (
    <a className="figure" href={listHref(choice, language)} title={t('listOf')}>
      <span className="unseen">{what} </span>
      {children}
    </a>
  )
}
