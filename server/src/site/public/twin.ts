import type { CreditTwin, PublicRecord, Standing } from '@liangma/contracts'
import { TWIN_CONTEXT } from '@liangma/contracts'
import type { PublicationReading } from '../../modules/publication/index.ts'
import {
  REPLY_NOTE,
  publicPaths,
  standingReasons,
  twinReasons,
  type CreditView,
} from '../../pages/index.ts'

/** The credit page for machines, signed as a whole, so that any change to it is found. */
export function twinOf(
  view: Omit<CreditView, 'foreignHost'>,
  publication: Pick<PublicationReading, 'sign'>,
): CreditTwin {
  const { standing, receipt, history, today } = view
  const { publicUrl } = view.frame.bureau
  const last = gradeIn(standing)
  return publication.sign<Omit<CreditTwin, 'signature'>>({
    '@context': TWIN_CONTEXT,
    type: 'liangma/twin/1',
    id: publicUrl + publicPaths.page(standing.uscc),
    subject: subjectOf(standing, receipt.subject.icp),
    state: standing.state,
    current: standing.state === 'inForce' ? last : null,
    last,
    changedAt: standing.changedAt,
    revision: standing.revision,
    reasons: twinReasons(standingReasons(receipt.facts, today)),
    corrections: history.filter(isOfType('liangma/correction/1')),
    withdrawals: history.filter(isOfType('liangma/withdrawal/1')),
    reply: view.reply && { ...view.reply, note: REPLY_NOTE },
    receipt,
    links: {
      page: publicUrl + publicPaths.page(standing.uscc),
      receipt: publicUrl + publicPaths.receipt(standing.receiptId),
      keys: publicUrl + publicPaths.keys,
      verify: publicUrl + publicPaths.verify,
    },
  })
}

function subjectOf(standing: Standing, icp: string | null): CreditTwin['subject'] {
  const { uscc, name, operator, county, site } = standing
  return { uscc, name, operator, county, site, icp }
}

function gradeIn(standing: Standing): CreditTwin['last'] {
  const { grade: key, gradeName: name, gradeWords: words } = standing
  const { scoreTenths, asOf, publishedOn, validUntil } = standing
  return { key, name, words, scoreTenths, asOf, publishedOn, validUntil }
}

function isOfType<T extends PublicRecord['type']>(type: T) {
  return (record: PublicRecord): record is Extract<PublicRecord, { type: T }> =>
    record.type === type
}
