import { join } from 'node:path'
import type { Day } from '@liangma/contracts'
import { isoOf } from '@liangma/contracts'
import { writeSampleCity } from '@liangma/samples'
import type { App } from './app.ts'
import { findSetting, putSetting } from './platform/settings/index.ts'
import type { Terminal } from './platform/terminal/index.ts'

/** True where nothing was ever imported, or where the process ended while the city moved in. */
export async function wantsSampleCity(app: App): Promise<boolean> {
  const { db } = app.database
  if ((await findSetting(db, 'sample_complete')) !== undefined) return false
  const isHalfway = (await findSetting(db, 'sample_day')) !== undefined
  return isHalfway || (await app.records.lastSequence()) === 0
}

/**
 * Makes the fictional Jinhua, feeds its files through the same path as a user's, and publishes the
 * first grades. From then on the register is marked as a sample and its clock stands at `today`.
 * Safe to repeat after a crash: what entered before changes nothing.
 */
export async function moveSampleCityIn(
  app: App,
  { dir, today, terminal }: { dir: string; today: Day; terminal: Terminal },
): Promise<void> {
  const making = terminal.progress(
    terminal.say({ zh: '生成虚构城市', en: 'making a fictional city' }),
  )
  const city = await writeSampleCity({
    dir: join(dir, 'sample'),
    today,
    onProgress: (_step, done, total) => making.update(done, total),
  })
  making.end()
  await putSetting(app.database.db, 'sample_day', isoOf(today))
  const total = city.files.reduce((sum, file) => sum + file.rows, 0)
  let before = 0
  const importing = terminal.progress(terminal.say({ zh: '导入', en: 'importing' }), total)
  await app.importFiles(
    city.files.map((file) => ({
      path: file.path,
      origin: 'sample' as const,
      onProgress: (rows: number) => importing.update(before + rows),
    })),
    (name) => {
      before +=
        city.files
          .slice(
            0,
            city.files.findIndex((file) => file.path.endsWith(name)),
          )
          .at(-1)?.rows ?? 0
    },
  )
  importing.end()
  const grading = terminal.progress(
    terminal.say({ zh: '评审与定级', en: 'assessing and grading' }),
    2,
  )
  await app.runDay()
  grading.update(1)
  await app.grading.publishFirst()
  await putSetting(app.database.db, 'sample_complete', isoOf(today))
  grading.update(2)
  grading.end()
}
