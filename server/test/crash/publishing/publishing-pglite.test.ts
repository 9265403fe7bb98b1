import { killPublishing } from './kill-publishing.ts'

killPublishing('pglite')
