import type { Command } from 'commander'
import { Option } from 'commander'
import type { BureauRole, SourceKind } from '@liangma/contracts'
import { BUREAU_ROLES, ROLE_WORDS, SOURCE_KINDS, WHOLE_CITY } from '@liangma/contracts'
import type { App } from '../../../app.ts'
import type { ApiKey, KeyHolder } from '../../../modules/identity/index.ts'
import { CliFault, numberOf, runWithApp, withBy, withGlobals } from '../../run.ts'
import { countiesOf } from './counties.ts'

interface Options {
  label: string
  kinds?: string
  source?: string
  platform?: string
  officer?: string
  role?: BureauRole
  counties?: string
}

export function addKeyCommands(program: Command): void {
  const key = program.command('api-key').description('接口密钥 / keys of the API')
  withBy(withGlobals(key.command('add')))
    .description('新建密钥，只显示一次 / make a key; it is shown once')
    .requiredOption('--label <text>', '用途 / what it is for')
    .option('--kinds <list>', `推送数据 / pushes records: ${SOURCE_KINDS.join(',')}`)
    .option('--source <name>', '来源名称，默认同种类 / source, by default the kind itself')
    .option('--platform <uscc>', '代表一个平台 / speaks for one platform')
    .option('--officer <name>', '代表一名工作人员 / acts for the bureau, under this name')
    .addOption(new Option('--role <role>', '其角色 / with which role').choices([...BUREAU_ROLES]))
    .option('--counties <codes>', '限于区县 / limited to counties, such as 330702,330782')
    .action((options: Options, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        const holder = await holderOf(app, options)
        const secret = await app.identity.apiKeys.add({ label: options.label, ...holder })
        terminal.printJson({ secret })
        terminal.print(secret)
      }),
    )
  withBy(withGlobals(key.command('revoke')))
    .description('停用密钥 / end a key')
    .argument('<id>')
    .action((id: string, _options: unknown, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        const revoked = await app.identity.apiKeys.revoke(numberOf(id))
        terminal.printJson({ revoked })
        terminal.print(revoked ? `已停用 / revoked ${id}` : `无此密钥 / no such key ${id}`)
      }),
    )
  withGlobals(key.command('list'))
    .description('现有密钥 / keys')
    .action((_options: unknown, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        const keys = await app.identity.apiKeys.list()
        terminal.printJson(keys)
        terminal.printTable(
          ['#', '用途 Label', '角色 Role', '范围 For'].map((title) => ({ title })),
          keys.map((each) => [
            String(each.keyId),
            each.label,
            terminal.say(ROLE_WORDS[each.role]),
            scopeOf(each),
          ]),
        )
      }),
    )
}

function scopeOf(key: ApiKey): string {
  if (key.role === 'source') return [key.kinds.join(','), key.source ?? ''].join(' ').trim()
  if (key.role === 'platform') return key.uscc
  return [key.name, key.counties?.join(',') ?? ''].join(' ').trim()
}

/** Exactly one of the three kinds of holders. Throws `CliFault`, `subject.not_found`. */
async function holderOf(app: App, options: Options): Promise<KeyHolder> {
  requireOneHolder(options)
  const { kinds, source, platform, officer, role, counties } = options
  if (kinds !== undefined) return { role: 'source', kinds: kindsOf(kinds), source: source ?? null }
  if (officer !== undefined && role !== undefined)
    return { role, name: officer, counties: await countiesOf(app, counties) }
  const { subjectId, code } = await app.registry.getPlatform(platform ?? '', WHOLE_CITY)
  return { role: 'platform', subjectId, uscc: code }
}

function requireOneHolder({ kinds, source, platform, officer, role, counties }: Options): void {
  const chosen = [kinds, platform, officer].filter((each) => each !== undefined)
  if (chosen.length !== 1 || chosen[0]?.trim() === '' || (source && !kinds)) throw ONE_ROLE
  if ((officer === undefined) !== (role === undefined) || (counties && !officer)) throw WITH_ROLE
}

const ONE_ROLE = new CliFault([
  {
    zh: '请在 --kinds（可加 --source）、--platform、--officer 中给出且只给出一个。',
    en: 'Give exactly one of --kinds (with --source if need be), --platform and --officer.',
  },
])

const WITH_ROLE = new CliFault([
  {
    zh: `--officer 须同时给出 --role（${BUREAU_ROLES.join('、')}）；--counties 只用于 --officer。`,
    en: `--officer needs --role (${BUREAU_ROLES.join(', ')}), and --counties goes with --officer only.`,
  },
])

function kindsOf(text: string): SourceKind[] {
  const kinds = text.split(',').map((kind) => kind.trim())
  const known = kinds.filter((kind): kind is SourceKind =>
    SOURCE_KINDS.some((each) => each === kind),
  )
  if (known.length === kinds.length) return known
  throw new CliFault([
    {
      zh: `--kinds 只能是：${SOURCE_KINDS.join('、')}。`,
      en: `--kinds can only be: ${SOURCE_KINDS.join(', ')}.`,
    },
  ])
}
