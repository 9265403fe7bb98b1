import type { Page } from '../office/pages.ts'

/** Every page of the portal, in the order of the menu. Each area has its folder. */
export const PAGES: readonly Page[] = [
  {
    path: 'account',
    title: { zh: '账户', en: 'Account' },
    may: null,
    isInMenu: false,
    load: async () => (await import('../office/session/account-page.tsx')).AccountPage,
  },
]
