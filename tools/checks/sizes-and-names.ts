import { isCode, isTest, listFiles } from './source-tree.ts'

const FILES_IN_FOLDER = 12
const DEPTH = 5
const SAYS_NOTHING = new Set(
  'util utils helper helpers common misc manager managers types'.split(' '),
)
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/

/** Folders of at most 12 source files (tests apart) and 5 deep; files named for what they hold. */
export function checkSizesAndNames(root: string): string[] {
  const files = listFiles(root).filter(isCode)
  return [...crowdedFolders(files), ...files.flatMap(faultsOfPath)]
}

function crowdedFolders(files: string[]): string[] {
  const folders = Map.groupBy(
    files.filter((path) => !isTest(path)),
    (path) => path.split('/').slice(0, -1).join('/'),
  )
  return [...folders]
    .filter(([, inside]) => inside.length > FILES_IN_FOLDER)
    .map(([folder, inside]) => `${folder}: ${inside.length} source files, so it is two things`)
}

function faultsOfPath(path: string): string[] {
  const parts = path.split('/')
  const faults: string[] = []
  if (parts.length - 1 > DEPTH) faults.push(`${path}: more than ${DEPTH} folders deep`)
  if (!parts.every((part) => KEBAB.test(part.replace(/^\./, ''))))
    faults.push(`${path}: is not kebab-case`)
  const empty = path.split(/[/.-]/).find((word) => SAYS_NOTHING.has(word))
  if (empty !== undefined) faults.push(`${path}: "${empty}" does not say what it holds`)
  return faults
}
