import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A check answers with its faults, one line each, best begun with the file; none means it passed. */
export type Check = (root: string) => string[] | Promise<string[]>

const NOT_OURS = new Set(['node_modules', '.git', 'data', 'coverage', 'dist', '.stryker-tmp'])
const CODE = /\.(ts|tsx|js|mjs)$/
const TEST = /(\.test\.tsx?$|(^|\/)testing\.ts$)/

/** Every file of the project below `root`, as sorted paths with slashes, e.g. `server/src/app.ts`. */
export function listFiles(root: string, folder = ''): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  return entries
    .filter((entry) => !NOT_OURS.has(entry.name))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      if (entry.isDirectory()) return listFiles(root, path)
      return entry.isFile() ? [path] : []
    })
    .toSorted()
}

/** True for a program's source, tests included. */
export function isCode(path: string): boolean {
  return CODE.test(path)
}

/** True for tests and what only tests use. */
export function isTest(path: string): boolean {
  return TEST.test(path)
}

/** The text of one file of the project. */
export function readText(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
