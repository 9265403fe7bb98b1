import type { ReactNode } from 'react'
import { useVoice } from '../words/index.ts'

/** A number that leads to what it counts; `what` that is is said to those who cannot see the table. */
export function ListLink({
  href,
  what,
  children,
}: {
  href: string
  what: string
  children: ReactNode
}) {
  const { t } = useVoice()
  return (
    <a className="figure" href={href} title={t('listOf')}>
      <span className="unseen">{what} </span>
      {children}
    </a>
  )
}
