import { type Reader, Refusal } from './refusal.ts'

/** Booleans of sheets come as TRUE and FALSE. */
const FLAGS = new Map([
  ['是', true],
  ['否', false],
  ['TRUE', true],
  ['FALSE', false],
])
const BAD_FLAG = new Refusal('flag.unknown')

export const readText: Reader<string> = (text) => text

export const readFlag: Reader<boolean> = (text) => FLAGS.get(text) ?? BAD_FLAG

/** Reads one of a few Chinese labels into its key. */
export function choiceOf<K extends string>(labels: Readonly<Record<K, string>>): Reader<K> {
  const keys = new Map<string, K>()
  for (const key in labels) keys.set(labels[key], key)
  const refusal = new Refusal('choice.unknown', { allowed: [...keys.keys()].join('、') })
  return (text) => keys.get(text) ?? refusal
}
