import type { CorrectionReceipt, PublicLine, WithdrawalReceipt } from '@liangma/contracts'
import { aReceipt, aStanding, aSubject, someFacts } from '../../modules/publication/testing.ts'
import type { CreditView, PublicFrame, SearchView } from '../index.ts'
import { someSources } from './frame.ts'

/** A usual text, or the one that stands wherever the world outside may put one of its own. */
type Or = (usual: string) => string

export function aPublicFrame(or: Or = (usual) => usual): PublicFrame {
  const bureau = {
    nameZh: or('虚构市市场监督管理局'),
    nameEn: or('Fictional City Bureau'),
    contact: or('电话 0579-0000000'),
    publicUrl: 'https://credit.fictional.example',
  }
  return { bureau, version: '0.2.0', isSample: true }
}

/** A credit page with everything that it can have. */
export function aCredit(or: Or = (usual) => usual): CreditView {
  const subject = { ...aSubject, icp: or('浙ICP备00000001号') }
  const receipt = aReceipt({ subject, facts: factsWith(or) })
  return {
    frame: aPublicFrame(or),
    today: '2026-11-23',
    standing: {
      ...aStanding({ site: `javascript:${or('shop.example')}` }),
      name: or('虚构商城'),
      operator: or('虚构公司'),
      gradeWords: { zh: or('需整改'), en: or('Needs rectification') },
    },
    receipt,
    history: [receipt, aCorrection(or), aWithdrawal(or)],
    sources: someSources(),
    reply: { text: or('已整改'), shownAt: '2026-11-05T02:00:00.000Z' },
    foreignHost: or('imitator.example'),
  }
}

export function aSearch(or: Or = (usual) => usual): SearchView {
  return {
    frame: aPublicFrame(or),
    choice: {
      q: or('商城'),
      county: '330782',
      grade: 'yellow',
      cursor: '9133',
      reason: or('G2-03'),
    },
    reason: { code: or('G2-03'), title: { zh: or('刷单'), en: or('Fake orders') } },
    counties: [{ code: '330782', zh: or('义乌市'), en: or('Yiwu') }],
    grades: someFacts().scale,
    total: 1,
    standings: [aStanding({ name: or('虚构商城'), operator: or('虚构公司') })],
    nextCursor: or('9134'),
  }
}

function factsWith(or: Or) {
  const facts = someFacts()
  const lines = facts.lines.map((line): PublicLine => ({
    ...line,
    title: { zh: or('严重行政处罚'), en: or('Serious penalty') },
    basis: or('电子商务法 86'),
    items: line.items.map((item) => ({ ...item, document: or('虚构1号') })),
  }))
  return someFacts({ lines })
}

function aCorrection(or: Or): CorrectionReceipt {
  const { register, subject, at, signature } = aReceipt()
  return {
    type: 'liangma/correction/1',
    correctionId: 8,
    register,
    subject,
    day: '2026-11-09',
    at,
    corrects: { receiptId: 7, sha256: 'a' },
    asOf: '2026-10-31',
    was: { grade: 'red', scoreTenths: 590 },
    corrected: { grade: 'yellow', scoreTenths: 850, decidedBy: 'ceiling' },
    because: [
      { what: { zh: or('处罚'), en: or('Penalty') }, document: or('虚构2号'), why: 'annulled' },
    ],
    replacedBy: null,
    signature,
  }
}

function aWithdrawal(or: Or): WithdrawalReceipt {
  const { register, subject, at, signature } = aReceipt()
  const withdraws = { receiptId: 7, sha256: 'a' }
  const head = { register, subject, day: '2026-11-10', at, withdraws, signature }
  return { type: 'liangma/withdrawal/1', withdrawalId: 9, ...head, why: or('名录有误') }
}
