import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { Option } from 'commander'
import { NOTICE_KINDS, WHOLE_CITY, contactRequest, dayAt, isoOf } from '@liangma/contracts'
import type { Contact } from '@liangma/contracts'
import type { App } from '../../../app.ts'
import { NOTICE_CHANNELS } from '../../../modules/notices/index.ts'
import type { Notice, NoticeChannel, NoticesService } from '../../../modules/notices/index.ts'
import type { Terminal } from '../../../platform/terminal/index.ts'
import { CliFault, numberOf, runWithApp, withGlobals } from '../../run.ts'

const ROWS_SHOWN = 200

/** `liangma notice` and `liangma contact`. */
export function addNoticeCommands(program: Command): void {
  const notice = program.command('notice').description('告知 / what was told to whom')
  withGlobals(notice.command('list'))
    .description('告知，最新在前 / notices, newest first')
    .option('--platform <uscc>', '一个平台的 / to one platform')
    .option('--bureau', '致本局的 / to the bureau itself')
    .action((options: Whose, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        const subjectId = await subjectOf(app, options)
        const notices = await app.notices.list({ subjectId, limit: ROWS_SHOWN })
        terminal.printJson(notices)
        printNotices(notices, terminal)
      }),
    )
  withGlobals(notice.command('show'))
    .description('原文、摘要与送达情况 / exact words, hash and deliveries')
    .argument('<id>')
    .action((id: string, _options: unknown, command: Command) =>
      runWithApp(command, async (app, terminal) => show(app.notices, numberOf(id), terminal)),
    )
  withGlobals(notice.command('resend'))
    .description('按现有地址重新发送 / send again, to the address of today')
    .argument('<id>')
    .addOption(
      new Option('--channel <name>', '渠道 / channel')
        .choices(NOTICE_CHANNELS)
        .makeOptionMandatory(),
    )
    .action((id: string, { channel }: { channel: NoticeChannel }, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        await app.notices.resend(numberOf(id), channel)
        terminal.printJson({ noticeId: numberOf(id), channel })
        terminal.print(`已排队重发 / will go again: ${id}, ${channel}`)
      }),
    )
  addContactCommands(program)
}

interface Whose {
  platform?: string
  bureau?: boolean
}

async function subjectOf(
  app: App,
  { platform, bureau }: Whose,
): Promise<number | null | undefined> {
  if (bureau) return null
  return platform === undefined
    ? undefined
    : (await app.registry.getPlatform(platform, WHOLE_CITY)).subjectId
}

function printNotices(notices: readonly Notice[], terminal: Terminal): void {
  terminal.printTable(
    ['#', '日期 Day', '种类 Kind', '致 To', '标题 Title', '阅读 Read'].map((title) => ({ title })),
    notices.map((notice) => [
      String(notice.noticeId),
      isoOf(notice.madeDay),
      terminal.say(NOTICE_KINDS[notice.kind]),
      notice.uscc ?? '本局 bureau',
      terminal.say({ zh: notice.titleZh, en: notice.titleEn }),
      notice.readAt ? isoOf(dayAt(notice.readAt.getTime())) : '–',
    ]),
  )
}

async function show(notices: NoticesService, noticeId: number, terminal: Terminal): Promise<void> {
  const notice = await notices.get(noticeId)
  const deliveries = (await notices.deliveriesOf([noticeId])).get(noticeId) ?? []
  terminal.printJson({ ...notice, deliveries })
  terminal.print(terminal.say({ zh: notice.titleZh, en: notice.titleEn }))
  terminal.print()
  terminal.print(terminal.say({ zh: notice.textZh, en: notice.textEn }))
  terminal.print()
  terminal.print(`${notice.template} v${notice.templateVersion}, SHA-256 ${notice.sha256}`)
  for (const { channel, state, failure } of deliveries)
    terminal.print([channel, state, failure ?? ''].join(' ').trim())
}

interface ContactOptions {
  email?: string
  webhook?: string
  webhookSecretFile?: string
  language?: string
}

function addContactCommands(program: Command): void {
  const contact = program.command('contact').description('送达方式 / where notices go')
  withGlobals(contact.command('set'))
    .description(
      '设定平台的送达方式（整体替换）/ say where a platform wants its notices; replaces all',
    )
    .argument('<uscc>')
    .option('--email <address>')
    .option('--webhook <url>')
    .option('--webhook-secret-file <file>', '密钥所在文件 / file that holds its secret')
    .addOption(
      new Option('--language <lang>', '邮件中在前的语言 / first in e-mails').choices(['zh', 'en']),
    )
    .action((uscc: string, options: ContactOptions, command: Command) => {
      const request = requestOf(options)
      return runWithApp(command, async (app, terminal) => {
        const { subjectId } = await app.registry.getPlatform(uscc, WHOLE_CITY)
        printContact(await app.notices.setContact(subjectId, request), terminal)
      })
    })
  withGlobals(contact.command('show'))
    .description('平台的送达方式 / where a platform wants its notices')
    .argument('<uscc>')
    .action((uscc: string, _options: unknown, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        const { subjectId } = await app.registry.getPlatform(uscc, WHOLE_CITY)
        printContact(await app.notices.findContact(subjectId), terminal)
      }),
    )
}

/** Throws `CliFault`. */
function requestOf({ email, webhook, webhookSecretFile, language }: ContactOptions) {
  const secret =
    webhookSecretFile === undefined
      ? {}
      : { webhookSecret: readFileSync(webhookSecretFile, 'utf8').trim() }
  const { data, error } = contactRequest.safeParse({ email, webhook, language, ...secret })
  if (data) return data
  const wrong = [...new Set(error.issues.map(({ path }) => path.join('.')))].join(', ')
  throw new CliFault([{ zh: `${wrong} 的格式不正确。`, en: `Malformed: ${wrong}.` }])
}

function printContact(contact: Contact | undefined, terminal: Terminal): void {
  terminal.printJson(contact ?? null)
  if (!contact) return terminal.print('仅告知收件箱 / the inbox only')
  const { email, webhook, hasWebhookSecret, language } = contact
  terminal.print(`e-mail: ${email ?? '–'} (${language})`)
  terminal.print(`webhook: ${webhook ?? '–'}${hasWebhookSecret ? ' + secret' : ''}`)
}
