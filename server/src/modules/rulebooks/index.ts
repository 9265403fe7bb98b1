import { RulebookShelf } from './rulebook-shelf.ts'
import { takeInShipped } from './shipped.ts'
import type { Shipping } from './shipped.ts'

export { RulebookShelf } from './rulebook-shelf.ts'
export type { VersionTerm } from './rulebook-shelf.ts'
export { knownRulebook, readRulebookFile } from './known-rulebook.ts'
export type { KnownRulebook } from './known-rulebook.ts'
export { RulebookVersions } from './versions/rulebook-versions.ts'
export { VersionsReading } from './versions/versions-reading.ts'
export { routeRulebooks } from './versions/rulebooks.routes.ts'
export type { Changes, ChangesPort } from './versions/signing.ts'

/** Takes in the shipped files and opens the shelf. Throws `rulebook.invalid`, `rulebook.without_law`. */
export async function openShelf(shipping: Shipping): Promise<RulebookShelf> {
  await takeInShipped(shipping)
  const shelf = new RulebookShelf(shipping)
  await shelf.refresh()
  return shelf
}
