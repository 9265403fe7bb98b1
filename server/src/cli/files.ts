import { existsSync, statSync } from 'node:fs'
import { CliFault } from './run.ts'

/** Names every path at which there is nothing, before anything is opened. Throws `CliFault`. */
export function requirePaths(paths: readonly string[]): void {
  const lost = paths.filter((path) => !existsSync(path))
  if (lost.length > 0)
    throw new CliFault(
      lost.map((path) => ({ zh: `没有 ${path}。`, en: `There is nothing at ${path}.` })),
    )
}

/** Names every path that is no file, before anything is opened. Throws `CliFault`. */
export function requireFiles(paths: readonly string[]): void {
  const lost = paths.filter((path) => !statSync(path, { throwIfNoEntry: false })?.isFile())
  if (lost.length === 0) return
  throw new CliFault(
    lost.map((path) => ({ zh: `没有文件 ${path}。`, en: `There is no file ${path}.` })),
  )
}
