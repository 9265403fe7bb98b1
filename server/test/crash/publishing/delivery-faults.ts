import type { App } from '../../../src/app.ts'
import type { Arrival, Receivers } from './receivers.ts'

/** So many messages of a channel may be under way at once; none of them can be known to have arrived. */
const UNDER_WAY = 4

/** What is wrong with what the receivers got, once everything has been sent. */
export async function deliveryFaults(app: App, receivers: Receivers): Promise<string[]> {
  return [
    ...(await unsettled(app)),
    ...(await lostOrUninvited(app, receivers.arrivals)),
    ...repeatFaults(receivers.arrivals),
    ...displayOrderFaults(receivers.arrivals),
    ...(await shownFaults(app, receivers)),
  ]
}

/** Messages that came more than once. */
export function countRepeats(arrivals: readonly Arrival[]): number {
  return arrivals.length - new Set(arrivals.map(keyOf)).size
}

async function unsettled({ outgoing }: App): Promise<string[]> {
  const counts = await outgoing.countByState()
  return counts
    .filter(({ state }) => state !== 'delivered')
    .map(({ channel, state, count }) => `${channel}: ${count} ${state}`)
}

/** Every notice with an address arrived there, and nothing else did. */
async function lostOrUninvited(app: App, arrivals: readonly Arrival[]): Promise<string[]> {
  const wanted = new Set<string>()
  for (const { noticeId, subjectId, sha256 } of await app.notices.list({ limit: 100_000 })) {
    const contact = subjectId === null ? undefined : await app.notices.findContact(subjectId)
    if (contact?.email)
      wanted.add(`email <notice-${noticeId}.${sha256.slice(0, 16)}@bureau.example>`)
    if (contact?.webhook) wanted.add(`webhook notice:${noticeId}`)
  }
  const got = new Set(
    arrivals.filter(({ channel }) => channel !== 'licence-display').map((each) => keyOf(each)),
  )
  return [
    ...[...wanted.difference(got)].map((message) => `lost: ${message}`),
    ...[...got.difference(wanted)].map((message) => `told by no notice: ${message}`),
  ]
}

/**
 * At least once: a message comes again only where its sender was killed with it under way, from another
 * process, the same to the last byte.
 */
function repeatFaults(arrivals: readonly Arrival[]): string[] {
  const faults: string[] = []
  const unsure: string[] = []
  for (const [key, all] of Map.groupBy(arrivals, keyOf)) {
    const [first, ...repeats] = all
    if (repeats.some(({ content }) => content !== first?.content)) faults.push(`changed: ${key}`)
    if (new Set(all.map((each) => each.process)).size < all.length)
      faults.push(`twice from one process: ${key}`)
    unsure.push(...all.slice(0, -1).map((each) => `${each.channel} of process ${each.process}`))
  }
  for (const [sender, all] of Map.groupBy(unsure, (each) => each))
    if (all.length > UNDER_WAY) faults.push(`${all.length} repeats of ${sender}`)
  return faults
}

/** Of a subject the licence-display system never hears an older state after a newer one. */
function displayOrderFaults(arrivals: readonly Arrival[]): string[] {
  const last = new Map<string, number>()
  return arrivals
    .filter(({ channel }) => channel === 'licence-display')
    .flatMap(({ id }) => {
      const [uscc = '', sequence] = id.split('/')
      const before = last.get(uscc) ?? 0
      last.set(uscc, Number(sequence))
      return Number(sequence) < before ? [`${uscc} went back from ${before} to ${sequence}`] : []
    })
}

/** It shows what the register shows. */
async function shownFaults({ publication }: App, { shown }: Receivers): Promise<string[]> {
  const standings = await publication.listStandings({ limit: 1_000 })
  const told = [...shown.values()].map(({ uscc, subjectSequence, state, grade, receiptSha256 }) =>
    [uscc, subjectSequence, state, grade?.key, receiptSha256].join(' '),
  )
  const wanted = standings.map(({ uscc, revision, state, grade, receiptSha256 }) =>
    [uscc, revision, state, state === 'inForce' ? grade : null, receiptSha256].join(' '),
  )
  return [...new Set(wanted).symmetricDifference(new Set(told))].map((each) => `shown: ${each}`)
}

function keyOf({ channel, id }: Arrival): string {
  return `${channel} ${id}`
}
