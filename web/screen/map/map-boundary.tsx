import { Component } from 'react'
import type { ReactNode } from 'react'

/** Where the map cannot be drawn, something else is; the rest of the wall does not notice. */
export class MapBoundary extends Component<
  { instead: ReactNode; onFailure: () => void; children: ReactNode },
  { hasFailed: boolean }
> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true }
  }

  override componentDidCatch(): void {
    this.props.onFailure()
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.instead : this.props.children
  }
}
