import { SOURCE_TITLES, WHOLE_CITY, isoOf } from '@liangma/contracts'
import type { App } from '../app.ts'
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
}

/** What the terminal shows at the end of a start: county × colour, what waits and why, addresses. */
export async function printOverview(
  app: App,
  { terminal, address, publicAddress, inbox }: Places,
): Promise<void> {
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
  printAddresses(app, { terminal, address, publicAddress, inbox })
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
    terminal.print(`${terminal.say({ zh: '页面', en: 'Pages' })}: ${address}/`)
    const open = publicAddress ?? address
    terminal.print(`${terminal.say({ zh: '公众', en: 'Public' })}: ${open}/p`)
    terminal.print(`${terminal.say({ zh: '大屏', en: 'Wall' })}: ${open}/screen/`)
    terminal.print(`API: ${address}/api/docs  ${address}/api/v1/register`)
  }
}
