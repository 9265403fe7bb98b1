import { statSync } from 'node:fs'
import { CliFault } from './run.ts'

/** Names every path that is no file, before anything is opened. Throws `CliFault`. */
export function requireFiles(paths: readonly string[]): void {
  const lost = paths.filter((path) => !statSync(path, { throwIfNoEntry: false })?.isFile())
  if (lost.length === 0) return
  throw new CliFault(
    lost.map((path) => ({ zh: `没有文件 ${path}。`, en: `There is no file ${path}.` })),
  )
}
