import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTemporaryFolder } from '../temporary-folder.ts'
import { runLoad } from './load-task.ts'
import { ServingChild } from './serving-child.ts'

const ANSWER = { path: '/a', headers: { 'content-type': 'text/plain;charset=utf-8' }, body: '亮码' }

let server: ServingChild

beforeAll(async () => {
  await inTemporaryFolder(async (dir) => {
    server = await ServingChild.start({ answers: [ANSWER] }, `${dir}/log`)
  })
})

afterAll(() => server.stop())

test('a bare server answers what it was given', async () => {
  const response = await fetch(`${server.address}${ANSWER.path}`)
  expect(response.headers.get('content-type')).toBe(ANSWER.headers['content-type'])
  expect(await response.text()).toBe(ANSWER.body)
})

test('tells what answering cost the server', async () => {
  const { requests, cpuMicroseconds } = await server.answer([ANSWER.path], 1)
  expect(requests).toBeGreaterThan(0)
  expect(cpuMicroseconds).toBeGreaterThan(0)
})

test('measures no failures', async () => {
  const elsewhere = { address: server.address, paths: ['/b'], seconds: 1 }
  await expect(runLoad(elsewhere)).rejects.toThrow('requests failed')
})
