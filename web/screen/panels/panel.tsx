import { useId } from 'react'
import type { ReactNode } from 'react'

/** A titled part of the wall; what does not fit scrolls, by keyboard too. */
export function Panel({
  title,
  unit,
  name,
  children,
}: {
  title: string
  unit: string
  name: string
  children: ReactNode
}) {
  const id = useId()
  return (
    <div className={`panel panel-${name}`}>
      <h2 id={id}>
        {title} <small>{unit}</small>
      </h2>
      {/* It scrolls, and keys scroll only what has the focus. */}
      <div className="panel-body" tabIndex={0} role="region" aria-labelledby={id}>
        {children}
      </div>
    </div>
  )
}
