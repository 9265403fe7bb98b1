import { isNode, parseDocument, stringify } from 'yaml'
import type { Document } from 'yaml'

/**
 * A change of one entry, by its keys and positions: what is to stand there as a value, undefined to take it
 * out; or as `yaml`, just as somebody wrote it, for an entry that is there.
 */
export type RulebookEdit = { path: (string | number)[] } & ({ value: unknown } | { yaml: string })

/**
 * A rulebook file with some entries changed: comments, order and all that is not changed stay as they
 * stand. Whether the result is a rulebook is for `readRulebook` to say. Throws a plain Error where the text is
 * no YAML, or a path leads nowhere that could be changed.
 */
export function editRulebook(text: string, edits: readonly RulebookEdit[]): string {
  return atOnce(text, edits) ?? edits.reduce(edited, text)
}

/** A stretch of the text and what stands there afterwards. */
interface Replacement {
  from: number
  to: number
  written: string
}

/** All edits with one reading of the text; undefined where they add, take out, or touch each other. */
function atOnce(text: string, edits: readonly RulebookEdit[]): string | undefined {
  const document = documentOf(text)
  const all: Replacement[] = []
  for (const edit of edits) {
    const replacement = replacementOf(text, document, edit)
    if (!replacement) return undefined
    all.push(replacement)
  }
  all.sort((a, b) => b.from - a.from)
  if (all.some(({ to }, i) => to >= (all[i - 1]?.from ?? Infinity))) return undefined
  return all.reduce(spliced, text)
}

function edited(text: string, edit: RulebookEdit): string {
  const document = documentOf(text)
  const replacement = replacementOf(text, document, edit)
  if (replacement) return spliced(text, replacement)
  if ('yaml' in edit) throw new Error('there is no such entry to be written anew')
  if (edit.value === undefined) document.deleteIn(edit.path)
  else document.setIn(edit.path, document.createNode(edit.value))
  return document.toString({ lineWidth: 100 })
}

function documentOf(text: string): Document {
  const document = parseDocument(text)
  const [fault] = document.errors
  if (fault) throw new Error(fault.message)
  return document
}

/** An entry that is there and stays there; undefined: it is added or taken out. */
function replacementOf(
  text: string,
  document: Document,
  edit: RulebookEdit,
): Replacement | undefined {
  const place = placeOf(document, edit.path)
  if (!place || ('value' in edit && edit.value === undefined)) return undefined
  const [from, end] = place
  // Not the blank and the line ends that follow it.
  const to = from + text.slice(from, end).trimEnd().length
  const written = writtenAt(text, from, edit)
  if (from < to) return { from, to, written }
  // One that is left empty (`cap: # none`) is written right behind its colon.
  const behind = text.slice(0, from).trimEnd().length
  return { from: behind, to: behind, written: ` ${written}` }
}

/** A value on one line; what somebody wrote with each of its lines moved in to where the old one stood. */
function writtenAt(text: string, from: number, edit: RulebookEdit): string {
  if (!('yaml' in edit))
    return stringify(edit.value, { collectionStyle: 'flow', lineWidth: 0 }).trim()
  documentOf(edit.yaml)
  const margin = ' '.repeat(from - text.lastIndexOf('\n', from - 1) - 1)
  return edit.yaml.trimEnd().split('\n').join(`\n${margin}`)
}

/** Where the entry stands in the text; undefined where there is none yet. */
function placeOf(document: Document, path: (string | number)[]): [number, number] | undefined {
  const node = document.getIn(path, true)
  if (!isNode(node) || !node.range) return undefined
  return [node.range[0], node.range[1]]
}

/** One entry replaced in the text itself. */
function spliced(text: string, { from, to, written }: Replacement): string {
  return text.slice(0, from) + written + text.slice(to)
}
