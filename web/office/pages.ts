import type { Permission, Words } from '@liangma/contracts'
import type { ComponentType } from 'react'

/** One page of an app; its code is loaded when it is first opened. */
export interface Page {
  /** Below the app's address, as react-router writes it: `platforms/:uscc`. */
  path: string
  title: Words
  /** Who may open it; null: whoever is signed in. */
  may: Permission | null
  /** Whether the menu leads to it. */
  isInMenu: boolean
  load: () => Promise<ComponentType>
}
