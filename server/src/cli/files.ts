import { existsSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { TABLE_FORMATS } from '../platform/files/index.ts'
import type { TableFormat } from '../platform/files/index.ts'
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

/** The format of a table by the ending of its file; null: no file was named. Throws `CliFault`. */
export function formatOf(option: string, path: string | undefined): TableFormat | null {
  if (path === undefined) return null
  const ending = extname(path).slice(1).toLowerCase()
  const format = TABLE_FORMATS.find((each) => each === ending)
  if (format) return format
  throw new CliFault([
    {
      zh: `--${option} 应以 .csv、.xlsx 或 .json 结尾。`,
      en: `--${option} must end in .csv, .xlsx or .json.`,
    },
  ])
}
