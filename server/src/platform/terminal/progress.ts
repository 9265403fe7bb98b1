import { SingleBar } from 'cli-progress'

/** One step of long work. */
export interface Progress {
  /** How far it is; `total` where it became known only now. */
  update(done: number, total?: number): void
  /** Ends the step; the bar stays on the screen as a line. */
  end(): void
}

export type ProgressStream = NodeJS.WritableStream & { isTTY?: boolean }

const SILENT: Progress = { update: () => undefined, end: () => undefined }

/** A bar for one step on a terminal; nothing at all in a pipe. */
export function openProgress(stream: ProgressStream, label: string, total = 0): Progress {
  if (!stream.isTTY) return SILENT
  const bar = new SingleBar({
    stream,
    format: `{bar} {percentage}% {value}/{total} ${label.replace(/[{}]/g, '')}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    // Ctrl-C belongs to the program.
    gracefulExit: false,
    fps: 8,
  })
  let known = Math.max(total, 1)
  let done = 0
  bar.start(known, 0)
  return {
    update: (now, newTotal) => {
      done = now
      known = Math.max(newTotal ?? known, now, 1)
      bar.setTotal(known)
      bar.update(now)
    },
    end: () => {
      const last = Math.max(done, 1)
      bar.setTotal(last)
      bar.update(last)
      bar.stop()
    },
  }
}
