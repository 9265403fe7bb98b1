import { expect, test } from 'vitest'
import { rulebookJsonSchema } from './json-schema.ts'

const PUBLISHED = '../../../../rulebooks/rulebook.schema.json'

test('the published schema is that of the language', async () => {
  const text = `${JSON.stringify(rulebookJsonSchema(), null, 2)}\n`
  await expect(text).toMatchFileSnapshot(PUBLISHED)
})

test('says what a file must have and what it may leave out', () => {
  const { required, properties } = rulebookJsonSchema() as {
    required: string[]
    properties: object
  }
  expect(required).toEqual(
    expect.arrayContaining(['id', 'version', 'appliesTo', 'score', 'grades', 'indicators']),
  )
  for (const optional of ['coverage', 'groups', 'states', 'vetoes', 'bonusCap', 'peers', 'feeds']) {
    expect(required).not.toContain(optional)
    expect(properties).toHaveProperty(optional)
  }
})
