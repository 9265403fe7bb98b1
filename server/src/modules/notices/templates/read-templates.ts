import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NoticeKind, NoticeText } from '@liangma/contracts'
import { NOTICE_KINDS } from '@liangma/contracts'
import { parse } from 'yaml'
import { z } from 'zod'
import { PLACEHOLDERS } from './placeholders.ts'

const FOLDER = fileURLToPath(new URL('.', import.meta.url))
const LANGUAGES = ['zh', 'en'] as const

const text = z.strictObject({ title: z.string().min(1), text: z.string().min(1) })
const KINDS = Object.keys(NOTICE_KINDS) as [NoticeKind, ...NoticeKind[]]
const templates = z.array(
  z.strictObject({
    number: z.string().regex(/^N-\d\d$/),
    version: z.int().min(1),
    kind: z.enum(KINDS),
    zh: text,
    en: text,
  }),
)

/** The words of one kind of notice, with `{placeholders}`. */
export interface Template {
  number: string
  version: number
  kind: NoticeKind
  zh: NoticeText
  en: NoticeText
}

/**
 * The newest version of each kind's template from the YAML files of a folder. Throws a plain Error that
 * lists all that is wrong: a template is checked when the server starts, not when somebody is told.
 */
export function readTemplates(folder = FOLDER): Map<NoticeKind, Template> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))
  const all = files.flatMap((file) =>
    templates.parse(parse(readFileSync(join(folder, file), 'utf8'))),
  )
  const newest = new Map(
    all.toSorted((a, b) => a.version - b.version).map((template) => [template.kind, template]),
  )
  const faults = [
    ...all.flatMap(unknownPlaceholders),
    ...repeated(all),
    ...KINDS.filter((kind) => !newest.has(kind)).map((kind) => `no template for ${kind}`),
  ]
  if (faults.length > 0) throw new Error(`templates of notices: ${faults.join('; ')}`)
  return newest
}

function unknownPlaceholders({ number, version, kind, ...texts }: Template): string[] {
  const known: readonly string[] = PLACEHOLDERS[kind]
  return LANGUAGES.flatMap((language) =>
    placeholdersIn(texts[language])
      .filter((name) => !known.includes(name))
      .map((name) => `${number} v${version} ${language}: {${name}} is not known for ${kind}`),
  )
}

/** A number stands for one kind, and a version of it for one text. */
function repeated(all: readonly Template[]): string[] {
  const byNumber = Object.entries(Object.groupBy(all, ({ number }) => number))
  const versions = Object.entries(
    Object.groupBy(all, ({ number, version }) => `${number} v${version}`),
  )
  return [
    ...byNumber
      .filter(([, same = []]) => new Set(same.map(({ kind }) => kind)).size > 1)
      .map(([number]) => `${number} stands for several kinds`),
    ...versions
      .filter(([, same = []]) => same.length > 1)
      .map(([name]) => `${name} is there twice`),
  ]
}

function placeholdersIn({ title, text }: NoticeText): string[] {
  return [...`${title}\n${text}`.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
}

/** The words of a template with its placeholders filled; throws a plain Error where one has no value. */
export function fillTemplate(
  template: NoticeText,
  values: Readonly<Record<string, string>>,
): NoticeText {
  const fill = (words: string) =>
    words.replace(/\{([^{}]*)\}/g, (_, name: string) => {
      const value = values[name]
      if (value === undefined) throw new Error(`no words for {${name}}`)
      return value
    })
  return { title: fill(template.title), text: fill(template.text).trim() }
}
