import type { Page } from '../office/pages.ts'

/** Every page of the console, in the order of the menu. Each area has its folder. */
export const PAGES: readonly Page[] = [
  {
    path: 'register',
    title: { zh: '平台名录', en: 'Platforms' },
    may: 'register.read',
    isInMenu: true,
    load: async () => (await import('./register/register-page.tsx')).RegisterPage,
  },
  {
    path: 'platforms/:uscc',
    title: { zh: '平台', en: 'Platform' },
    may: 'register.read',
    isInMenu: false,
    load: async () => (await import('./platform/platform-page.tsx')).PlatformPage,
  },
  {
    path: 'merchants',
    title: { zh: '平台内经营者', en: 'Merchants' },
    may: 'register.read',
    isInMenu: true,
    load: async () => (await import('./merchants/merchants-page.tsx')).MerchantsPage,
  },
  {
    path: 'account',
    title: { zh: '账户', en: 'Account' },
    may: null,
    isInMenu: false,
    load: async () => (await import('../office/session/account-page.tsx')).AccountPage,
  },
]
