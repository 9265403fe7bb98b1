import { expect, test } from 'vitest'
import { plantTree } from './planted-tree.ts'
import { checkTables } from './tables.ts'

const LEADS = `CREATE SCHEMA leads; CREATE TABLE leads.leads (id integer);
  COMMENT ON TABLE leads.leads IS 'what may come to something';`
const NOTICES = `CREATE SCHEMA notices; CREATE TABLE notices.letters (id integer);
  COMMENT ON TABLE notices.letters IS 'what was told';`
const TREE = {
  'server/migrations/0070-leads.sql': LEADS,
  'server/migrations/0080-notices.sql': NOTICES,
}

function faultsWith(path: string, text: string): string[] {
  return checkTables(plantTree({ ...TREE, [path]: text }))
}

test.each([
  ['its own table', 'sql`SELECT id FROM notices.letters`'],
  ['a foreign table in a comment', '// as leads.leads does'],
  ['a call on the door of another module', 'await leads.leads()'],
])('lets a module name %s', (_, text) => {
  expect(faultsWith('server/src/modules/notices/notices.queries.ts', text)).toEqual([])
})

test.each([
  'sql`SELECT id FROM leads.leads`',
  'sql`INSERT INTO leads.leads(id) VALUES (1)`',
  "db.selectFrom('leads.leads')",
  'db.selectFrom("leads.leads").select("leads.leads.id")',
])('refuses a foreign table: %s', (text) => {
  const path = 'server/src/modules/notices/notices.queries.ts'
  expect(faultsWith(path, text)).toEqual([`${path}: names leads.leads, which is not its own table`])
})

test('knows the owner of a table that another module made and handed over', () => {
  const path = 'server/src/modules/leads/leads.queries.ts'
  const tree = {
    ...TREE,
    'server/migrations/0071-leads.sql': 'ALTER TABLE leads.leads SET SCHEMA notices;',
    'server/src/modules/notices/notices.queries.ts': 'sql`SELECT id FROM notices.leads`',
    [path]: 'sql`SELECT id FROM notices.leads`',
  }
  expect(checkTables(plantTree(tree))).toEqual([
    `${path}: names notices.leads, which is not its own table`,
  ])
})

test('lets tests look into every table, and no other code outside the modules', () => {
  const text = 'sql`SELECT id FROM leads.leads`'
  expect(faultsWith('server/src/modules/notices/notices.service.test.ts', text)).toEqual([])
  expect(faultsWith('server/src/cli/list-leads.ts', text)).toHaveLength(1)
})

test.each([
  ['names the schema leads', '0081-notices.sql', 'ALTER TABLE leads.leads ADD k integer;'],
  ['names the schema else', '0081-notices.sql', 'CREATE SCHEMA else;'],
  [
    'no COMMENT ON TABLE notices.bare',
    '0081-notices.sql',
    'CREATE TABLE notices.bare (k integer);',
  ],
  ['the same number', '0080-other.sql', ''],
])('says of a migration: %s', (fault, name, text) => {
  expect(faultsWith(`server/migrations/${name}`, text).join()).toContain(fault)
})
