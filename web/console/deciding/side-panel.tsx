import { Drawer } from 'antd'
import type { ReactNode } from 'react'

interface SidePanel {
  title: string
  isOpen: boolean
  close: () => void
  children: ReactNode
}

const WIDTH = 640

/** One entry of a list, beside it; Esc closes it. */
export function SidePanel({ title, isOpen, close, children }: SidePanel) {
  return (
    <Drawer
      title={<h2>{title}</h2>}
      open={isOpen}
      onClose={close}
      size={WIDTH}
      destroyOnHidden
      className="side-panel"
    >
      {children}
    </Drawer>
  )
}
