import type {
  OwnAssessment,
  OwnPlatform,
  OwnReports,
  RemedyAction,
  Words,
} from '@liangma/contracts'

/** Something that the platform should do, or may. */
export interface NextStep {
  key: string
  kind: 'statement' | 'notices' | 'report' | 'reportOverdue' | RemedyAction
  /** By when, or from when for what brings points back; null: at once. */
  day: string | null
  /** Of a statement: working days that are left. */
  workingDaysLeft: number | null
  /** The line of the rulebook, and the record, that it is about. */
  about: { code: string; title: Words; record: string | null } | null
}

/** By themselves they need nobody. */
const WITHOUT_ACT: readonly RemedyAction[] = ['wait', 'improve']
const REMEDIES_SHOWN = 3

/** What is due first stands first; what brings points back follows the shortest path where there is one. */
export function nextSteps({ own, assessment, due }: Known): NextStep[] {
  return [...statements(own), ...unread(own), ...report(due), ...remedies(assessment)]
}

/** What has been answered so far; the rest follows. */
export interface Known {
  own: OwnPlatform
  assessment: OwnAssessment | undefined
  /** The merchants' report that is owed. */
  due: OwnReports['due'] | undefined
}

function statements({ preNotices }: OwnPlatform): NextStep[] {
  return preNotices.map(({ noticeId, due, workingDaysLeft }) => ({
    key: `statement ${noticeId}`,
    kind: 'statement',
    day: due,
    workingDaysLeft,
    about: null,
  }))
}

function unread({ unreadNotices }: OwnPlatform): NextStep[] {
  if (unreadNotices === 0) return []
  return [{ key: 'notices', kind: 'notices', day: null, workingDaysLeft: null, about: null }]
}

function report(due: Known['due']): NextStep[] {
  if (!due || due.state === 'reported') return []
  const { period, due: day } = due
  const kind = due.state === 'overdue' ? 'reportOverdue' : 'report'
  const title = { zh: period, en: period }
  return [
    { key: 'report', kind, day, workingDaysLeft: null, about: { code: '', title, record: null } },
  ]
}

function remedies(assessment: OwnAssessment | undefined): NextStep[] {
  if (!assessment) return []
  const { pathToBlue } = assessment
  const steps =
    pathToBlue.state === 'path'
      ? pathToBlue.steps.map(({ record, code, action, earliest, title }) => ({
          key: `${code} ${record}`,
          kind: action,
          day: earliest,
          about: { code, title, record },
        }))
      : heaviest(assessment)
  return steps
    .map((step) => ({ ...step, workingDaysLeft: null }))
    .sort((one, other) => one.day.localeCompare(other.day))
}

function heaviest({ remedies: all, lines, vetoes, ceilings }: OwnAssessment) {
  const titles = new Map(
    [...lines, ...vetoes, ...ceilings].map(({ code, title }) => [code, title] as const),
  )
  return all
    .filter(({ action }) => !WITHOUT_ACT.includes(action))
    .slice(0, REMEDIES_SHOWN)
    .map(({ code, record, action, earliest }) => ({
      key: `${code} ${record}`,
      kind: action,
      day: earliest ?? '',
      about: { code, title: titles.get(code) ?? { zh: code, en: code }, record },
    }))
}
