import { LineCounter, isCollection, isMap, isNode, parseDocument } from 'yaml'
import type { Document, Node } from 'yaml'
import { checkRulebook } from './check.ts'
import { RulebookError, faultsOf } from './issues.ts'
import type { RulebookIssue, SchemaFault } from './issues.ts'
import { rulebookSchema } from './schema.ts'
import type { Rulebook } from './schema.ts'

/**
 * Reads and checks a rulebook: YAML text in, typed rulebook out (points in tenths, fractions in
 * millionths). `file` is only named in messages. Throws `RulebookError` (`rulebook.invalid`) with
 * every fault and its line.
 */
export function readRulebook(text: string, file: string): Rulebook {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const syntax = document.errors.map(({ message, pos }) => ({
    ...positionAt(lines, pos[0]),
    path: '',
    zh: `YAML 语法错误：${firstLine(message)}`,
    en: `not YAML: ${firstLine(message)}`,
  }))
  if (syntax.length > 0) throw new RulebookError(file, syntax)
  const read = rulebookSchema.safeParse(document.toJS(), { reportInput: true })
  const faults = read.success
    ? checkRulebook(read.data)
    : read.error.issues.flatMap((issue) => faultsOf(issue))
  if (read.success && faults.length === 0) return read.data
  throw new RulebookError(
    file,
    faults
      .map((fault) => placed(fault, document, lines))
      .toSorted((a, b) => a.line - b.line || a.column - b.column),
  )
}

function placed(fault: SchemaFault, document: Document, lines: LineCounter): RulebookIssue {
  const { path, zh, en } = fault
  return { ...positionAt(lines, offsetOf(document, path)), path: path.join('.'), zh, en }
}

function positionAt(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

/** Where an entry begins: at its key; for one that is missing, where the entry around it begins. */
function offsetOf(document: Document, path: (string | number)[]): number {
  let node = document.contents as Node | null
  let offset = node?.range?.[0] ?? 0
  for (const step of path) {
    if (!isCollection(node)) break
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === String(step))
      if (!pair) break
      offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset
      node = pair.value as Node | null
    } else {
      node = node.items[Number(step)] as Node | null
      offset = node?.range?.[0] ?? offset
    }
  }
  return offset
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message
}
