import { listFiles, readText } from './source-tree.ts'

/** Words by which one machine shows through; written so that this file does not hold them itself. */
const STRAYS: [string, RegExp][] = [
  [
    'the address of a package registry',
    /\b(registry|npm)[.]npm[j]s[.]|npm[m]irror[.]com|registr[y][.]yarnpkg/,
  ],
  ['a registry in the lock file', /"resolved": "http[s]?:/],
  ['a folder of one machine', /(^|[\s'"`(=])\/(work|home|root|Users)\/[\w.]/m],
  ['a folder outside the project', /[.][.]\/shared\b/],
  ['a conflict that was not resolved', /^(<{7}|>{7}) /m],
]
const TEXT =
  /\.(ts|tsx|js|mjs|json|md|sql|ya?ml|html|css|svg|csv)$|^[A-Z]+$|(^|\/)\.[\w.]+$|^\.ci\//

/** Files that speak of the machine they were written on, or of nothing that a reader can reach. */
export function checkStrays(root: string): string[] {
  return listFiles(root)
    .filter((path) => TEXT.test(path))
    .flatMap((path) => {
      const text = readText(root, path)
      return STRAYS.filter(([, pattern]) => pattern.test(text)).map(
        ([what]) => `${path}: holds ${what}`,
      )
    })
}
