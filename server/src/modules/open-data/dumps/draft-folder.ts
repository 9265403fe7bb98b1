import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

// Begins with a dot, so it is no day; a kill leaves it behind for `sweep`.
const DRAFT = '.draft-'
const DOOMED = '.doomed-'

/** Makes an empty folder that nobody takes for a finished one. */
export async function openDraft(shelf: string): Promise<string> {
  const draft = join(shelf, `${DRAFT}${randomUUID()}`)
  await mkdir(draft, { recursive: true })
  return draft
}

/** Puts a draft whose files are on the disk in its place at once, instead of what stands there. */
export async function finishDraft(draft: string, place: string): Promise<void> {
  await syncFolder(draft)
  await remove(place)
  await rename(draft, place)
  await syncFolder(dirname(place))
}

/** Takes a folder away at once: it is never seen with half of its files. */
export async function remove(place: string): Promise<void> {
  const doomed = join(dirname(place), `${DOOMED}${randomUUID()}`)
  try {
    await rename(place, doomed)
  } catch (error) {
    if (isAbsent(error)) return
    throw error
  }
  await rm(doomed, { recursive: true, force: true })
}

/** Clears away what a kill left behind. */
export async function sweep(shelf: string): Promise<void> {
  const names = await namesIn(shelf)
  // A draft that another process still writes is taken as a whole, so it cannot be finished half swept.
  for (const name of names.filter((each) => each.startsWith(DRAFT))) await remove(join(shelf, name))
  for (const name of names.filter((each) => each.startsWith(DOOMED)))
    await rm(join(shelf, name), { recursive: true, force: true })
}

/** Names in a folder; none where it does not exist yet. */
export async function namesIn(dir: string): Promise<string[]> {
  try {
    return await readdir(dir)
  } catch (error) {
    if (isAbsent(error)) return []
    throw error
  }
}

export function isAbsent(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === 'ENOENT'
}

/** Windows does not open folders; there the file system orders renames itself. */
async function syncFolder(dir: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(dir, 'r')
  await folder.sync()
  await folder.close()
}
