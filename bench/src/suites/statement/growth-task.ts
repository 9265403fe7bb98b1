import { BARE, BenchRegister } from '../../register-assessment.ts'
import { medianSeconds, rssPeakMib } from '../../figure.ts'

export interface GrowthTask {
  subjects: number
  /** A file of its own for the register. */
  path: string
  runs: number
}

/** What an assessment of a whole register takes, results left in the engine, beside the bare statement. */
export interface Grown {
  subjects: number
  seconds: number
  bareSeconds: number
  /** The most that the process held, filling the register apart. */
  rssPeakMib: number
}

/** In a process that finds the register filled, so that its memory is that of the assessment. */
export async function runGrowth({ subjects, path, runs }: GrowthTask): Promise<Grown> {
  const own = await BenchRegister.reopen(path)
  const bareSeconds = await medianSeconds(runs, () => own.keep('bare', BARE))
  const seconds = await medianSeconds(runs, () => own.assessWithin())
  const [{ count } = { count: 0 }] = await own.engine.read<{ count: number }>(
    'SELECT COUNT(*) AS count FROM scores',
  )
  own.close()
  if (count !== subjects) throw new Error(`${count} scores for ${subjects} subjects`)
  return { subjects, seconds, bareSeconds, rssPeakMib: rssPeakMib() }
}

/** Fills the register's file. */
export async function fillGrowth({ subjects, path }: GrowthTask): Promise<void> {
  const own = await BenchRegister.open({ path, subjects })
  own.close()
}
