import { html } from 'ghtml'
import { Feed } from 'feed'
import { spellTenths } from '@liangma/contracts'
import type {
  GradeFacts,
  Language,
  PublicRecord,
  PublishedReason,
  ScaleStep,
  Words,
} from '@liangma/contracts'
import type { PublicEntry } from '../publication/index.ts'
import { gistOf } from './open-data.rules.ts'

export interface FeedParts {
  /** Newest first. */
  entries: readonly PublicEntry[]
  /** Which register this is; its entries keep their ids for ever. */
  register: string
  /** Public address of the server, without a slash at the end. */
  base: string
}

const WORDS = {
  title: { zh: '亮码：等级公示、更正与撤回', en: 'Liangma: grades, corrections, withdrawals' },
  author: { zh: '亮码', en: 'Liangma' },
} as const satisfies Record<string, Words>

const REASONS: Record<PublishedReason, Words> = {
  first: { zh: '首次公示', en: 'first publication' },
  monthly: { zh: '月度公示', en: 'monthly publication' },
  upgrade: { zh: '升级', en: 'upgrade' },
  downgrade: { zh: '降级', en: 'downgrade' },
  veto: { zh: '一票否决', en: 'veto' },
  objection: { zh: '异议成立', en: 'objection upheld' },
  repair: { zh: '信用修复', en: 'credit repair' },
  correction: { zh: '更正', en: 'correction' },
  expiry: { zh: '扣分到期', en: 'a deduction ended' },
}

/** The newest entries of the public record as Atom 1.0 (RFC 4287). */
export function atomFeed({ entries, register, base }: FeedParts, language: Language): string {
  const feed = new Feed({
    id: `urn:liangma:changes:${register}`,
    title: WORDS.title[language],
    link: `${base}/open-data`,
    feed: `${base}/api/v1/changes.atom?lang=${language}`,
    author: { name: WORDS.author[language], link: `${base}/` },
    // The newest entry's moment: an answer without news is the same to the byte.
    updated: new Date(entries[0]?.record.at ?? 0),
    generator: 'Liangma',
  })
  for (const { recordId, record } of entries) {
    feed.addItem({
      id: `urn:liangma:record:${register}:${recordId}`,
      title: markup(titleOf(record)[language]),
      description: markup(summaryOf(record)[language]),
      link: `${base}/p/${record.subject.uscc}`,
      date: new Date(record.at),
      published: new Date(record.at),
      category: [{ name: record.type, term: record.type }],
    })
  }
  return feed.atom1()
}

function titleOf(record: PublicRecord): Words {
  const { name } = record.subject
  switch (record.type) {
    case 'liangma/grade/1': {
      const step = stepOf(record.facts)
      const reason = REASONS[record.reason]
      return {
        zh: `${name}：${step.name.zh} ${step.words.zh}（${reason.zh}）`,
        en: `${name}: ${step.name.en}, ${step.words.en} (${reason.en})`,
      }
    }
    case 'liangma/correction/1':
      return {
        zh: `更正：${name} ${record.asOf} 的公示等级`,
        en: `Corrected: the published grade of ${name} as of ${record.asOf}`,
      }
    case 'liangma/withdrawal/1':
      return { zh: `撤回：${name} 的公示等级`, en: `Withdrawn: the published grade of ${name}` }
  }
}

function stepOf({ scale, grade }: GradeFacts): ScaleStep {
  const step = scale.find(({ key }) => key === grade)
  if (!step) throw new Error(`the scale of a receipt lacks its grade ${grade}`)
  return step
}

function summaryOf(record: PublicRecord): Words {
  const { scoreTenths, why } = gistOf(record)
  if (record.type === 'liangma/withdrawal/1') return why
  const score = scoreTenths === null ? '—' : spellTenths(scoreTenths)
  const what =
    record.type === 'liangma/grade/1'
      ? { zh: `评价日 ${record.facts.asOf}`, en: `As of ${record.facts.asOf}` }
      : bothWays(`${record.was.grade} → ${record.corrected.grade}`)
  return {
    zh: `${what.zh}，得分 ${score}；${why.zh}`,
    en: `${what.en}, score ${score}; ${why.en}`,
  }
}

function bothWays(text: string): Words {
  return { zh: text, en: text }
}

// What XML 1.0 cannot hold at all.
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Plain text as the markup that Atom's `type="html"` promises. */
function markup(text: string): string {
  return html`${text.replace(NOT_XML, '')}`
}
