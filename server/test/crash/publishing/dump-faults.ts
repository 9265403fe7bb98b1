import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PublicKey } from '@liangma/contracts'
import { OpenDataService, checkDump } from '../../../src/modules/open-data/index.ts'
import { SmallPublication } from '../../../src/modules/open-data/testing.ts'
import { checkDocument, isWhole } from '@liangma/contracts'
import { checkTools } from '../../../src/modules/publication/index.ts'
import { fixedClock } from '../../../src/platform/clock/index.ts'
import { CITY_DAY } from '../crash-city.ts'

/** What is wrong with the dumps in a data folder as they lie there now, with no register open. */
export async function dumpFaults({
  dataDir,
  keys,
}: {
  dataDir: string
  keys: readonly PublicKey[]
}): Promise<string[]> {
  const shelf = join(dataDir, 'dumps')
  if (!existsSync(shelf)) return []
  const days = readdirSync(shelf).filter((name) => !name.startsWith('.'))
  const listed = (await listerOf(dataDir).listDumps()).dumps.map(({ day }) => day)
  const faults =
    listed.toSorted().join() === days.toSorted().join() ? [] : [`listed: ${listed.join()}`]
  for (const day of days) {
    const words = await checkDump(join(shelf, day), async (it) =>
      isWhole(await checkDocument(JSON.stringify(it), checkTools(keys))),
    )
    faults.push(...words.map(({ en }) => `${day}: ${en}`))
  }
  return faults
}

/** Open data as far as it reads nothing but the folder. */
function listerOf(dataDir: string): OpenDataService {
  return new OpenDataService({
    publication: new SmallPublication(0),
    registerId: () => Promise.reject(new Error('no register is open')),
    dataDir,
    clock: fixedClock(CITY_DAY),
    publicUrl: 'https://credit.fictional.example',
  })
}
