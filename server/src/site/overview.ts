import { SOURCE_TITLES, WHOLE_CITY, isoOf } from '@liangma/contracts'
import type { App } from '../app.ts'
import type { DemoAccount } from '../demo-accounts.ts'
import { countByReason } from '../modules/capture/index.ts'
import { gradeText, voiceOf } from '../pages/index.ts'
import type { Terminal } from '../platform/terminal/index.ts'
import { PlatformViews } from './platform-views.ts'

/** Where people find what; null: not served by this process. */
interface Places {
  terminal: Terminal
  address: string | null
  publicAddress: string | null
  inbox: string | null
  /** On sample data. */
  demoAccounts: readonly DemoAccount[]
}

/** What the terminal shows at the end of a start: county × colour, what waits and why, addresses. */
export async function printOverview(app: App, places: Places): Promise<void> {
  const { terminal } = places
  const voice = voiceOf(terminal.language)
  const { totals, counties } = await new PlatformViews(app).byCounty(WHOLE_CITY)
  terminal.print()
  terminal.printTable(
    [
      { title: terminal.say({ zh: '区县', en: 'County' }) },
      ...totals.map((total) => ({
        title: gradeText(total, voice),
        align: 'right' as const,
      })),
    ],
    [
      ...counties.map(({ county, totals: own }) => [
        county ? terminal.say(county) : '—',
        ...own.map((total) => String(total.count)),
      ]),
      [terminal.say({ zh: '合计', en: 'All' }), ...totals.map((total) => String(total.count))],
    ],
  )
  await printWaiting(app, terminal)
  printAddresses(app, places)
  await printAccounts(app, places)
}

async function printWaiting(app: App, terminal: Terminal): Promise<void> {
  const reasons = await countByReason(app.database.db)
  if (reasons.length === 0) return
  terminal.print()
  terminal.printTable(
    [
      { title: terminal.say({ zh: '待处理的行', en: 'Rows that wait' }) },
      { title: terminal.say({ zh: '原因', en: 'Reason' }) },
      { title: terminal.say({ zh: '行数', en: 'Rows' }), align: 'right' },
    ],
    reasons.map(({ kind, reason, count }) => [
      terminal.say(SOURCE_TITLES[kind]),
      reason,
      String(count),
    ]),
  )
}

function printAddresses(app: App, { terminal, address, publicAddress, inbox }: Places): void {
  terminal.print()
  if (app.isSample) {
    const day = isoOf(app.clock.today())
    terminal.print(
      terminal.say({
        zh: `示例数据（虚构），日期停在 ${day}；用 --today 移动，真实数据用 --no-sample --data 目录`,
        en: `Sample data (fictional), the clock stands at ${day}; move it with --today, for real data use --no-sample --data DIR`,
      }),
    )
  }
  if (inbox)
    terminal.print(`${terminal.say({ zh: '放入文件即导入', en: 'Drop files here' })}: ${inbox}`)
  if (address) {
    terminal.print(`${terminal.say({ zh: '工作台', en: 'Console' })}: ${address}/console/`)
    const open = publicAddress ?? address
    terminal.print(`${terminal.say({ zh: '平台端', en: 'Portal' })}: ${open}/portal/`)
    terminal.print(`${terminal.say({ zh: '公众', en: 'Public' })}: ${open}/p`)
    terminal.print(`${terminal.say({ zh: '大屏', en: 'Wall' })}: ${open}/screen/`)
    terminal.print(`API: ${address}/api/docs  ${address}/api/v1/register`)
  }
}

async function printAccounts(app: App, { terminal, address, demoAccounts }: Places): Promise<void> {
  if (!address) return
  if (demoAccounts.length === 0) return printFirstAdmin(app, terminal)
  terminal.print()
  terminal.printTable(
    [
      { title: terminal.say({ zh: '示例账户', en: 'Demo account' }) },
      { title: terminal.say({ zh: '密码', en: 'Password' }) },
      { title: terminal.say({ zh: '角色', en: 'Role' }) },
      { title: terminal.say({ zh: '登录于', en: 'Signs in at' }) },
    ],
    demoAccounts.map(({ login, password, roleWords, app: where }) => [
      login,
      password ?? terminal.say({ zh: '（已修改）', en: '(changed)' }),
      terminal.say(roleWords),
      `/${where}/`,
    ]),
  )
}

/** Without an account nobody can sign in to make one. */
async function printFirstAdmin({ identity: { accounts } }: App, terminal: Terminal): Promise<void> {
  if (!(await accounts.isEmpty())) return
  const command = 'npx liangma account add LOGIN --name NAME --role admin'
  terminal.print(
    terminal.say({
      zh: `还没有账户；先停止服务，再新建第一个系统管理员：${command}`,
      en: `There is no account yet; stop the server and make the first administrator: ${command}`,
    }),
  )
}
