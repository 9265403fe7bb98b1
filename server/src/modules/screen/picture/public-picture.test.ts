import type { Standing } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { aReceipt, aStanding } from '../../publication/testing.ts'
import { PublicPicture } from './public-picture.ts'

/** What is published, with a note of what was asked for. */
function aPublication() {
  const standings: Standing[] = []
  const asked: string[] = []
  const days = { today: 'first' }
  const put = (changes: Partial<Standing>) => {
    const standing = aStanding({ revision: standings.length + 1, ...changes })
    const before = standings.findIndex(({ subjectId }) => subjectId === standing.subjectId)
    if (before >= 0) standings.splice(before, 1)
    standings.push(standing)
  }
  const changes = {
    dayOfReading: () => Promise.resolve(days.today),
    standingsAfter: (revision: number, limit: number) => {
      asked.push(`standings after ${revision}`)
      const after = standings.filter((each) => each.revision > revision)
      return Promise.resolve(after.slice(0, limit))
    },
    receipts: (ids: readonly number[]) => {
      asked.push(`receipts ${ids.join(' ')}`)
      return Promise.resolve(ids.map((receiptId) => aReceipt({ receiptId })))
    },
  }
  const picture = new PublicPicture({
    changes,
    listSteps: (_, ids) => {
      asked.push(`steps of ${ids === null ? 'all' : ids.join(' ')}`)
      return Promise.resolve([])
    },
    since: () => 0,
  })
  return { standings, asked, days, put, picture }
}

test('reads everything once, and from then on only what changed', async () => {
  const { asked, put, picture } = aPublication()
  put({ subjectId: 1, receiptId: 11, revision: 1 })
  put({ subjectId: 2, receiptId: 12, revision: 2 })
  await picture.refresh()
  expect(asked).toEqual(['standings after 0', 'receipts 11 12', 'steps of all'])
  const { version } = picture
  asked.length = 0
  await picture.refresh()
  expect([asked, picture.version]).toEqual([['standings after 2'], version])
  asked.length = 0
  // Another state of the same receipt explains itself as before; another receipt is read.
  put({ subjectId: 1, receiptId: 11, state: 'stale', revision: 3 })
  put({ subjectId: 2, receiptId: 14, grade: 'red', revision: 4 })
  await picture.refresh()
  expect(asked).toEqual(['standings after 2', 'receipts 14', 'steps of 1 2'])
  expect(picture.version).not.toBe(version)
  const faces = [...picture.platforms.values()].map(({ face, reasons }) => [face, reasons.length])
  expect(faces).toEqual([
    ['stale', 1],
    ['red', 1],
  ])
})

test('reads every standing again when the day makes them read otherwise', async () => {
  const { standings, days, put, picture } = aPublication()
  put({ subjectId: 1, revision: 1 })
  await picture.refresh()
  const { version } = picture
  const [standing] = standings
  // As publication answers once its time has run out, without a change on file.
  if (standing) standings[0] = { ...standing, state: 'expired' }
  days.today = 'second'
  await picture.refresh()
  expect(picture.platforms.get(1)?.face).toBe('expired')
  expect(picture.version).not.toBe(version)
})
