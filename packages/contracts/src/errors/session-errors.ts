import type { ErrorWords } from './error-words.ts'

/** Accounts, sign-in and sessions. */
export const SESSION_ERRORS = {
  'session.ended': {
    status: 401,
    zh: '登录已过期或已被结束，请重新登录；已填写的内容会保留。',
    en: 'Your session has ended; sign in again. What you have typed stays.',
  },
  'session.foreign_origin': {
    status: 403,
    zh: '该请求不是从本系统的页面发出的，已拒绝；请在本系统页面中重试。',
    en: 'This request did not come from a page of this system and was refused; try again from its own page.',
  },
  'session.password_first': {
    status: 403,
    zh: '请先修改初始密码，再继续使用。',
    en: 'Change your first password before you go on.',
  },
  'session.no_account': {
    status: 403,
    zh: '此项只用于登录的账户，接口密钥没有账户。',
    en: 'This is for accounts that sign in; a key of the API has none.',
  },
  'sign_in.refused': {
    status: 401,
    zh: '账户名或密码不正确。',
    en: 'The account name or the password is wrong.',
  },
  'sign_in.code_needed': {
    status: 401,
    zh: '请输入验证器应用上的六位动态码，或一个恢复码。',
    en: 'Enter the six digits that your authenticator shows, or a recovery code.',
  },
  'sign_in.code_refused': {
    status: 401,
    zh: '动态码不正确、已过期或已用过；请等下一个动态码再试。',
    en: 'The code is wrong, too old or used already; wait for the next one and try again.',
  },
  'sign_in.locked': {
    status: 429,
    zh: '登录失败次数过多，已暂时锁定；请在 {until} 之后再试，或联系系统管理员。',
    en: 'There were too many failed attempts; sign-in is locked until {until}. Try again then, or ask the administrator.',
  },
  'sign_in.blocked': {
    status: 403,
    zh: '该账户已停用；请联系系统管理员。',
    en: 'This account is blocked; ask the administrator.',
  },
  'password.wrong': {
    status: 422,
    zh: '当前密码不正确。',
    en: 'The present password is wrong.',
  },
  'password.too_short': {
    status: 422,
    zh: '密码至少 {least} 个字符；建议用几个不相关的词组成。',
    en: 'A password has at least {least} characters; a few words that have nothing to do with each other are a good one.',
  },
  'password.holds_name': {
    status: 422,
    zh: '密码不能包含账户名或姓名。',
    en: 'A password must not hold the account name or your name.',
  },
  'password.well_known': {
    status: 422,
    zh: '该密码过于常见，容易被猜到；请换一个。',
    en: 'This password is well known and easily guessed; choose another one.',
  },
  'password.same': {
    status: 422,
    zh: '新密码不能与当前密码相同。',
    en: 'The new password must differ from the present one.',
  },
  'account.not_found': {
    status: 404,
    zh: '没有账户 {account}。',
    en: 'There is no account {account}.',
  },
  'account.login_taken': {
    status: 409,
    zh: '账户名“{login}”已被使用（包括已停用的账户）；请换一个。',
    en: 'The account name "{login}" is taken, maybe by a blocked account; choose another one.',
  },
  'account.login_malformed': {
    status: 422,
    zh: '账户名应为 2 到 64 个小写字母、数字或 . _ - @，并以字母或数字开头。',
    en: 'An account name has 2 to 64 small letters, digits or . _ - @ and begins with a letter or digit.',
  },
  'account.scope_malformed': {
    status: 422,
    zh: '平台账户须指明一个平台；监管部门账户须为全市或至少一个已知区县，且不得指明平台。',
    en: 'An account of a platform names one platform; an account of the bureau is for the whole city or for at least one known county, and names none.',
  },
  'account.last_admin': {
    status: 409,
    zh: '这是最后一个可用的系统管理员账户；请先另设一个，再停用或改变它。',
    en: 'This is the last administrator; make another one before you block or change this account.',
  },
  'account.own': {
    status: 409,
    zh: '不能对自己的账户进行此操作；请由另一名系统管理员办理。',
    en: 'You cannot do this to your own account; another administrator must.',
  },
  'account.key_not_found': {
    status: 404,
    zh: '没有可用的密钥 {keyId}。',
    en: 'There is no key {keyId} in force.',
  },
  'totp.not_begun': {
    status: 409,
    zh: '尚未开始设置动态码，或设置已取消；请重新开始。',
    en: 'Setting up one-time codes has not begun; begin again.',
  },
  'totp.already_on': {
    status: 409,
    zh: '动态码已启用；如需更换手机，请先停用再重新设置。',
    en: 'One-time codes are on already; to change the device, turn them off first.',
  },
  'totp.code_wrong': {
    status: 422,
    zh: '动态码不正确；请核对手机时间，再输入新的动态码。',
    en: 'The code is wrong; check the clock of your device and enter a new code.',
  },
  'provider.not_configured': {
    status: 404,
    zh: '未配置统一身份认证；请用账户名和密码登录。',
    en: 'No identity provider is configured; sign in with account name and password.',
  },
  'provider.unreachable': {
    status: 503,
    zh: '统一身份认证暂时无法访问；请稍后再试，或用密码登录。',
    en: 'The identity provider cannot be reached; try again later, or sign in with a password.',
  },
  'provider.refused': {
    status: 401,
    zh: '统一身份认证未完成，或该次登录已过期；请重新登录。',
    en: 'The sign-in at the identity provider was not completed or is too old; sign in again.',
  },
  'provider.unknown_person': {
    status: 403,
    zh: '统一身份认证已通过，但本系统没有与您对应的账户；请联系系统管理员。',
    en: 'The identity provider knows you, but there is no account for you here; ask the administrator.',
  },
} as const satisfies Record<string, ErrorWords>
