import { isoOf } from '@liangma/contracts'
import type { Outcomes } from './outcome.ts'

/** What an engine says otherwise than it should, one line a fact; nothing where it says the same. */
export function differencesOf(name: string, found: Outcomes, wanted: Outcomes): string[] {
  const [facts, truth] = [factsOf(found), factsOf(wanted)]
  return [...new Set([...facts.keys(), ...truth.keys()])]
    .filter((path) => facts.get(path) !== truth.get(path))
    .map((path) => `${name}, ${path}: ${facts.get(path)}, should be ${truth.get(path)}`)
}

/** Every fact by where it stands: day, subject, and the way to it. */
function factsOf(outcomes: Outcomes): Map<string, string> {
  const facts = new Map<string, string>()
  const collect = (path: string, value: unknown): void => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      facts.set(path, JSON.stringify(value))
      return
    }
    for (const [key, part] of Object.entries(value)) collect(`${path} ${key}`, part)
  }
  for (const [day, subjects] of outcomes) {
    for (const [id, outcome] of subjects) collect(`${isoOf(day)}, subject ${id},`, outcome)
  }
  return facts
}
