import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DomainError } from '@liangma/contracts'
import { type CalendarYear, loadYear } from './calendar-year.ts'
import { WorkCalendar } from './work-calendar.ts'

const BUILT_IN = join(import.meta.dirname, 'calendars')

/**
 * The calendar of the years that come with the program, and of the `YYYY.json` files of a further
 * folder (`data/calendars`; it need not exist), which come last and so replace a built-in year.
 * Throws the errors of `loadYear`.
 */
export async function readWorkCalendar(folder?: string): Promise<WorkCalendar> {
  const builtIn = await readFolder(BUILT_IN)
  const own = folder === undefined ? [] : await readFolder(folder)
  return WorkCalendar.from([...builtIn, ...own])
}

async function readFolder(folder: string): Promise<CalendarYear[]> {
  const names = (await listFiles(folder)).filter((name) => /^\d{4}\.json$/.test(name)).sort()
  return Promise.all(names.map((name) => readYear(join(folder, name))))
}

async function readYear(file: string): Promise<CalendarYear> {
  return loadYear(parseJson(await readFile(file, 'utf8'), file), file)
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new DomainError('calendar.malformed', { file, place: '(JSON)' })
  }
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
