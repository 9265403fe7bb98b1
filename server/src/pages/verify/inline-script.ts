import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire, stripTypeScriptTypes } from 'node:module'
import { pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)
const CONTRACTS = pathToFileURL(require.resolve('@liangma/contracts'))

/** The sources that the page runs: the very files that the server and its tests run. */
const SOURCES = {
  canonicalizer: pathToFileURL(require.resolve('canonicalize')),
  ed25519: pathToFileURL(require.resolve('@noble/ed25519')),
  rules: new URL('./publication/grade-follows.ts', CONTRACTS),
  checks: new URL('./publication/document-checks.ts', CONTRACTS),
  tool: new URL('./verify-tool.ts', import.meta.url),
}

/** The whole script of the verify page as one text without imports. */
export function verifyScript(): string {
  const modules = Object.entries(SOURCES).map(
    ([name, url]) => `const ${name} = ${asExpression(readModule(url))};`,
  )
  return [
    "'use strict';",
    ...modules,
    'tool.startVerifyTool({ canonicalize: canonicalizer.canonicalize, verifyAsync: ed25519.verifyAsync,',
    '  gradeFaults: rules.gradeFaults, checkDocument: checks.checkDocument, checkFile: checks.checkFile });',
  ].join('\n')
}

/** By which a Content-Security-Policy allows exactly this text. */
export function cspHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function readModule(url: URL): string {
  const source = readFileSync(url, 'utf8')
  return url.pathname.endsWith('.ts') ? withoutTypes(source) : source
}

/** Node says at the first use that this is experimental; its version is pinned, and nobody has to act. */
function withoutTypes(source: string): string {
  const emitWarning = process.emitWarning.bind(process)
  process.emitWarning = () => {}
  try {
    return stripTypeScriptTypes(source)
  } finally {
    process.emitWarning = emitWarning
  }
}

const EXPORTED = /^export (?:default )?((?:async )?function|const|class) (\w+)/gm
const EXPORT_LIST = /^export \{([^}]*)\};?$/gm

/** A module without imports as an expression whose value holds what it exports by name. */
function asExpression(source: string): string {
  const names = [...source.matchAll(EXPORTED)].map((match) => match[2])
  const listed = [...source.matchAll(EXPORT_LIST)].flatMap((match) =>
    (match[1] ?? '').split(',').map((name) => name.trim()),
  )
  const body = source.replace(EXPORTED, '$1 $2').replace(EXPORT_LIST, '')
  const exported = [...names, ...listed].filter(Boolean).join(', ')
  // What ends a script ends it inside a string, too.
  return `(() => {\n${body.replaceAll('</script', '<\\/script')}\nreturn { ${exported} }\n})()`
}
