import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CLIENT_FILE, describeClient } from './described-client.ts'

test('the client of the web follows the API (node tools/api-client/generate.ts)', async () => {
  const kept = readFileSync(new URL(`../../${CLIENT_FILE}`, import.meta.url), 'utf8')
  expect(await describeClient()).toBe(kept)
})
