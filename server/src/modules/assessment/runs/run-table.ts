import { RUN_TRIGGERS, spellMoment } from '@liangma/contracts'
import type { AssessmentRun, RunListQuery } from '@liangma/contracts'
import type { ListColumn, ListTable } from '../../../platform/http/index.ts'
import type { Runs } from './runs.ts'

const ROWS_A_PAGE = 1_000
const BY_ITSELF = { zh: '自动', en: 'by itself' }

const COLUMNS: readonly ListColumn<AssessmentRun>[] = [
  { header: { zh: '运行', en: 'Run' }, read: ({ runId }) => runId },
  { header: { zh: '评定日', en: 'As of' }, read: ({ asOf }) => asOf },
  {
    header: { zh: '起因', en: 'Why' },
    read: ({ trigger }, language) => RUN_TRIGGERS[trigger][language],
  },
  {
    header: { zh: '经办', en: 'By' },
    read: ({ startedBy }, language) => startedBy ?? BY_ITSELF[language],
  },
  {
    header: { zh: '评分模型与引擎', en: 'Rulebook, engine' },
    width: 32,
    read: ({ rulebookId, rulebookVersion, engine }) =>
      `${rulebookId} ${rulebookVersion} · ${engine}`,
  },
  { header: { zh: '主体数', en: 'Subjects' }, read: ({ subjects }) => subjects },
  { header: { zh: '结果变动', en: 'Results changed' }, read: ({ changed }) => changed },
  { header: { zh: '等级变动', en: 'Grades changed' }, read: ({ gradeChanges }) => gradeChanges },
  {
    header: { zh: '开始', en: 'Started' },
    width: 18,
    read: ({ startedAt }) => spellMoment(startedAt),
  },
  { header: { zh: '用时（秒）', en: 'Took (s)' }, read: ({ seconds }) => seconds },
]

export function runTable(runs: Pick<Runs, 'list'>, query: RunListQuery): ListTable<AssessmentRun> {
  return {
    name: { zh: '评定运行', en: 'Assessment runs' },
    columns: COLUMNS,
    page: async (cursor) => {
      const { runs: rows, nextCursor } = await runs.list({ ...query, cursor, limit: ROWS_A_PAGE })
      return { rows, nextCursor }
    },
  }
}
