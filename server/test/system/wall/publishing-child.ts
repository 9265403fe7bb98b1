import { publishAgain } from '../screens.ts'
import type { Asked, Told } from './publishing-process.ts'
import { WallOffice } from './wall-office.ts'

/** Runs in a process of its own; see `PublishingProcess`. */
let office: WallOffice | undefined

process.on('message', ({ open, publish }: Asked) => {
  void (async () => {
    office ??= open && (await WallOffice.open(open))
    if (!office) throw new Error('nothing was opened')
    if (publish)
      for (let i = 0; i < publish.grades; i += publish.atOnce)
        await publishAgain(
          office.app,
          publish.from + i,
          Math.min(publish.atOnce, publish.grades - i),
        )
    globalThis.gc?.()
    const told: Told = { wall: office.wallOf('http'), heap: process.memoryUsage().heapUsed }
    process.send?.(told)
  })()
})
process.on('disconnect', () => void office?.close().then(() => process.exit()))
