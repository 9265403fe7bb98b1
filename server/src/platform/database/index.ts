import type { Driver } from './database.ts'
import { Database } from './database.ts'
import { openPglite } from './pglite-driver.ts'
import { openPostgres } from './postgres-driver.ts'

export { Database } from './database.ts'
export type { CopyWriter, Db, Driver, Trx } from './database.ts'
export { migrate } from './migrate.ts'
export { copyText } from './values.ts'

/** Where the database lives: a PostgreSQL server, a folder for the embedded one, or memory (tests). */
export type DatabasePlace = { url: string } | { dir: string } | 'memory'

/** Opens the database without migrating it. Throws `database.in_use` for a folder in use. */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  return new Database(await openDriver(place))
}

function openDriver(place: DatabasePlace): Promise<Driver> {
  if (place === 'memory') return openPglite('memory')
  return 'url' in place ? openPostgres(place.url) : openPglite(place.dir)
}
