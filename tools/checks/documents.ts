import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { listFiles, readText } from './source-tree.ts'

const FENCE = /^(```|~~~)[^]*?^\1/gm
const LINK = /\]\(([^)\s]+)\)/g
const QUOTED = /`([^`\n]+)`/g
const SCRIPT = /\bnpm (?:run ([\w:-]+)|(test|start)\b)/g
/** Placeholders, globs and addresses, which name no file of ours. */
const NO_PATH = /[<>*{}…$|()\s'"]|NNNN|:\/\/|^[/~@#]|^mailto:/
const FILE_NAME = /^[\w.-]+\.(ts|tsx|mjs|js|sql|ya?ml|md|json)$/
/** Made at run time or by the tools, so not in the tree. */
const MADE_LATER = /^(\.\/)?(data|node_modules|coverage|inbox|done|failed)(\/|$)/

/** Paths in backticks and links, and npm scripts, that documents name: all of them exist. */
export function checkDocuments(root: string): string[] {
  const files = listFiles(root)
  const tree = { root, names: new Set(files.map((path) => path.split('/').at(-1) ?? '')) }
  const scripts = new Set(files.filter(isPackage).flatMap((path) => scriptsOf(root, path)))
  return files
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => {
      const text = readText(root, path)
      const prose = text.replaceAll(FENCE, '')
      const quoted = [...prose.matchAll(QUOTED)].map((match) => match[1] ?? '')
      const links = [...prose.matchAll(LINK)].map((match) => (match[1] ?? '').replace(/#.*$/, ''))
      const lost = [
        ...quoted.filter((words) => looksLikePath(root, words) && !isThere(tree, path, words)),
        ...links.filter((to) => to !== '' && !NO_PATH.test(to) && !isThere(tree, path, to)),
      ]
      const named = [...text.matchAll(SCRIPT)].map((match) => match[1] ?? match[2] ?? '')
      return [
        ...lost.map((words) => `${path}: names ${words}, which does not exist`),
        ...named
          .filter((script) => !scripts.has(script))
          .map((script) => `${path}: names the npm script "${script}", which does not exist`),
      ]
    })
}

function isPackage(path: string): boolean {
  return path.endsWith('package.json')
}

function scriptsOf(root: string, path: string): string[] {
  const { scripts } = JSON.parse(readText(root, path)) as { scripts?: Record<string, string> }
  return Object.keys(scripts ?? {})
}

/** A path begins in a folder of the root, or is the name of a source or document file. */
function looksLikePath(root: string, words: string): boolean {
  if (NO_PATH.test(words) || MADE_LATER.test(words)) return false
  if (FILE_NAME.test(words)) return true
  const first = words.replace(/^\.\//, '').split('/')[0] ?? ''
  return words.includes('/') && (words.startsWith('.') || existsSync(join(root, first)))
}

function isThere(tree: { root: string; names: Set<string> }, from: string, words: string): boolean {
  const path = words.replace(/:\d+$/, '')
  const places = [path, join(dirname(from), path)].map((place) => normalize(place))
  return places.some((p) => existsSync(join(tree.root, p))) || tree.names.has(path)
}
