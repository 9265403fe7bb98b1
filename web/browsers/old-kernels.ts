/**
 * What Chromium 87 lacks of what our code and our libraries call; imported before anything else. A check
 * (`tools/checks/old-kernels.ts`) finds whatever newer is called and not listed there as given here.
 */
interface Lacking {
  at?: unknown
}

/** Array, text and typed array: the n-th from the front, or from the back. Chromium 92. */
function at(this: ArrayLike<unknown>, index: number): unknown {
  const place = Math.trunc(index) || 0
  return this[place < 0 ? this.length + place : place]
}

/** Gives what is not there; what is there stays as it is. */
export function giveWhatIsLacking(): void {
  for (const kind of [Array, String, Object.getPrototypeOf(Uint8Array) as { prototype: object }])
    give(kind.prototype as Lacking, 'at', at)

  // Chromium 93.
  give(Object, 'hasOwn', (owner: object, key: PropertyKey) =>
    Object.prototype.hasOwnProperty.call(owner, key),
  )

  // Chromium 110.
  give(Array.prototype, 'toReversed', function toReversed(this: unknown[]) {
    return [...this].reverse()
  })
  give(
    Array.prototype,
    'toSorted',
    function toSorted(this: unknown[], compare?: (one: unknown, other: unknown) => number) {
      return [...this].sort(compare)
    },
  )

  // Chromium 97.
  give(
    Array.prototype,
    'findLast',
    function findLast(
      this: unknown[],
      isIt: (value: unknown, at: number, all: unknown[]) => unknown,
    ) {
      for (let place = this.length - 1; place >= 0; place -= 1)
        if (isIt(this[place], place, this)) return this[place]
      return undefined
    },
  )
}

/** Not seen by loops over the names, as what a browser has itself is not. */
function give(owner: object, name: string, value: unknown): void {
  if (name in owner) return
  Object.defineProperty(owner, name, { value, writable: true, configurable: true })
}

giveWhatIsLacking()
