import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import { openPublicHttp } from '../../src/http-servers.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import { aPlace, aPlatform, moveSmallCityIn } from './small-office.ts'
import { runCli } from './spawned.ts'

/** What a stranger downloads, in a folder of his own, and the keys that he has from elsewhere. */
describe('liangma verify', () => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let stranger = ''
  let dump = ''
  const fileOf = (name: string) => join(stranger, name)
  const FILES = ['receipt.json', 'twin.json', 'keys.json']

  beforeAll(async () => {
    place = await aPlace()
    await moveSmallCityIn(place.config)
    const app = await openApp(place.config)
    const http = await openPublicHttp(app, { log: createLogger('silent') })
    const { code } = await aPlatform(app, 'yellow')
    const standing = await app.publication.findStanding(code)
    stranger = join(place.dataDir, 'stranger')
    mkdirSync(stranger)
    for (const [file, url] of [
      ['receipt.json', `/receipts/${standing?.receiptId}.json`],
      ['twin.json', `/p/${code}.json`],
      ['keys.json', '/.well-known/liangma-keys.json'],
    ] as const)
      writeFileSync(fileOf(file), (await http.inject({ url })).rawPayload)
    const day = await app.openData.makeDump()
    dump = fileOf('dump')
    cpSync(join(place.dataDir, 'dumps', day), dump, { recursive: true })
    await http.close()
    await app.close()
  })
  afterAll(() => place.remove())

  const verify = (files: string[], keys = fileOf('keys.json')) =>
    runCli('verify', ...files, '--keys', keys, '--data', join(stranger, 'nowhere'))

  test('passes what was published, by public keys alone', async () => {
    const { code, stdout } = await verify([...FILES.map(fileOf), dump])
    expect([code, stdout.match(/✓ genuine/g)?.length, stdout.includes('✗')]).toEqual([0, 4, false])
  })

  test.each(['receipt.json', 'twin.json', 'keys.json'])(
    'finds a byte changed in %s',
    async (name) => {
      const bytes = readFileSync(fileOf(name))
      const changed = [0.2, 0.5, 0.8].map((share, i) => {
        const copy = Buffer.from(bytes)
        const at = Math.floor(bytes.length * share)
        copy[at] = (copy[at] ?? 0) ^ 1
        const file = fileOf(`${i}-${name}`)
        writeFileSync(file, copy)
        return file
      })
      for (const file of changed)
        expect([file, (await verify([file])).code !== 0]).toEqual([file, true])
    },
  )

  test.each([
    'grades.csv',
    'history.jsonl',
    'grades.parquet',
    'manifest.json',
    'grades.csv.sha256',
  ])('finds a byte changed in %s of a dump', async (name) => {
    const copy = fileOf(`dump-${name}`)
    cpSync(dump, copy, { recursive: true })
    const bytes = readFileSync(join(copy, name))
    const at = bytes.length - 9
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(join(copy, name), bytes)
    const { code, stdout } = await verify([copy])
    expect([code, stdout.includes('✗ not to be trusted')]).toEqual([1, true])
  })

  test('computes a receipt again where the register is at hand', async () => {
    const { code, stdout } = await runCli('verify', fileOf('receipt.json'), '--data', place.dataDir)
    expect([code, stdout.includes('✓ Computed again from the register')]).toEqual([0, true])
  })

  test('says what to do where there is neither register nor key', async () => {
    const nowhere = join(stranger, 'nowhere')
    const { code, stderr } = await runCli('verify', fileOf('receipt.json'), '--data', nowhere)
    expect([code, stderr.includes('/.well-known/liangma-keys.json')]).toEqual([2, true])
  })

  test('finds what was changed in the register itself', async () => {
    const audit = () => runCli('verify', '--data', place.dataDir)
    expect((await audit()).code).toBe(0)
    const app = await openApp(place.config)
    const { db } = app.database
    await sql`ALTER TABLE publication.public_records DISABLE TRIGGER ALL`.execute(db)
    await sql`UPDATE publication.public_records SET document = replace(document, '"yellow"', '"blue"')`.execute(
      db,
    )
    await app.close()
    const { code, stdout } = await audit()
    expect([code, stdout.includes('✗')]).toEqual([1, true])
  })
})
