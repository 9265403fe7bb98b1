// Runs one throw-away PostgreSQL server for as long as its standard input stays open, and removes it
// when that closes: so nothing is left behind, however the process that asked for it ended.
import type { StdioOptions } from 'node:child_process'
import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { findPostgresFolder } from './test-programs.ts'

const bin = findPostgresFolder()
if (bin === undefined) throw new Error('no PostgreSQL is installed')

const folder = mkdtempSync(join(tmpdir(), 'liangma-postgres-'))
const user = unprivilegedUser()
if (user) chownSync(folder, user.uid, user.gid)
const data = join(folder, 'data')
const port = await freePort()

process.on('exit', () => {
  run('pg_ctl', ['stop', '-D', data, '-m', 'immediate'], { mayFail: true })
  rmSync(folder, { recursive: true, force: true })
})
process.stdin.on('end', () => process.exit(0)).resume()

const cluster = `-D ${data} -U postgres -A trust -E UTF8 --no-sync --locale=C`.split(' ')
// The collation of a Chinese office server, which is not that of the code points, where the build has it.
const chinese = ['--locale-provider=icu', '--icu-locale=zh-Hans-CN']
if (!run('initdb', [...cluster, ...chinese], { mayFail: true })) run('initdb', cluster)
run('pg_ctl', ['start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', serverOptions()])
console.log(`postgres://postgres@127.0.0.1:${port}/postgres`)

/** A server refuses to run as root; Debian's package brings the user `postgres`. */
function unprivilegedUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const ask = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: ask('-u'), gid: ask('-g') }
}

function serverOptions(): string {
  const settings = ['fsync=off', 'full_page_writes=off', 'max_connections=200']
  return `-h 127.0.0.1 -p ${port} -k ${folder} ${settings.map((s) => `-c ${s}`).join(' ')}`
}

function run(program: string, args: string[], { mayFail = false } = {}): boolean {
  // No pipes: the server would inherit them and keep us waiting for their end.
  const stdio: StdioOptions = ['ignore', 'ignore', mayFail ? 'ignore' : 'inherit']
  const { status } = spawnSync(join(bin!, program), args, { cwd: folder, stdio, ...user })
  if (status !== 0 && !mayFail) throw new Error(`${program} ended with ${status}; see above`)
  return status === 0
}
