import { describe, inject } from 'vitest'
import { killPublishing } from './kill-publishing.ts'

describe.skipIf(!inject('postgresUrl'))('on a server', () => {
  killPublishing('postgres')
})
