import { copyFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkFormat, checkLint, checkTypes } from './commands.ts'
import { plantTree } from './planted-tree.ts'
import type { Check } from './source-tree.ts'

const HOME = fileURLToPath(new URL('../../', import.meta.url))
const CONFIGS = ['.oxlintrc.json', '.oxfmtrc.json', 'tsconfig.json']

async function faultsOf(check: Check, files: Record<string, string>): Promise<string[]> {
  const root = plantTree({ 'package.json': '{\n  "type": "module"\n}\n', ...files })
  for (const file of CONFIGS) copyFileSync(join(HOME, file), join(root, file))
  symlinkSync(join(HOME, 'node_modules'), join(root, 'node_modules'))
  return check(root)
}

const lines = (count: number, line: string) => `${line}\n`.repeat(count)
const branches = (count: number) => lines(count, "if (n > 0) console.assert(true, '')")
const aFunction = (body: string) => `export function bad(n: number): number {\n${body}return n\n}\n`
const aTest = (body: string) => `import { expect, test } from 'vitest'\n${body}\n`

const LINT: [rule: string, text: string][] = [
  ['max-lines', lines(401, 'export {}')],
  ['max-lines-per-function', aFunction(lines(60, 'n += 1'))],
  ['max-params', 'export const bad = (a: 1, b: 2, c: 3, d: 4) => [a, b, c, d]'],
  ['complexity', aFunction(branches(10))],
  ['max-depth', aFunction(`${'if (n > 0) {'.repeat(5)} n = 1 ${'}'.repeat(5)}`)],
  ['eqeqeq', 'export const bad = (a: number | string) => a == 1'],
  ['no-console', "console.log('x')"],
  ['no-var', 'export var bad = 1'],
  ['no-eval', "export const bad: unknown = eval('1')"],
  ['no-unused-vars', 'const bad = 1'],
  ['no-warning-comments', '// TODO later\nexport {}'],
  ['no-empty', aFunction('try { n += 1 } catch {}\n')],
  ['no-useless-catch', aFunction('try { n += 1 } catch (e) { throw e }\n')],
  ['prefer-const', 'export const bad = () => { let a = 1; return a }'],
  ['no-default-export', 'export default 1'],
  ['prefer-node-protocol', "export { readFileSync } from 'fs'"],
  ['no-abusive-eslint-disable', '/* oxlint-disable */\nexport const bad = eval'],
  ['Unused oxlint-disable directive', '// oxlint-disable-next-line no-var\nexport const bad = 1'],
  ['no-explicit-any', 'export const bad: any = 1'],
  ['no-empty-object-type', 'export const bad: {} = 1'],
  [
    'consistent-type-imports',
    "import { Stats } from 'node:fs'\nexport const bad = (s: Stats) => s",
  ],
  ['ban-ts-comment', '// @ts-ignore\nexport const bad: string = 1'],
  ['no-floating-promises', 'Promise.resolve(1)'],
  ['no-misused-promises', '[1].forEach(async () => {})'],
  ['await-thenable', 'export const bad = await 1'],
  [
    'return-await',
    'export const bad = async () => { try { return Promise.resolve(1) } finally {} }',
  ],
  ['only-throw-error', "export const bad = () => { throw 'x' }"],
  ['require-array-sort-compare', 'export const bad = [1, 2].toSorted()'],
  [
    'switch-exhaustiveness-check',
    "export const bad = (a: 'x' | 'y') => { switch (a) { case 'x': return 1 } return 2 }",
  ],
  ['no-unnecessary-type-assertion', 'export const bad = (a: string) => a as string'],
]

const LINT_IN_TESTS: [rule: string, text: string][] = [
  ['no-focused-tests', aTest("test.only('x', () => expect(1).toBe(1))")],
  ['no-disabled-tests', aTest("test.skip('x', () => expect(1).toBe(1))")],
  ['expect-expect', aTest("test('x', () => {})\nexport { expect }")],
]

test('lint fires every rule that the house relies on, each by a planted fault', async () => {
  const files = {
    ...Object.fromEntries(LINT.map(([rule, text]) => [fileOf(rule, '.ts'), text])),
    ...Object.fromEntries(LINT_IN_TESTS.map(([rule, text]) => [fileOf(rule, '.test.ts'), text])),
  }
  const faults = await faultsOf(checkLint, files)
  const silent = [
    ...LINT.filter(([rule]) => !isNamed(faults, rule, '.ts')),
    ...LINT_IN_TESTS.filter(([rule]) => !isNamed(faults, rule, '.test.ts')),
  ]
  expect(silent.map(([rule]) => rule)).toEqual([])
})

function fileOf(rule: string, ending: string): string {
  return `server/src/bad-${rule.replaceAll(' ', '-').toLowerCase()}${ending}`
}

function isNamed(faults: string[], rule: string, ending: string): boolean {
  return faults.some((line) => line.startsWith(`${fileOf(rule, ending)}:`) && line.includes(rule))
}

test('lint lets tests be as long as their story, and the command line speak', async () => {
  const long = aTest(`test('x', () => {\n${lines(61, 'expect(1).toBe(1)')}})`)
  const speak = "console.log('x')\nexport {}"
  const files = { 'server/src/good.test.ts': long, 'server/src/cli/good.ts': speak }
  expect(await faultsOf(checkLint, files)).toEqual([])
})

const TYPES: [code: string, text: string][] = [
  ['TS1294', 'export enum Bad { A }'],
  ['TS1294', 'export class Bad { constructor(public a: number) {} }'],
  ['TS2375', 'export const bad: { a?: string } = { a: undefined as string | undefined }'],
  ['TS2322', 'export const bad = (a: string[]): string => a[0]'],
  ['TS7006', 'export const bad = (a) => a'],
  ['TS1484', "import { PathLike } from 'node:fs'\nexport type Bad = PathLike"],
]

test('types are strict, and only what Node can strip', async () => {
  const files = TYPES.map(([, text], at) => [`server/src/bad-${at}.ts`, text])
  const faults = await faultsOf(checkTypes, Object.fromEntries(files))
  const silent = TYPES.filter(
    ([code], at) =>
      !faults.some((f) => f.startsWith(`server/src/bad-${at}.ts`) && f.includes(code)),
  )
  expect(silent).toEqual([])
})

test('format refuses what the formatter would write otherwise', async () => {
  const files = {
    'server/src/bad.ts': 'export const a = "b";\n',
    'server/src/good.ts': "export const a = 'b'\n",
  }
  expect(await faultsOf(checkFormat, files)).toEqual(['server/src/bad.ts'])
})
