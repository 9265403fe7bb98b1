import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { sayError } from '@liangma/contracts'
import { aCase, csvOf } from './small-office.ts'
import { runCli, startServer } from './spawned.ts'

const PLATFORM = '913307020000000192'
const PATIENCE = { timeout: 50_000, interval: 100 }

const root = mkdtempSync(join(tmpdir(), 'liangma-processes-'))
const data = join(root, 'data')
const file = (name: string, rows: Record<string, string>[]) => {
  writeFileSync(join(root, name), csvOf(rows))
  return join(root, name)
}
const platforms = () =>
  file('platforms.csv', [
    {
      平台名称: '星河商城',
      主办单位: '金华星河网络科技有限公司',
      统一社会信用代码: PLATFORM,
      平台类型: '网络交易',
      上线日期: '2020-01-01',
      年订单量: '50000',
      区县代码: '330702',
    },
  ])

beforeAll(async () => {
  const first = await runCli('import', platforms(), '--data', data)
  if (first.code !== 0) throw new Error(first.stderr)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('the command', () => {
  test('ends with 0, prints its result and says nothing else into a pipe', async () => {
    const cases = file('cases.csv', [aCase(PLATFORM)])
    const { code, stdout, stderr } = await runCli('import', cases, '--data', data)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('cases.csv')
    expect(stdout).not.toContain('\u001b')
  })

  test('answers JSON and nothing beside it where that was asked for', async () => {
    const imported = await runCli('import', platforms(), '--data', data, '--json')
    expect(imported).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(imported.stdout)).toMatchObject([{ kind: 'platforms', state: 'repeated' }])
    const assessed = await runCli('assess', '--data', data, '--json')
    expect(assessed).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(assessed.stdout)).toMatchObject({ subjectCount: 1 })
  })

  test('ends with 1 and one sentence where something failed', async () => {
    const strange = join(root, 'strange.csv')
    writeFileSync(strange, '甲,乙\n1,2\n')
    const told = await runCli('import', strange, '--data', data)
    expect(told).toMatchObject({ code: 1, stdout: '' })
    expect(told.stderr.trim().split('\n')).toHaveLength(1)
    const unknown = await runCli('explain', '91330700MA00000000', '--data', data, '--json')
    expect(unknown).toMatchObject({ code: 1, stdout: '' })
    expect(JSON.parse(unknown.stderr)).toMatchObject({ error: { code: 'subject.not_found' } })
  })

  test.each([[['import']], [['assess', '--as-of', '2026-02-30']], [['sing']]])(
    'ends with 2 where it was used wrongly: %s',
    async (args) => {
      const told = await runCli(...args, '--data', data)
      expect(told).toMatchObject({ code: 2, stdout: '' })
      expect(told.stderr).not.toBe('')
    },
  )
})

describe('the server', () => {
  test('holds its folder alone, ends with 0 on Ctrl-C, and leaves the folder whole', async () => {
    const server = startServer('--data', data, '--no-sample')
    await vi.waitFor(() => expect(server.output()).toMatch(/http:\/\/localhost:\d+/), PATIENCE)
    const sentence = sayError('database.in_use', { dir: data }, 'en')
    const second = await startServer('--data', data, '--no-sample').ended
    expect(second).toMatchObject({ code: 1, stderr: `${sentence}\n` })
    const command = await runCli('quarantine', 'list', '--data', data)
    expect(command).toMatchObject({ code: 1, stdout: '', stderr: `${sentence}\n` })
    server.child.kill('SIGINT')
    expect(await server.ended).toMatchObject({ code: 0, stderr: '' })
    const after = await runCli('assess', '--data', data, '--json')
    expect(JSON.parse(after.stdout)).toMatchObject({ subjectCount: 1 })
  })

  test('refuses to move the day of a register that is real', async () => {
    const told = await startServer('--data', data, '--today', '2026-12-01').ended
    expect(told).toMatchObject({ code: 1, stderr: `${sayError('clock.refused', {}, 'en')}\n` })
  })

  test('refuses wrong use with all that is wrong', async () => {
    const told = await startServer('--data', data, '--today', 'never', '--colour').ended
    expect(told.code).toBe(2)
    expect(told.stderr.trim().split('\n')).toHaveLength(2)
  })
})
