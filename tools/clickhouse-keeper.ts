// Runs a throw-away ClickHouse cluster of two shards on loopback for as long as its standard input stays
// open, and removes it when that closes. Lines of input: `kill N` and `start N` (N from 1), each answered
// by a line when it is done.
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './free-port.ts'
import { findClickHouse } from './test-programs.ts'

const found = findClickHouse()
if (found === undefined) throw new Error('no clickhouse-server is installed')
const program = found

const CLUSTER = 'shards'
const HOSTS = ['127.0.0.1', '127.0.0.2']
const USERS = `<yandex>
  <profiles><default><max_memory_usage>4000000000</max_memory_usage></default></profiles>
  <quotas><default></default></quotas>
  <users><default><password></password><networks><ip>::/0</ip></networks>
    <profile>default</profile><quota>default</quota></default></users>
</yandex>
`
const PATIENCE_MS = 30_000
const folder = mkdtempSync(join(tmpdir(), 'liangma-clickhouse-'))
const http = await freePort()
const tcp = await freePort()
const nodes: ChildProcess[] = []

process.on('exit', () => {
  for (const node of nodes) node.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

await Promise.all(HOSTS.map((_, i) => start(i)))
console.log(`http://${HOSTS[0]}:${http}/default?cluster=${CLUSTER}`)
for await (const line of createInterface(process.stdin)) {
  const [order, number] = line.split(' ')
  await (order === 'kill' ? kill : start)(Number(number) - 1)
  console.log('done')
}
process.exit(0)

async function start(i: number): Promise<void> {
  const home = join(folder, `shard-${i + 1}`)
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'config.xml'), configOf(i, home))
  writeFileSync(join(home, 'users.xml'), USERS)
  nodes[i] = spawn(program, [`--config-file=${join(home, 'config.xml')}`], {
    cwd: home,
    stdio: 'ignore',
  })
  const giveUpAt = Date.now() + PATIENCE_MS
  while (!(await isUp(i))) {
    if (Date.now() > giveUpAt) throw new Error(`shard ${i + 1} did not start; see ${home}/log`)
    await sleep(50)
  }
}

async function kill(i: number): Promise<void> {
  const node = nodes[i]
  if (node === undefined) return
  const exit = once(node, 'exit')
  node.kill('SIGKILL')
  await exit
}

async function isUp(i: number): Promise<boolean> {
  try {
    return (await fetch(`http://${HOSTS[i]}:${http}/ping`)).ok
  } catch {
    return false
  }
}

function configOf(i: number, home: string): string {
  const shards = HOSTS.map(
    (host) => `<shard><replica><host>${host}</host><port>${tcp}</port></replica></shard>`,
  )
  return `<yandex>
  <logger><level>warning</level><log>${home}/log</log><errorlog>${home}/errors</errorlog></logger>
  <listen_host>${HOSTS[i]}</listen_host>
  <http_port>${http}</http_port><tcp_port>${tcp}</tcp_port>
  <path>${home}/data/</path><tmp_path>${home}/temp/</tmp_path>
  <users_config>users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
  <timezone>Asia/Shanghai</timezone>
  <mark_cache_size>67108864</mark_cache_size>
  <remote_servers><${CLUSTER}>${shards.join('')}</${CLUSTER}></remote_servers>
</yandex>
`
}
