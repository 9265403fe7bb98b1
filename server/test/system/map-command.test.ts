import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPlace } from './small-office.ts'
import { runCli } from './spawned.ts'

let place: Awaited<ReturnType<typeof aPlace>>

beforeAll(async () => {
  place = await aPlace()
})
afterAll(() => place.remove())

test('builds the map from the package and says what the public will see', async () => {
  const { dataDir } = place
  const built = await runCli('map', 'build', '--data', dataDir)
  expect([built.code, built.stderr]).toEqual([0, ''])
  expect(built.stdout).toContain('Without an approval number')
  const meta = JSON.parse(readFileSync(join(dataDir, 'map', 'meta.json'), 'utf8')) as object
  expect(meta).toMatchObject({ datum: 'gcj02', source: '330700.json', approval: null })
}, 60_000)

test('imports a file, or names the feature and the remedy', async () => {
  const { dataDir } = place
  const shown = join(dataDir, 'map', 'counties.json')
  const before = existsSync(shown) && readFileSync(shown, 'utf8')
  const file = join(dataDir, 'own.geojson')
  const properties = { adcode: 330102, name: '上城区' }
  const features = [{ type: 'Feature', properties, geometry: null }]
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }))
  const refused = await runCli('map', 'import', file, '--approval', '虚审字1号', '--data', dataDir)
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('上城区')])
  expect(readFileSync(shown, 'utf8')).toBe(before)
}, 60_000)
