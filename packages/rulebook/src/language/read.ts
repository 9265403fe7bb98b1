import { isoOf } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'
import { LineCounter, isMap, isNode, isSeq, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import { checkRulebook } from './checks/index.ts'
import type { Check, Finding } from './checks/finding.ts'
import { RulebookError, faultsOf } from './issues.ts'
import type { RulebookIssue, SchemaFault } from './issues.ts'
import { rowsWithoutLaw } from './legal-bases.ts'
import { rulebookSchema } from './schema/index.ts'
import type { Rulebook } from './schema/index.ts'

/**
 * Reads and checks a rulebook: YAML text in, typed rulebook out (points in tenths, fractions in
 * millionths). `file` is only named in messages. Throws `RulebookError` (`rulebook.invalid`) with
 * every fault and its line.
 */
export function readRulebook(text: string, file: string): Rulebook {
  return read(text, file, checkRulebook)
}

/**
 * The same for a rulebook that is to be activated on a day: what costs points or a grade must rest on a law
 * that is in force on it.
 */
export function readRulebookFor(day: Day, text: string, file: string): Rulebook {
  return read(text, file, (rulebook) => [...checkRulebook(rulebook), ...lawless(rulebook, day)])
}

/**
 * Reads a text that was checked when it came on record. What a later checker asks of new texts is not asked of
 * it: grades rest on it as it is. Throws `RulebookError` where it has not the shape of a rulebook.
 */
export function readRecordedRulebook(text: string, file: string): Rulebook {
  return read(text, file, () => [])
}

function lawless(rulebook: Rulebook, day: Day): Finding[] {
  return rowsWithoutLaw(rulebook, day).map(({ path, code, bases }) => {
    const cited = bases.map(({ short }) => short).join(', ')
    return {
      path: [...path, 'basis'],
      zh: `${code} 的依据（${cited}）在 ${isoOf(day)} 均未施行或已失效，不得启用`,
      en: `no law that ${code} rests on (${cited}) is in force on ${isoOf(day)}, so it cannot be activated`,
    }
  })
}

function read(text: string, file: string, check: Check): Rulebook {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const syntax = document.errors.map(({ message, pos }) => ({
    ...positionAt(lines, pos[0]),
    path: '',
    zh: `YAML 语法错误：${firstLine(message)}`,
    en: `not YAML: ${firstLine(message)}`,
  }))
  if (syntax.length > 0) throw new RulebookError(file, syntax)
  const parsed = rulebookSchema.safeParse(document.toJS(), { reportInput: true })
  const faults = parsed.success
    ? check(parsed.data)
    : parsed.error.issues.flatMap((issue) => faultsOf(issue))
  if (parsed.success && faults.length === 0) return parsed.data
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
  let node: unknown = document.contents
  let offset = startOf(node, 0)
  for (const step of path) {
    const found = stepInto(node, step)
    if (!found) break
    offset = startOf(found.key ?? found.value, offset)
    node = found.value
  }
  return offset
}

function stepInto(
  node: unknown,
  step: string | number,
): { key?: unknown; value: unknown } | undefined {
  if (isMap(node)) return node.items.find(({ key }) => String(key) === String(step))
  return isSeq(node) ? { value: node.items[Number(step)] } : undefined
}

function startOf(node: unknown, otherwise: number): number {
  return isNode(node) ? (node.range?.[0] ?? otherwise) : otherwise
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message
}
