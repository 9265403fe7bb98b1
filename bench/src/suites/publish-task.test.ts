import { expect, test } from 'vitest'
import { inTemporaryFolder } from '../temporary-folder.ts'
import { runPublishing } from './publish-task.ts'

test('publishes every platform of the register that it filled', async () => {
  await inTemporaryFolder(async (dir) => {
    const task = { database: { dir }, dataDir: dir, platforms: 30 }
    await runPublishing({ ...task, step: 'fill' })
    const { receipts } = await runPublishing({ ...task, step: 'first' })
    expect(receipts).toBe(30)
  })
})
