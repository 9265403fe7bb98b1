import { killManyTimes } from './kill-many-times.ts'

killManyTimes('pglite')
