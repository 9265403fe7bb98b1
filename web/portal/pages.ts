import type { Page } from '../office/pages.ts'

/** Every page of the portal, in the order of the menu. Each area has its folder. */
export const PAGES: readonly Page[] = [
  {
    path: '',
    title: { zh: '总览', en: 'Overview' },
    may: 'own.read',
    isInMenu: true,
    load: async () => (await import('./overview/overview-page.tsx')).OverviewPage,
  },
  {
    path: 'score',
    title: { zh: '评分说明', en: 'Score' },
    may: 'own.read',
    isInMenu: true,
    load: async () => (await import('./score/score-page.tsx')).ScorePage,
  },
  {
    path: 'notices',
    title: { zh: '通知', en: 'Notices' },
    may: 'own.read',
    isInMenu: true,
    load: async () => (await import('./notices/notices-page.tsx')).NoticesPage,
  },
  {
    path: 'notices/:noticeId',
    title: { zh: '通知', en: 'Notice' },
    may: 'own.read',
    isInMenu: false,
    load: async () => (await import('./notices/notice-page.tsx')).NoticePage,
  },
  {
    path: 'statement',
    title: { zh: '陈述申辩', en: 'Statement' },
    may: 'own.read',
    isInMenu: true,
    load: async () => (await import('./statement/statement-page.tsx')).StatementPage,
  },
  {
    path: 'reply',
    title: { zh: '公示回应', en: 'Public reply' },
    may: 'own.read',
    isInMenu: true,
    load: async () => (await import('./reply/reply-page.tsx')).ReplyPage,
  },
  {
    path: 'reports',
    title: { zh: '商户报送', en: 'Merchant reports' },
    may: 'own.read',
    isInMenu: true,
    load: async () => (await import('./reports/reports-page.tsx')).ReportsPage,
  },
  {
    path: 'reports/:batchId',
    title: { zh: '商户报送', en: 'Merchant report' },
    may: 'own.read',
    isInMenu: false,
    load: async () => (await import('./reports/report-page.tsx')).ReportPage,
  },
  {
    path: 'badge',
    title: { zh: '信用标识', en: 'Badge' },
    may: 'own.read',
    isInMenu: true,
    load: async () => (await import('./badge/badge-page.tsx')).BadgePage,
  },
  {
    path: 'history',
    title: { zh: '历史', en: 'History' },
    may: 'own.read',
    isInMenu: true,
    load: async () => (await import('./history/history-page.tsx')).HistoryPage,
  },
  {
    path: 'account',
    title: { zh: '账户', en: 'Account' },
    may: null,
    isInMenu: false,
    load: async () => (await import('../office/account/account-page.tsx')).AccountPage,
  },
]
