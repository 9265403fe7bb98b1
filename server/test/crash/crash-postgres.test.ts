import { describe, inject } from 'vitest'
import { killManyTimes } from './kill-many-times.ts'

describe.skipIf(!inject('postgresUrl'))('on a server', () => {
  killManyTimes('postgres')
})
