import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const GIVEN = 'given by web/browsers/old-kernels.ts'
const ASKED = 'asked for before it is used'

interface Newer {
  name: string
  /** First version of Chromium that has it. */
  since: number
  pattern: RegExp
  /** Where it must not be called as it stands: in scripts or in style sheets. */
  kind: 'js' | 'css'
  /** How its use is harmless all the same. */
  because?: typeof GIVEN | typeof ASKED
}

/** What Chromium 87, the kernel of the browsers that public offices have, does not know. */
const NEWER: readonly Newer[] = [
  { name: '.at()', since: 92, kind: 'js', pattern: /[\w)\]]\.at\(/, because: GIVEN },
  { name: 'Object.hasOwn', since: 93, kind: 'js', pattern: /\bObject\.hasOwn\b/, because: GIVEN },
  { name: '.toReversed()', since: 110, kind: 'js', pattern: /\.toReversed\(/, because: GIVEN },
  { name: '.toSorted()', since: 110, kind: 'js', pattern: /\.toSorted\(/, because: GIVEN },
  { name: '.findLast()', since: 97, kind: 'js', pattern: /\.findLast\(/, because: GIVEN },
  { name: 'URL.canParse', since: 120, kind: 'js', pattern: /\bURL\.canParse\b/, because: ASKED },
  { name: '.findLastIndex()', since: 97, kind: 'js', pattern: /\.findLastIndex\(/ },
  { name: '.toSpliced()', since: 110, kind: 'js', pattern: /\.toSpliced\(/ },
  { name: 'structuredClone', since: 98, kind: 'js', pattern: /\bstructuredClone\(/ },
  { name: 'groupBy', since: 117, kind: 'js', pattern: /\b(Map|Object)\.groupBy\(/ },
  { name: 'Promise.withResolvers', since: 119, kind: 'js', pattern: /\.withResolvers\(/ },
  { name: 'Promise.try', since: 128, kind: 'js', pattern: /\bPromise\.try\(/ },
  {
    name: 'AbortSignal.timeout or any',
    since: 103,
    kind: 'js',
    pattern: /AbortSignal\.(timeout|any)\(/,
  },
  { name: 'crypto.randomUUID', since: 92, kind: 'js', pattern: /\.randomUUID\(/ },
  { name: 'Array.fromAsync', since: 121, kind: 'js', pattern: /\bArray\.fromAsync\(/ },
  { name: 'URL.parse', since: 126, kind: 'js', pattern: /\bURL\.parse\(/ },
  { name: 'static blocks', since: 94, kind: 'js', pattern: /\bstatic\{/ },
  {
    name: 'regular expressions with v',
    since: 112,
    kind: 'js',
    pattern: /\/[gimsuy]*v[gimsuy]*\.(test|exec)\(/,
  },
  { name: 'aspect-ratio', since: 88, kind: 'css', pattern: /[{;]aspect-ratio:/ },
  { name: ':is() or :where()', since: 88, kind: 'css', pattern: /:(is|where)\(/ },
  { name: ':not() of a list', since: 88, kind: 'css', pattern: /:not\([^()]*,/ },
  { name: ':has()', since: 105, kind: 'css', pattern: /:has\(/ },
  { name: 'dynamic viewport units', since: 108, kind: 'css', pattern: /\d[dsl]v[hw]\b/ },
  { name: 'cascade layers', since: 99, kind: 'css', pattern: /@layer\b/ },
  { name: 'container queries', since: 105, kind: 'css', pattern: /@container\b/ },
  { name: 'color-mix()', since: 111, kind: 'css', pattern: /color-mix\(/ },
  { name: 'nesting', since: 112, kind: 'css', pattern: /[{;]\s*&/ },
  { name: 'single transforms', since: 104, kind: 'css', pattern: /[{;](translate|rotate|scale):/ },
  { name: 'ranges in media queries', since: 104, kind: 'css', pattern: /@media[^{]*[<>]=?/ },
  { name: 'overflow: clip', since: 90, kind: 'css', pattern: /overflow(-[xy])?:clip/ },
]

/** Whatever is newer than Chromium 87 in what the web build left, and is neither given nor asked for. */
export function checkOldKernels(root: string): string[] {
  const dist = join(root, 'web/dist')
  if (!existsSync(dist)) return ['web/dist: there is no build to look at; run npm run check']
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(m?js|css)$/.test(path))
    .toSorted()
    .flatMap((path) => {
      const kind = path.endsWith('.css') ? 'css' : 'js'
      const text = readFileSync(join(dist, path), 'utf8')
      return NEWER.filter((each) => each.kind === kind && each.because === undefined)
        .filter(({ pattern }) => pattern.test(text))
        .map(({ name, since }) => `web/dist/${path}: ${name} needs Chromium ${since}`)
    })
}
