import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles, readText } from './source-tree.ts'

const RECORD = 'docs/decisions/dependencies.md'
const LINE = /^\| `([^`]+)` \|.*\| ([^|]+) \| [^|]+ \|$/gm

interface Package {
  license?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  allowScripts?: Record<string, boolean>
}

/**
 * Each dependency has its line in the record, with the licence its package states; no line outlives its
 * dependency; each is pinned; and none runs a script when it is installed unless the root decided so.
 */
export function checkDependencies(root: string): string[] {
  const packages = listFiles(root)
    .filter((path) => /(^|\/)package\.json$/.test(path))
    .map((path) => JSON.parse(readText(root, path)) as Package)
  const used = new Map(
    packages
      .flatMap((one) => Object.entries(dependenciesOf(one)))
      .filter(([name]) => !name.startsWith('@liangma/')),
  )
  const text = existsSync(join(root, RECORD)) ? readText(root, RECORD) : ''
  const lines = new Map([...text.matchAll(LINE)].map((line) => [line[1] ?? '', line[2] ?? '']))
  return [
    ...[...used].flatMap(([name, version]) => faultsOf(root, { name, version, lines })),
    ...[...lines.keys()]
      .filter((name) => !used.has(name))
      .map((name) => `${RECORD}: ${name} is no longer a dependency`),
    ...undecidedScripts(root, packages),
  ]
}

function dependenciesOf(one: Package): Record<string, string> {
  return { ...one.dependencies, ...one.devDependencies, ...one.optionalDependencies }
}

function faultsOf(
  root: string,
  { name, version, lines }: { name: string; version: string; lines: Map<string, string> },
): string[] {
  const faults: string[] = []
  const written = lines.get(name)
  const stated = licenceOf(root, name)
  if (!/^\d/.test(version)) faults.push(`package.json: ${name} is not pinned (${version})`)
  if (written === undefined) faults.push(`${RECORD}: no line for ${name}`)
  else if (stated !== undefined && stated !== written)
    faults.push(`${RECORD}: ${name} is under ${stated}, not ${written}`)
  return faults
}

/** What the installed package says; undefined where this machine does not install it. */
function licenceOf(root: string, name: string): string | undefined {
  const file = join(root, 'node_modules', name, 'package.json')
  if (!existsSync(file)) return undefined
  return (JSON.parse(readFileSync(file, 'utf8')) as Package).license
}

function undecidedScripts(root: string, packages: Package[]): string[] {
  const lock = JSON.parse(readText(root, 'package-lock.json')) as {
    packages: Record<string, { hasInstallScript?: boolean }>
  }
  const decided = new Set(packages.flatMap((one) => Object.keys(one.allowScripts ?? {})))
  return Object.entries(lock.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.replace(/^.*node_modules\//, ''))
    .filter((name) => !decided.has(name))
    .map((name) => `package-lock.json: ${name} runs a script at install; see allowScripts`)
}
