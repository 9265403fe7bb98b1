import type { Page } from '../office/pages.ts'

/** Every page of the console, in the order of the menu. Each area has its folder. */
export const PAGES: readonly Page[] = [
  {
    path: '',
    title: { zh: '工作台', en: 'Work list' },
    may: 'register.read',
    isInMenu: true,
    load: async () => (await import('./work/work-page.tsx')).WorkPage,
  },
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
    path: 'publication',
    title: { zh: '公示', en: 'Publication' },
    may: 'publication.read',
    isInMenu: true,
    load: async () => (await import('./publication/queue/queue-page.tsx')).QueuePage,
  },
  {
    path: 'publication/replies',
    title: { zh: '平台自述', en: 'Replies' },
    may: 'publication.read',
    isInMenu: false,
    load: async () => (await import('./publication/replies/replies-page.tsx')).RepliesPage,
  },
  {
    path: 'publication/withdrawals',
    title: { zh: '撤回公示', en: 'Withdrawals' },
    may: 'publication.read',
    isInMenu: false,
    load: async () =>
      (await import('./publication/withdrawals/withdrawals-page.tsx')).WithdrawalsPage,
  },
  {
    path: 'notices',
    title: { zh: '告知', en: 'Notices' },
    may: 'notices.read',
    isInMenu: true,
    load: async () => (await import('./notices/notices-page.tsx')).NoticesPage,
  },
  {
    path: 'account',
    title: { zh: '账户', en: 'Account' },
    may: null,
    isInMenu: false,
    load: async () => (await import('../office/session/account-page.tsx')).AccountPage,
  },
]
