import { useMutation } from '@tanstack/react-query'
import { Button, Layout, Menu } from 'antd'
import { useState } from 'react'
import { NavLink, Outlet, useLocation } from 'react-router'
import { LanguageSwitch } from './language-switch.tsx'
import { useOfficeWords } from './office-words.ts'
import type { Page } from './pages.ts'
import { signOut as endSession, useSignInWays } from './session/session-api.ts'
import { useSession } from './session/session-context.ts'

const MENU_WIDTH = 184

/** Header, menu and place of the page. */
export function Frame({ title, pages }: { title: string; pages: readonly Page[] }) {
  const { t, of } = useOfficeWords()
  const { permissions } = useSession()
  const { pathname } = useLocation()
  const items = pages
    .filter(({ isInMenu, may }) => isInMenu && (may === null || permissions.includes(may)))
    .map((page) => ({
      key: page.path,
      label: <NavLink to={`/${page.path}`}>{of(page.title)}</NavLink>,
    }))
  const chosen = items.map(({ key }) => key).filter((key) => isAt(pathname, key))
  const menu = useFoldingMenu(pathname)
  return (
    <Layout className="frame">
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <Header title={title} menu={menu} />
      <Layout>
        <Layout.Sider
          theme="light"
          width={MENU_WIDTH}
          breakpoint="md"
          collapsedWidth={0}
          collapsed={menu.isFolded}
          onBreakpoint={menu.setNarrow}
          trigger={null}
        >
          {/* A folded menu is not to be reached by the keyboard either. */}
          {!menu.isFolded && (
            <nav aria-label={t('menu')}>
              <Menu mode="inline" selectedKeys={chosen} items={items} />
            </nav>
          )}
        </Layout.Sider>
        <Layout.Content id="content" className="content" tabIndex={-1}>
          <Outlet />
        </Layout.Content>
      </Layout>
    </Layout>
  )
}

interface FoldingMenu {
  isNarrow: boolean
  isFolded: boolean
  setNarrow: (isNarrow: boolean) => void
  toggle: () => void
}

/** On a narrow screen the menu is folded away until asked for, and again once a page was chosen. */
function useFoldingMenu(pathname: string): FoldingMenu {
  const [isNarrow, setNarrow] = useState(false)
  const [openAt, setOpenAt] = useState<string | null>(null)
  const isOpen = openAt === pathname
  return {
    isNarrow,
    isFolded: isNarrow && !isOpen,
    setNarrow,
    toggle: () => setOpenAt(isOpen ? null : pathname),
  }
}

function isAt(pathname: string, path: string): boolean {
  return path === '' ? pathname === '/' : `${pathname}/`.startsWith(`/${path}/`)
}

function Header({ title, menu }: { title: string; menu: FoldingMenu }) {
  const { t, of } = useOfficeWords()
  const { name, roleWords } = useSession()
  const { data: ways } = useSignInWays()
  const signOut = useMutation({
    mutationFn: endSession,
    onSettled: () => window.location.reload(),
  })
  return (
    <Layout.Header className="header">
      <span>
        {menu.isNarrow && (
          <Button type="text" aria-expanded={!menu.isFolded} onClick={menu.toggle}>
            ☰ {t('menu')}
          </Button>
        )}
        <strong className="office-title">{title}</strong>
        {ways?.isSample && <span className="sample">{t('sample')}</span>}
      </span>
      <span className="header-end">
        <NavLink to="/account">
          {name} · {of(roleWords)}
        </NavLink>
        <LanguageSwitch />
        <Button type="text" onClick={() => signOut.mutate()}>
          {t('signOut')}
        </Button>
      </span>
    </Layout.Header>
  )
}
