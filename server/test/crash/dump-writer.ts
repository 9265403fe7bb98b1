import { OpenDataService } from '../../src/modules/open-data/index.ts'
import { REGISTER, SmallPublication } from '../../src/modules/open-data/testing.ts'
import { fixedClock } from '../../src/platform/clock/index.ts'

/** A process that writes one dump and says when it begins and ends; made to be killed in between. */
const [dataDir = '', day = '', platforms = '', force = ''] = process.argv.slice(2)

const openData = new OpenDataService({
  publication: new SmallPublication(Number(platforms)),
  registerId: () => Promise.resolve(REGISTER),
  dataDir,
  clock: fixedClock(Number(day)),
  publicUrl: 'https://credit.fictional.example',
})
process.stdout.write('begins\n')
await openData.makeDump({ force: force === 'force' })
process.stdout.write('ended\n')
