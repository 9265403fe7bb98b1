import { Component } from 'react'
import type { ReactNode } from 'react'
import { Waiting } from './waiting.tsx'

/** Nobody stands beside a wall to press a key: after a bug the page begins anew by itself. */
const RELOAD_MS = 30_000

export class Recovery extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true }
  }

  override componentDidCatch(): void {
    setTimeout(reload, RELOAD_MS)
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Waiting hasFailed retry={reload} /> : this.props.children
  }
}

function reload(): void {
  window.location.reload()
}
