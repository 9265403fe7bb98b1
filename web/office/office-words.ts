import { defineWords } from './words.ts'

/** What console and portal both say: the frame, sign-in, states, lists. */
export const useOfficeWords = defineWords('office', {
  loading: { zh: '加载中…', en: 'Loading…' },
  retry: { zh: '重试', en: 'Try again' },
  requestId: { zh: '请求编号 {{id}}', en: 'Request {{id}}' },
  unreachable: {
    zh: '连不上服务器。请检查网络；已填写的内容仍在。',
    en: 'The server cannot be reached. Check the network; what you typed is still here.',
  },
  refused: {
    zh: '服务器没有接受请求（{{status}}）。',
    en: 'The server refused the request ({{status}}).',
  },
  bug: {
    zh: '页面出错了。请刷新重试；若再次出现，请告知系统管理员。',
    en: 'The page stumbled. Reload it; tell the administrator if it happens again.',
  },
  noPermission: { zh: '您的角色无权查看此页', en: 'Your role does not include this page' },
  noPermissionHint: {
    zh: '如工作需要，请联系系统管理员调整角色或辖区。',
    en: 'Ask the administrator for another role or area if your work needs it.',
  },
  noSuchPage: { zh: '没有这个页面', en: 'There is no such page' },
  toStart: { zh: '回到首页', en: 'To the start' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  menu: { zh: '菜单', en: 'Menu' },
  otherLanguage: { zh: 'English', en: '中文' },
  sample: { zh: '演示数据（虚构）', en: 'Sample data (fictional)' },
  signOut: { zh: '退出', en: 'Sign out' },
  account: { zh: '账户', en: 'Account' },
  name: { zh: '姓名', en: 'Name' },
  role: { zh: '角色', en: 'Role' },
  platform: { zh: '平台', en: 'Platform' },
  signIn: { zh: '登录', en: 'Sign in' },
  login: { zh: '账号', en: 'Account name' },
  password: { zh: '密码', en: 'Password' },
  required: { zh: '必填', en: 'Required' },
  signInAgain: {
    zh: '登录已失效，请重新登录；页面上已填写的内容不会丢失。',
    en: 'Your session has ended. Sign in again; nothing you typed is lost.',
  },
  nextPage: { zh: '下一页', en: 'Next' },
  firstPage: { zh: '回到第一页', en: 'First page' },
  pageOf: { zh: '第 {{page}} 页', en: 'Page {{page}}' },
  listKeys: {
    zh: '键盘：/ 搜索，j k 上下，Enter 打开',
    en: 'Keys: / search, j k up and down, Enter opens',
  },
})
