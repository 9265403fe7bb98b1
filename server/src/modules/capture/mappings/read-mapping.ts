import { DomainError, SOURCE_KINDS } from '@liangma/contracts'
import type { SourceKind } from '@liangma/contracts'
import { type Document, LineCounter, isNode, parseDocument } from 'yaml'
import { z } from 'zod'
import { KINDS } from '../kinds/index.ts'
import type { Mapping } from './apply-mapping.ts'

/** YAML reads 是 as text but 2026 as a number; in a mapping all of them are words. */
const word = z.union([z.string(), z.number(), z.boolean()]).transform(String)
const words = z.record(z.string(), word).default({})

const SCHEMA = z.strictObject({
  kind: z.enum(SOURCE_KINDS),
  source: word.optional(),
  columns: words,
  values: z.record(z.string(), z.record(z.string(), word)).default({}),
  constants: words,
})

/**
 * Reads a mapping file:
 *
 *     kind: cases
 *     source: 省案件系统
 *     columns: { 文书号: 决定书文号 }
 *     values: { 严重程度: { 重大: 严重 } }
 *     constants: { 状态: 有效 }
 *
 * Throws `mapping.malformed` with the line.
 */
export function readMapping(yamlText: string): Mapping {
  const lines = new LineCounter()
  const document = parseDocument(yamlText, { lineCounter: lines })
  const [error] = document.errors
  if (error) throw malformed(lines.linePos(error.pos[0]).line, error.message.split('\n')[0] ?? '')
  const lineOf = (path: readonly PropertyKey[]) => lineAt(document, lines, path)
  const parsed = SCHEMA.safeParse(document.toJS())
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const path = issue?.path ?? []
    throw malformed(lineOf(path), `${path.join('.')}: ${issue?.message ?? ''}`)
  }
  const { kind, source, columns, values, constants } = parsed.data
  const mapping: Mapping = {
    kind,
    source: source ?? null,
    columns: new Map(Object.entries(columns)),
    values: new Map(
      Object.entries(values).map(([name, map]) => [name, new Map(Object.entries(map))]),
    ),
    constants: new Map(Object.entries(constants)),
  }
  checkHeaders(mapping, lineOf)
  return mapping
}

type LineOf = (path: readonly PropertyKey[]) => number

function checkHeaders(mapping: Mapping, lineOf: LineOf): void {
  const known = headersOf(mapping.kind)
  const targets = new Set<string>()
  const claim = (header: string, path: string[]) => {
    if (!known.includes(header)) throw malformed(lineOf(path), unknownHeader(header, known))
    if (targets.has(header))
      throw malformed(lineOf(path), `“${header}” 被对应两次 / is mapped twice`)
    targets.add(header)
  }
  for (const [theirs, ours] of mapping.columns) claim(ours, ['columns', theirs])
  for (const ours of mapping.constants.keys()) claim(ours, ['constants', ours])
  for (const ours of mapping.values.keys()) {
    if (!known.includes(ours)) throw malformed(lineOf(['values', ours]), unknownHeader(ours, known))
  }
}

function unknownHeader(header: string, known: string[]): string {
  return `“${header}” 不是这种文件的列 / is no column of this kind; 可用 / use one of: ${known.join('、')}`
}

function headersOf(kind: SourceKind): string[] {
  return Object.values(KINDS[kind].columns).map((each) => each.header)
}

/** Line of the innermost node of a path that exists. */
function lineAt(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

function malformed(line: number, detail: string): DomainError {
  return new DomainError('mapping.malformed', { line, detail })
}
