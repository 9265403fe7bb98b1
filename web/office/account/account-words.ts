import { defineWords } from '../words.ts'

/** One's own account. */
export const useAccountWords = defineWords('account', {
  scope: { zh: '范围', en: 'Scope' },
  wholeCity: { zh: '全市', en: 'Whole city' },
  passwordTitle: { zh: '密码', en: 'Password' },
  passwordChanged: {
    zh: '密码已修改；您在其他设备上的登录均已结束。',
    en: 'The password is changed; your sessions elsewhere have ended.',
  },
  noPassword: {
    zh: '该账户通过统一身份认证登录，密码请在那里修改。',
    en: 'This account signs in through the identity provider; change your password there.',
  },
  totpTitle: { zh: '动态码（两步登录）', en: 'One-time codes (two-step sign-in)' },
  totpOff: {
    zh: '未启用。启用后，登录时除密码外还需输入手机验证器应用上的六位动态码。',
    en: 'Off. When on, signing in takes the six digits of an authenticator besides the password.',
  },
  totpOn: { zh: '已启用。', en: 'On.' },
  begin: { zh: '开始设置', en: 'Set up' },
  scan: {
    zh: '用验证器应用扫描此码，或手工输入密钥；然后输入应用显示的六位数字。',
    en: 'Scan this with an authenticator, or type the key; then enter the six digits that it shows.',
  },
  key: { zh: '密钥', en: 'Key' },
  firstCode: { zh: '六位动态码', en: 'Six digits' },
  turnOn: { zh: '启用', en: 'Turn on' },
  recovery: {
    zh: '动态码已启用。请妥善保存这些恢复码：手机不在身边时，每个可登录一次；它们只显示这一次。',
    en: 'One-time codes are on. Keep these recovery codes: each lets you in once without the device, and they are shown only now.',
  },
  kept: { zh: '已保存', en: 'I have kept them' },
  turnOff: { zh: '停用', en: 'Turn off' },
  turnOffHint: { zh: '停用须输入密码。', en: 'Enter your password to turn them off.' },
  sessionsTitle: { zh: '已登录的设备', en: 'Where you are signed in' },
  since: { zh: '登录时间', en: 'Since' },
  seen: { zh: '最近使用', en: 'Last seen' },
  address: { zh: '地址', en: 'Address' },
  browser: { zh: '浏览器', en: 'Browser' },
  here: { zh: '本次登录', en: 'This session' },
  end: { zh: '结束', en: 'End' },
  endOthers: { zh: '结束其他全部登录', en: 'End all others' },
  none: { zh: '没有', en: 'None' },
})
