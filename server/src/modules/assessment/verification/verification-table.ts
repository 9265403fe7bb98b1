import { VERIFICATION_OUTCOMES, spellMoment } from '@liangma/contracts'
import type { Verification, VerificationListQuery } from '@liangma/contracts'
import type { ListColumn, ListTable } from '../../../platform/http/index.ts'
import type { Verifications } from './verifications.ts'

const ROWS_A_PAGE = 1_000
const BY_ITSELF = { zh: '自动', en: 'by itself' }

const COLUMNS: readonly ListColumn<Verification>[] = [
  { header: { zh: '核对', en: 'Verification' }, read: ({ verificationId }) => verificationId },
  { header: { zh: '评定日', en: 'As of' }, read: ({ asOf }) => asOf },
  {
    header: { zh: '结果', en: 'Outcome' },
    width: 24,
    read: ({ outcome }, language) => VERIFICATION_OUTCOMES[outcome][language],
  },
  { header: { zh: '差异数', en: 'Differences' }, read: ({ differenceCount }) => differenceCount },
  {
    header: { zh: '差异', en: 'Which' },
    width: 48,
    read: ({ differences }, language) => differences.map((each) => each[language]).join('; '),
  },
  { header: { zh: '核对记录数', en: 'Records' }, read: ({ records }) => records },
  { header: { zh: '抽查主体数', en: 'Subjects sampled' }, read: ({ sampled }) => sampled },
  { header: { zh: '其中对照在案结果', en: 'Compared on file' }, read: ({ onFile }) => onFile },
  {
    header: { zh: '经办', en: 'By' },
    read: ({ startedBy }, language) => startedBy ?? BY_ITSELF[language],
  },
  {
    header: { zh: '开始', en: 'Started' },
    width: 18,
    read: ({ startedAt }) => spellMoment(startedAt),
  },
  { header: { zh: '用时（秒）', en: 'Took (s)' }, read: ({ seconds }) => seconds },
]

export function verificationTable(
  verifications: Pick<Verifications, 'list'>,
  query: VerificationListQuery,
): ListTable<Verification> {
  return {
    name: { zh: '核对', en: 'Verifications' },
    columns: COLUMNS,
    page: async (cursor) => {
      const page = { ...query, cursor, limit: ROWS_A_PAGE }
      const { verifications: rows, nextCursor } = await verifications.list(page)
      return { rows, nextCursor }
    },
  }
}
