import { BAD_TURNS, FAIR_TURNS, SIDE_LOSS_TENTHS } from '../tuning.ts'
import { spendLoss } from './spending.ts'
import type { Story } from './story.ts'
import { addCase, addFinding, nextEvent } from './story.ts'
import { lastOverdueYear } from './routine.ts'

type Turn = (typeof FAIR_TURNS)[number] | (typeof BAD_TURNS)[number]

/** What stands against the platform today. */
export function addTurn(story: Story): void {
  TURNS[turnOf(story)](story)
}

function turnOf(story: Story): Turn {
  const { conduct, ordinal } = story.platform
  if (conduct === 'fair') return FAIR_TURNS[ordinal % FAIR_TURNS.length] as Turn
  if (conduct === 'bad') return BAD_TURNS[ordinal % BAD_TURNS.length] as Turn
  return 'loss'
}

const TURNS: Record<Turn, (story: Story) => void> = {
  loss: (story) => spendLoss(story, story.behaviour.lossTenths),
  abnormalListing: (story) => {
    addAbnormalListing(story)
    spendLoss(story, SIDE_LOSS_TENTHS)
  },
  seriousCase: (story) => {
    const decided = story.today - story.random.between(20, 330)
    const event = nextEvent(story, decided)
    addFinding(story, { code: 'G2-04', found: decided - 60, cured: decided - 50, event })
    addCase(story, { severity: 'serious', decided, event })
  },
  overdueOrder: (story) => {
    const found = story.today - story.random.between(30, 120)
    addFinding(story, { code: 'G9-04', found, deadline: found + 10 })
    spendLoss(story, SIDE_LOSS_TENTHS)
  },
  pastDeadline: (story) => {
    const found = story.today - story.random.between(40, 150)
    addFinding(story, { code: 'G7-01', found, deadline: found + 15 })
    spendLoss(story, SIDE_LOSS_TENTHS)
  },
  seriousListing: (story) => {
    const from = story.today - story.random.between(30, 300)
    const reason = '违法行为情节严重，列入严重违法失信名单'
    story.history.listings.push({ list: 'serious', reason, from, to: null, event: '' })
    spendLoss(story, SIDE_LOSS_TENTHS)
  },
  V2: (story) => addMarkedCase(story, 'V2'),
  V3: (story) => addMarkedCase(story, 'V3'),
  V4: (story) => addMarkedCase(story, 'V4'),
  V5: (story) => addMarkedCase(story, 'V5'),
  V6: (story) => addMarkedCase(story, 'V6'),
  V7: (story) => {
    addFinding(story, { code: 'V7', found: story.today - story.random.between(10, 340) })
    spendLoss(story, SIDE_LOSS_TENTHS)
  },
}

function addMarkedCase(story: Story, mark: string): void {
  const decided = story.today - story.random.between(15, 340)
  addCase(story, { severity: 'serious', decided, mark })
  spendLoss(story, SIDE_LOSS_TENTHS)
}

// Listed some days after 1 July because the annual report is still missing.
function addAbnormalListing(story: Story): void {
  const { year, due } = lastOverdueYear(story.today)
  const from = Math.min(story.today - 1, due + story.random.between(7, 12))
  const missing = story.history.reports.find((report) => report.year === year)
  if (missing) missing.filed = null
  const reason = missing ? '未按期公示年度报告' : '通过登记的住所或者经营场所无法联系'
  story.history.listings.push({ list: 'abnormal', reason, from, to: null, event: '' })
}
