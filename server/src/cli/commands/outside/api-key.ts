import type { Command } from 'commander'
import type { SourceKind } from '@liangma/contracts'
import { SOURCE_KINDS } from '@liangma/contracts'
import type { App } from '../../../app.ts'
import type { ApiKey, KeyHolder } from '../../../modules/identity/index.ts'
import { CliFault, numberOf, runWithApp, withGlobals } from '../../run.ts'

interface Options {
  label: string
  kinds?: string
  source?: string
  platform?: string
  officer?: string
}

export function addKeyCommands(program: Command): void {
  const key = program.command('api-key').description('接口密钥 / keys of the API')
  withGlobals(key.command('add'))
    .description('新建密钥，只显示一次 / make a key; it is shown once')
    .requiredOption('--label <text>', '用途 / what it is for')
    .option('--kinds <list>', `推送数据 / pushes records: ${SOURCE_KINDS.join(',')}`)
    .option('--source <name>', '来源名称，默认同种类 / source, by default the kind itself')
    .option('--platform <uscc>', '代表一个平台 / speaks for one platform')
    .option('--officer <name>', '代表一名工作人员 / decides for the bureau, under this name')
    .action((options: Options, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        const holder = await holderOf(app, options)
        const secret = await app.identity.apiKeys.add({ label: options.label, ...holder })
        terminal.printJson({ secret })
        terminal.print(secret)
      }),
    )
  withGlobals(key.command('revoke'))
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
          keys.map((each) => [String(each.keyId), each.label, each.role, scopeOf(each)]),
        )
      }),
    )
}

function scopeOf(key: ApiKey): string {
  if (key.role === 'push') return [key.kinds.join(','), key.source ?? ''].join(' ').trim()
  return key.role === 'platform' ? key.uscc : key.name
}

/** Exactly one of the three roles. Throws `CliFault`, `subject.not_found`. */
async function holderOf(app: App, options: Options): Promise<KeyHolder> {
  const { kinds, source, platform, officer } = options
  const chosen = [kinds, platform, officer].filter((each) => each !== undefined)
  if (chosen.length !== 1 || chosen[0]?.trim() === '' || (source && !kinds)) throw ONE_ROLE
  if (kinds !== undefined) return { role: 'push', kinds: kindsOf(kinds), source: source ?? null }
  if (officer !== undefined) return { role: 'officer', name: officer }
  const { subjectId, code } = await app.registry.getPlatform(platform ?? '')
  return { role: 'platform', subjectId, uscc: code }
}

const ONE_ROLE = new CliFault([
  {
    zh: '请在 --kinds（可加 --source）、--platform、--officer 中给出且只给出一个。',
    en: 'Give exactly one of --kinds (with --source if need be), --platform and --officer.',
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
