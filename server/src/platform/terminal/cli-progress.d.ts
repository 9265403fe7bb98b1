declare module 'cli-progress' {
  export interface BarOptions {
    format?: string
    hideCursor?: boolean
    clearOnComplete?: boolean
    stopOnComplete?: boolean
    stream?: NodeJS.WritableStream
    noTTYOutput?: boolean
    barCompleteChar?: string
    barIncompleteChar?: string
    fps?: number
    gracefulExit?: boolean
  }
  export class SingleBar {
    constructor(options: BarOptions)
    start(total: number, startValue: number, payload?: Record<string, unknown>): void
    update(value: number, payload?: Record<string, unknown>): void
    setTotal(total: number): void
    stop(): void
  }
}
