import { expect, test } from 'vitest'
import { checkDocuments } from './documents.ts'
import { plantTree } from './planted-tree.ts'

const TREE = {
  'package.json': '{ "scripts": { "start": "", "bench": "" } }',
  'server/src/app.ts': '',
  'docs/other.md': '',
}

function faultsWith(text: string): string[] {
  return checkDocuments(plantTree({ ...TREE, 'docs/guide.md': text }))
}

test.each([
  '`server/src/app.ts`, `app.ts`, `server/src/app.ts:12`, [other](other.md#top), `./other.md`',
  'the table `records.terms`, the route `/api/v1/platforms`, the glob `server/**/*.ts`',
  '`data/inbox/`, `NNNN-module.sql`, `<file>.ts`, [away](https://example.org/x.ts)',
  'run `npm start` or `npm run bench`',
  '```\nserver/src/planned.ts\n```',
])('passes %j', (text) => {
  expect(faultsWith(text)).toEqual([])
})

test.each([
  ['`server/src/gone.ts`', 'names server/src/gone.ts'],
  ['`gone.rules.ts`', 'names gone.rules.ts'],
  ['[a link](gone.md)', 'names gone.md'],
  ['```\nnpm run deploy\n```', 'names the npm script "deploy"'],
  ['`npm test`', 'names the npm script "test"'],
])('refuses %j', (text, fault) => {
  expect(faultsWith(text)).toEqual([`docs/guide.md: ${fault}, which does not exist`])
})
