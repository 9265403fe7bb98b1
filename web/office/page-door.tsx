import { Suspense, lazy, useEffect } from 'react'
import type { ComponentType, LazyExoticComponent } from 'react'
import { useOfficeWords } from './office-words.ts'
import type { Page } from './pages.ts'
import { useSession } from './session/session-context.ts'
import { Loading, NoPermission } from './states/states.tsx'

const loaded = new Map<Page, LazyExoticComponent<ComponentType>>()

/** Opens a page to whoever may see it, and gives the browser its title. */
export function PageDoor({ page }: { page: Page }) {
  const { of } = useOfficeWords()
  const { permissions } = useSession()
  const title = of(page.title)
  useEffect(() => {
    document.title = title
  }, [title])
  if (page.may !== null && !permissions.includes(page.may)) return <NoPermission />
  const Content = contentOf(page)
  return (
    <Suspense fallback={<Loading />}>
      <Content />
    </Suspense>
  )
}

function contentOf(page: Page): LazyExoticComponent<ComponentType> {
  const known = loaded.get(page) ?? lazy(async () => ({ default: await page.load() }))
  loaded.set(page, known)
  return known
}
