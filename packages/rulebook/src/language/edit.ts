import { isNode, parseDocument, stringify } from 'yaml'
import type { Document } from 'yaml'

/** A change of one entry: its keys and positions, and what is to stand there; undefined takes it out. */
export interface RulebookEdit {
  path: (string | number)[]
  value: unknown
}

/**
 * A rulebook file with some entries changed: comments, order and all that is not changed stay as they
 * stand. Whether the result is a rulebook is for `readRulebook` to say. Throws a plain Error where the text is
 * no YAML or a path leads through something that has no entries.
 */
export function editRulebook(text: string, edits: readonly RulebookEdit[]): string {
  return edits.reduce(edited, text)
}

function edited(text: string, { path, value }: RulebookEdit): string {
  const document = parseDocument(text)
  const [fault] = document.errors
  if (fault) throw new Error(fault.message)
  const place = value === undefined ? undefined : placeOf(document, path)
  if (place) return spliced(text, place, value)
  if (value === undefined) document.deleteIn(path)
  else document.setIn(path, document.createNode(value))
  return document.toString({ lineWidth: 100 })
}

/** Where the entry stands in the text; undefined where there is none yet. */
function placeOf(document: Document, path: (string | number)[]): [number, number] | undefined {
  const node = document.getIn(path, true)
  if (!isNode(node) || !node.range) return undefined
  return [node.range[0], node.range[1]]
}

/** One entry replaced in the text itself, written on one line. */
function spliced(text: string, [from, to]: [number, number], value: unknown): string {
  const old = text.slice(from, to)
  const end = to - (old.length - old.trimEnd().length)
  const written = stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim()
  return text.slice(0, from) + written + text.slice(end)
}
