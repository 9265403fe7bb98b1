#!/usr/bin/env node
// The `liangma` command. Plain JavaScript, since it may be started by a Node too old for the rest: then
// it runs itself on the Node that came with the packages.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const main = new URL('../src/cli/main.ts', import.meta.url)

if (Number(process.versions.node.split('.')[0]) >= 24) await import(main.href)
else runOnNewerNode()

function runOnNewerNode() {
  const node = findNode()
  if (!node) {
    console.error('liangma needs Node 24 or later: run `npm ci` in its folder, or install it.')
    process.exit(1)
  }
  const child = spawn(node, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' })
  // A terminal sends Ctrl-C to both of us: wait for the child to end in its own way.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

/** Packages lie in the root of the work tree, or beside this one where it was installed into another. */
function findNode() {
  const places = ['../../node_modules/.bin/', '../node_modules/.bin/', '../../../.bin/']
  return places
    .map((place) => fileURLToPath(new URL(`${place}node`, import.meta.url)))
    .find((file) => existsSync(file))
}
