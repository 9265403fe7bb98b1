import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from './source-tree.ts'

/** A check that another program makes: its output, line by line, where it ends with an error. */
function checkByCommand(script: string, args: string[]): (root: string) => string[] {
  return (root) => {
    const command = [join(root, 'node_modules', script), ...args]
    const { status, stdout, stderr, error } = spawnSync(process.execPath, command, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
      maxBuffer: 64 << 20,
    })
    if (status === 0) return []
    const said = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '')
    return said.length > 0 ? said : [`${script}: ${error?.message ?? `ended with ${status}`}`]
  }
}

/** Formatting, by oxfmt: the files that it would write otherwise. */
export const checkFormat = checkByCommand('oxfmt/bin/oxfmt', ['--list-different'])

/** Lint at zero warnings, types included. */
export const checkLint = checkByCommand('oxlint/bin/oxlint', [
  '--type-aware',
  '--deny-warnings',
  '--format=unix',
])

/** The types of the whole project, by TypeScript: what runs in Node, and what runs in browsers. */
export const checkTypes: Check = (root) =>
  ['tsconfig.json', 'web/tsconfig.json']
    .filter((project) => existsSync(join(root, project)))
    .flatMap((project) => {
      const args = ['--project', project, '--pretty', 'false']
      return checkByCommand('typescript/bin/tsc', args)(root)
    })

/** Files, exports and dependencies that nobody uses, by knip. */
export const checkDeadCode = checkByCommand('knip/bin/knip.js', ['--no-progress'])
