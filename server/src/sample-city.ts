import { join } from 'node:path'
import type { Day } from '@liangma/contracts'
import { isoOf } from '@liangma/contracts'
import { writeSampleCity } from '@liangma/samples'
import type { App } from './app.ts'
import { putSetting } from './platform/settings/index.ts'
import type { Terminal } from './platform/terminal/index.ts'

/** True where nothing was ever imported: the fictional city may move in. */
export async function isEmptyRegister(app: App): Promise<boolean> {
  return (await app.records.lastSequence()) === 0
}

/**
 * Makes the fictional Jinhua, feeds its files through the same path as a user's, and publishes the
 * first grades. From then on the register is marked as a sample and its clock stands at `today`.
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
  grading.update(2)
  grading.end()
}
