import type { LicenceDisplayMessage, Standing } from '@liangma/contracts'

export type UnsignedMessage = Omit<LicenceDisplayMessage, 'signature'>

/** What the licence-display system is told of a standing; no colour where none may be shown as current. */
export function messageOf(standing: Standing, publicUrl: string): UnsignedMessage {
  const { uscc, state, asOf, validUntil, receiptId, receiptSha256 } = standing
  const grade =
    state === 'inForce'
      ? { key: standing.grade, colour: standing.gradeName, meaning: standing.gradeWords }
      : null
  return {
    type: 'liangma/licence-display/1',
    uscc,
    subjectSequence: standing.revision,
    state,
    grade,
    asOf,
    validUntil,
    receiptId,
    receiptSha256,
    page: new URL(`/p/${uscc}`, publicUrl).href,
    badge: new URL(`/badge/${uscc}.svg`, publicUrl).href,
    issuedAt: standing.changedAt,
  }
}

/** Unique to a state of a subject: the same for the same message, however often it is made. */
export function keyOf({ uscc, subjectSequence }: UnsignedMessage): string {
  return `${uscc}/${subjectSequence}`
}
