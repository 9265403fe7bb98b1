import { PassThrough } from 'node:stream'
import { DomainError } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { EXIT, Terminal, textWidth } from './index.ts'
import { layTable } from './table.ts'

function aStream(isTTY: boolean) {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY })
  return { stream, text: () => (stream.read() as string | null) ?? '' }
}

function aTerminal(options: { tty?: boolean; json?: boolean; env?: Record<string, string> } = {}) {
  const stdout = aStream(options.tty ?? false)
  const stderr = aStream(options.tty ?? false)
  const terminal = new Terminal({
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: options.env ?? {},
    json: options.json ?? false,
  })
  return { terminal, stdout, stderr }
}

test.each([
  ['', 0],
  ['Yiwu', 4],
  ['义乌市', 6],
  ['金华（开发区）', 14],
  ['蓝 85.0', 7],
  ['é', 1],
  ['\u001b[31m红\u001b[39m', 2],
  ['㐂𠀀', 4],
])('measures %j as %i columns', (text, width) => {
  expect(textWidth(text)).toBe(width)
})

test('lines columns up under Chinese and Latin text alike', () => {
  const lines = layTable(
    [{ title: '县区' }, { title: '蓝', align: 'right' }, { title: 'Red', align: 'right' }],
    [
      ['义乌市', '12', '3'],
      ['Jinhua Development Zone', '7', '10'],
    ],
  )
  expect(lines).toEqual([
    '县区                     蓝  Red',
    '───────────────────────  ──  ───',
    '义乌市                   12    3',
    'Jinhua Development Zone   7   10',
  ])
})

test('keeps line breaks and escape sequences of a cell away from the terminal', () => {
  const [, , row] = layTable([{ title: 'a' }], [['one\ntwo\u001b]0;title\u0007\u009b31m']])
  // oxlint-disable-next-line no-control-regex -- that is what must not be there
  expect(row).not.toMatch(/[\x00-\x1f\x7f-\x9f]/)
})

test('colours on a terminal only, and never against NO_COLOR', () => {
  expect(aTerminal({ tty: true }).terminal.style('red', 'x')).toBe('\u001b[31mx\u001b[39m')
  expect(aTerminal({ tty: false }).terminal.style('red', 'x')).toBe('x')
  expect(aTerminal({ tty: true, env: { NO_COLOR: '1' } }).terminal.style('red', 'x')).toBe('x')
})

test('shows no progress in a pipe', () => {
  const { terminal, stderr, stdout } = aTerminal()
  const progress = terminal.progress('import', 10)
  progress.update(5)
  progress.end()
  expect(stderr.text() + stdout.text()).toBe('')
})

test('shows progress on a terminal', () => {
  const { terminal, stderr } = aTerminal({ tty: true })
  const progress = terminal.progress('导入', 10)
  progress.update(12)
  progress.end()
  expect(stderr.text()).toContain('12/12 导入')
})

test('under --json prints one JSON value and nothing else', () => {
  const { terminal, stdout } = aTerminal({ json: true })
  terminal.print('hello')
  terminal.printTable([{ title: 'a' }], [['b']])
  terminal.printJson({ ok: true })
  expect(JSON.parse(stdout.text())).toEqual({ ok: true })
})

test('tells an expected failure in the language of the machine, with exit code 1', () => {
  const error = new DomainError('table.empty', { name: 'a.csv' })
  const chinese = aTerminal({ env: { LANG: 'zh_CN.UTF-8' } })
  expect(chinese.terminal.fail(error)).toBe(EXIT.failed)
  expect(chinese.stderr.text()).toContain('文件 a.csv 没有内容')
  const json = aTerminal({ json: true })
  json.terminal.fail(error)
  expect(JSON.parse(json.stderr.text())).toMatchObject({ error: { code: 'table.empty' } })
})

test('answers wrong use with exit code 2 and every fault', () => {
  const { terminal, stderr } = aTerminal()
  const faults = [
    { zh: '一', en: 'one' },
    { zh: '二', en: 'two' },
  ]
  expect(terminal.refuse(faults)).toBe(EXIT.wrongUse)
  expect(stderr.text()).toBe('one\ntwo\n')
})
