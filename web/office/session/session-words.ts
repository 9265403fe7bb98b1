import { defineWords } from '../words.ts'

/** Signing in, and what may have to come first. */
export const useSessionWords = defineWords('session', {
  code: { zh: '动态码', en: 'One-time code' },
  codeHint: {
    zh: '验证器应用上的六位数字；手机不在身边时，可用一个恢复码。',
    en: 'The six digits of your authenticator; without it, one of your recovery codes.',
  },
  byProvider: { zh: '通过{{name}}登录', en: 'Sign in with {{name}}' },
  orByPassword: { zh: '或用账号密码登录', en: 'Or with account name and password' },
  inNewWindow: {
    zh: '在新窗口中登录，然后回到这里继续。',
    en: 'Sign in in a new window, then go on here.',
  },
  goOn: { zh: '已登录，继续', en: 'Signed in, go on' },
  firstTitle: { zh: '请先修改初始密码', en: 'Change your first password' },
  firstHint: {
    zh: '初始密码由他人生成，修改后才能继续使用。',
    en: 'Somebody else made your first password; you can go on once you have changed it.',
  },
  current: { zh: '当前密码', en: 'Present password' },
  next: { zh: '新密码', en: 'New password' },
  again: { zh: '再次输入新密码', en: 'New password again' },
  notTheSame: { zh: '两次输入不一致', en: 'The two are not the same' },
  rules: {
    zh: '至少 12 个字符，不含账号或姓名，不是常见密码；几个不相关的词便于记忆。',
    en: 'At least 12 characters, without your account name or name, and not a well-known one; a few unrelated words are easy to keep in mind.',
  },
  change: { zh: '修改密码', en: 'Change password' },
})
