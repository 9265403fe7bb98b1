import { OUTLINED_PARTS } from '@liangma/contracts'
import type { OutlinePart } from '@liangma/contracts'
import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml'
import type { Document, Node } from 'yaml'

/** One number of an entry, by its keys within it, e.g. `cap`, `tiers.first`, `bands.0.points`. */
export interface OutlineFigure {
  name: string
  path: (string | number)[]
  value: number
}

/** One entry with its numbers, and as it is written, without its margin. */
export interface OutlineEntry {
  part: OutlinePart
  path: (string | number)[]
  /** Code of a line, key of a grade, name of an entry of the head. */
  code: string
  zh: string
  en: string
  figures: OutlineFigure[]
  yaml: string
}

/** Of the head, what moves scores. */
const HEAD = ['score', 'bonusCap', 'coverage']

/**
 * What can be changed in a rulebook file, entry by entry, for a form; paths are those of `editRulebook`.
 * A text that is no rulebook has the entries that can be made out. Throws a plain Error where it is no YAML.
 */
export function outlineRulebook(text: string): OutlineEntry[] {
  const document = parseDocument(text)
  const [fault] = document.errors
  if (fault) throw new Error(fault.message)
  const head = HEAD.flatMap((name) => {
    const node = document.get(name, true)
    return isNode(node) ? [entryOf({ text, node, part: 'head', path: [name] })] : []
  })
  return [...head, ...OUTLINED_PARTS.flatMap((part) => entriesOf(document, text, part))]
}

function entriesOf(document: Document, text: string, part: OutlinePart): OutlineEntry[] {
  const list = document.get(part)
  if (!isSeq(list)) return []
  return list.items.flatMap((node, i) =>
    isMap(node) ? [entryOf({ text, node, part, path: [part, i] })] : [],
  )
}

interface Place {
  text: string
  node: Node
  part: OutlinePart
  path: (string | number)[]
}

function entryOf({ text, node, part, path }: Place): OutlineEntry {
  const word = (key: string) => {
    const said = isMap(node) ? node.get(key) : undefined
    return typeof said === 'string' ? said : ''
  }
  const zh = word('zh')
  return {
    part,
    path,
    code: word('code') || word('key') || String(path.at(-1)),
    zh,
    en: word('en') || zh,
    figures: figuresOf(node, path, []),
    yaml: writtenAt(text, node),
  }
}

/** Every number below an entry, in the order of the file. */
function figuresOf(
  node: unknown,
  path: (string | number)[],
  within: (string | number)[],
): OutlineFigure[] {
  if (isScalar(node) && typeof node.value === 'number')
    return [{ name: within.join('.'), path: [...path, ...within], value: node.value }]
  if (isSeq(node)) return node.items.flatMap((item, i) => figuresOf(item, path, [...within, i]))
  if (!isMap(node)) return []
  return node.items.flatMap(({ key, value }) => figuresOf(value, path, [...within, String(key)]))
}

function writtenAt(text: string, { range }: Node): string {
  if (!range) return ''
  const margin = range[0] - text.lastIndexOf('\n', range[0] - 1) - 1
  const lines = text.slice(range[0], range[1]).trimEnd().split('\n')
  const isBare = (line: string) => line.slice(0, margin).trim() === ''
  return lines.map((line) => (isBare(line) ? line.slice(margin) : line)).join('\n')
}
