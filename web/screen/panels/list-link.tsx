import type { ReactNode } from 'react'
import { listHref } from '../links.ts'
import type { ListChoice } from '../links.ts'
import { useVoice } from '../words/index.ts'

/** A number that leads to the platforms it counts; `what` says it in words. */
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
    <a className="figure" href={listHref(choice, language)} aria-label={t('listOf', { what })}>
      {children}
    </a>
  )
}
