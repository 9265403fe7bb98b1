import type { Command } from 'commander'
import { Option } from 'commander'
import type { BureauRole } from '@liangma/contracts'
import { BUREAU_ROLES, ROLE_WORDS, WHOLE_CITY } from '@liangma/contracts'
import type { App } from '../../../app.ts'
import type { AccountWish } from '../../../modules/identity/index.ts'
import type { Terminal } from '../../../platform/terminal/index.ts'
import { CliFault, runWithApp, withBy, withGlobals } from '../../run.ts'
import { countiesOf } from './counties.ts'

interface Options {
  name: string
  role?: BureauRole
  counties?: string
  platform?: string
  provider?: boolean
  by: string
}

const LISTED_AT_MOST = 10_000

export function addAccountCommands(program: Command): void {
  const account = program.command('account').description('账户 / accounts of people')
  addMaking(account)
  addListing(account)
  addBlocking(account)
  withBy(withGlobals(account.command('reset-password')))
    .description('重置为新的初始密码，只显示一次 / a new first password; it is shown once')
    .argument('<login>')
    .action((login: string, _options: unknown, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        const { accounts } = app.identity
        const { accountId } = await accounts.getByLogin(login)
        tellPassword(terminal, { login, password: await accounts.resetPassword(accountId) })
      }),
    )
}

function addMaking(account: Command): void {
  withBy(withGlobals(account.command('add')))
    .description('新建账户，初始密码只显示一次 / make an account; its first password is shown once')
    .argument('<login>')
    .requiredOption('--name <name>', '姓名 / the person')
    .addOption(new Option('--role <role>', '角色 / role').choices([...BUREAU_ROLES]))
    .option('--counties <codes>', '限于区县 / limited to counties, such as 330702,330782')
    .option('--platform <uscc>', '平台账户 / an account of a platform, instead of --role')
    .option('--provider', '通过统一身份认证登录 / signs in through the identity provider')
    .action((login: string, options: Options, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        const wish = await wishOf(app, login, options)
        const made = await app.identity.accounts.add(wish, { name: options.by })
        tellPassword(terminal, { login: made.account.login, password: made.firstPassword })
      }),
    )
}

function addListing(account: Command): void {
  withGlobals(account.command('list'))
    .description('全部账户 / all accounts')
    .action((_options: unknown, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        const { accounts } = app.identity
        const all = { search: null, role: null, after: null, limit: LISTED_AT_MOST }
        const found = await accounts.list(all)
        terminal.printJson(
          found.map(({ login, name, role, counties, uscc, blockedAt }) => {
            return { login, name, role, counties, uscc, isBlocked: blockedAt !== null }
          }),
        )
        terminal.printTable(
          ['账户 Login', '姓名 Name', '角色 Role', '范围 Scope', '状态 State'].map((title) => ({
            title,
          })),
          found.map(({ login, name, role, counties, uscc, blockedAt }) => [
            login,
            name,
            terminal.say(ROLE_WORDS[role]),
            uscc ?? counties?.join(',') ?? terminal.say({ zh: '全市', en: 'whole city' }),
            blockedAt ? terminal.say({ zh: '已停用', en: 'blocked' }) : '',
          ]),
        )
      }),
    )
}

function addBlocking(account: Command): void {
  const acts = [
    ['block', true, '停用账户 / block an account'],
    ['unblock', false, '重新启用账户 / let an account in again'],
  ] as const
  for (const [name, isBlocked, description] of acts) {
    withBy(withGlobals(account.command(name)))
      .description(description)
      .argument('<login>')
      .action((login: string, { by }: Options, command: Command) =>
        runWithApp(command, async (app, terminal) => {
          const { accounts } = app.identity
          const { accountId } = await accounts.getByLogin(login)
          await accounts.setBlocked(accountId, isBlocked, { name: by, accountId: null })
          terminal.printJson({ login, isBlocked })
          terminal.print(terminal.say({ zh: '已办理。', en: 'Done.' }))
        }),
      )
  }
}

function tellPassword(
  terminal: Terminal,
  { login, password }: { login: string; password: string | null },
): void {
  terminal.printJson({ login, firstPassword: password })
  if (password === null)
    terminal.print(
      terminal.say({
        zh: `${login} 通过统一身份认证登录。`,
        en: `${login} signs in through the identity provider.`,
      }),
    )
  else
    terminal.print(
      terminal.say({
        zh: `${login} 的初始密码（首次登录须修改）：${password}`,
        en: `First password of ${login}, to be changed at the first sign-in: ${password}`,
      }),
    )
}

/** Throws `CliFault`, `subject.not_found`. */
async function wishOf(app: App, login: string, options: Options): Promise<AccountWish> {
  const { name, role, counties, platform, provider = false } = options
  if ((role === undefined) === (platform === undefined)) throw ROLE_OR_PLATFORM
  const common = { login, name, usesProvider: provider }
  if (role !== undefined) {
    const limited = await countiesOf(app, counties)
    return { ...common, role, counties: limited, subjectId: null, uscc: null }
  }
  const { subjectId, code } = await app.registry.getPlatform(platform ?? '', WHOLE_CITY)
  return { ...common, role: 'platform', counties: null, subjectId, uscc: code }
}

const ROLE_OR_PLATFORM = new CliFault([
  {
    zh: `请给出 --role（${BUREAU_ROLES.join('、')}）或 --platform 之一。`,
    en: `Give either --role (${BUREAU_ROLES.join(', ')}) or --platform.`,
  },
])
