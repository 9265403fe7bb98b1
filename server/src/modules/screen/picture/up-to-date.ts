/** How long something is believed without word of a change. */
const MAX_AGE_MS = 2_000

/** Brings something up to date where it may be old; many who ask at once wait for one run of the work. */
export class UpToDate {
  readonly #work: () => Promise<void>
  #running: Promise<void> | undefined
  #isOld = true
  #since = 0

  constructor(work: () => Promise<void>) {
    this.#work = work
  }

  /** Something may have changed. */
  forget(): void {
    this.#isOld = true
  }

  async now(): Promise<void> {
    if (this.#running) await this.#running
    if (!this.#isOld && performance.now() - this.#since < MAX_AGE_MS) return
    this.#running ??= this.#run().finally(() => (this.#running = undefined))
    await this.#running
  }

  async #run(): Promise<void> {
    // Before the first look: what changes meanwhile makes it old again.
    this.#isOld = false
    this.#since = performance.now()
    try {
      await this.#work()
    } catch (error) {
      this.#isOld = true
      throw error
    }
  }
}
