import type { FaceLegend, ScaleStep } from '@liangma/contracts'

/** Faces that are no grade: grey, each with its reason. */
const STATES: FaceLegend = [
  {
    face: 'stale',
    name: { zh: '灰', en: 'Grey' },
    words: { zh: '数据更新中', en: 'Data being updated' },
  },
  {
    face: 'expired',
    name: { zh: '灰', en: 'Grey' },
    words: { zh: '已失效', en: 'Expired' },
  },
  {
    face: 'revoked',
    name: { zh: '灰', en: 'Grey' },
    words: { zh: '已撤销', en: 'Withdrawn' },
  },
  {
    face: 'unknown',
    name: { zh: '灰', en: 'Grey' },
    words: { zh: '未公示', en: 'Not published' },
  },
]

/** Grades of the rulebook, best first, then the states without colour. */
export function legendOf(scale: readonly ScaleStep[]): FaceLegend {
  return [...scale.map(({ key: face, name, words }) => ({ face, name, words })), ...STATES]
}
