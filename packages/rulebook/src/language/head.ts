import { parseDocument } from 'yaml'
import type { Rulebook } from './schema/index.ts'

export type RulebookHead = Pick<Rulebook, 'id' | 'version' | 'appliesTo'>

const ID = /^[A-Za-z][A-Za-z0-9]{0,59}$/
const VERSION = /^[0-9A-Za-z.-]{1,40}$/

/** What a text says it is, whatever is wrong with the rest of it; undefined where it does not say. */
export function rulebookHead(text: string): RulebookHead | undefined {
  const document = parseDocument(text)
  const [id, version, appliesTo] = ['id', 'version', 'appliesTo'].map((key) => document.get(key))
  if (typeof id !== 'string' || !ID.test(id)) return undefined
  if (typeof version !== 'string' || !VERSION.test(version)) return undefined
  if (appliesTo !== 'platform' && appliesTo !== 'merchant') return undefined
  return { id, version, appliesTo }
}
