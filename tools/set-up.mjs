// Puts in place what `npm start` and `npm test` need and a fresh clone lacks. Plain JavaScript for the
// Node 20 that a machine may come with; everything after it runs on the Node 24 it installs.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const node = `${root}node_modules/.bin/node`
const stampFile = `${root}node_modules/.installed-from`
const lock = readFileSync(`${root}package-lock.json`)
const stamp = `${process.platform}-${process.arch} ${createHash('sha256').update(lock).digest('hex')}`

if (read(stampFile) !== stamp) {
  if (!isInstalled()) install()
  requireNode24()
  writeFileSync(stampFile, stamp)
}
buildWeb()
if (process.argv.includes('--test')) run(node, [`${root}tools/test-programs.ts`], 'inherit')

/** True where somebody has installed exactly what the lock names, but by npm's own hand. */
function isInstalled() {
  const hidden = read(`${root}node_modules/.package-lock.json`)
  if (!hidden) return false
  const present = JSON.parse(hidden).packages
  return Object.entries(JSON.parse(String(lock)).packages).every(
    ([path, wanted]) =>
      !path.startsWith('node_modules/') ||
      wanted.optional ||
      present[path]?.version === wanted.version,
  )
}

function install() {
  console.log('Installing the packages that package-lock.json names …')
  // --include: NODE_ENV=production or the user's npmrc may otherwise leave out what start needs.
  const args = 'ci --include=dev --include=optional --no-audit --no-fund --loglevel=error'.split(
    ' ',
  )
  const npm = process.env.npm_execpath
  if (npm) run(process.execPath, [npm, ...args], ['ignore', 'inherit', 'inherit'])
  else run('npm', args, ['ignore', 'inherit', 'inherit'])
}

/** The pages of the web, where what they are built from is not what they were built from. */
function buildWeb() {
  const stampFile = `${root}web/dist/.built-from`
  const hash = createHash('sha256').update(lock)
  for (const file of ['web', 'packages/contracts/src'].flatMap(filesBelow))
    hash.update(file).update(readFileSync(root + file))
  const stamp = hash.digest('hex')
  if (read(stampFile) === stamp) return
  console.log('Building the web pages (a few seconds) …')
  // Not by npm: whatever its settings, the Node that was installed builds.
  run(node, [`${root}web/build.ts`], ['ignore', 'inherit', 'inherit'])
  mkdirSync(`${root}web/dist`, { recursive: true })
  writeFileSync(stampFile, stamp)
}

function filesBelow(folder) {
  const names = readdirSync(root + folder)
    .filter((name) => name !== 'dist' && name !== 'node_modules')
    .map((name) => `${folder}/${name}`)
  return names
    .sort()
    .flatMap((path) => (statSync(root + path).isDirectory() ? filesBelow(path) : [path]))
}

function requireNode24() {
  // Where npm carries no Node 24 for this machine, the one that runs this file may be new enough.
  if (!existsSync(node) && majorOf(process.version) >= 24) symlinkSync(process.execPath, node)
  const found = spawnSync(node, ['--version'], { encoding: 'utf8' })
  if (majorOf(found.stdout ?? '') >= 24) return
  stop(
    `Liangma needs Node 24 or later and none came with its packages for this machine: install it.`,
  )
}

function majorOf(version) {
  return Number(/^v(\d+)\./.exec(version)?.[1] ?? 0)
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function run(command, args, stdio) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio })
  if (error) stop(`Cannot run ${command}: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
