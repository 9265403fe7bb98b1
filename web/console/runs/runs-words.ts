import { defineWords } from '../../office/words.ts'

export const useRunsWords = defineWords('runs', {
  title: { zh: '评定运行', en: 'Assessment runs' },
  list: { zh: '评定运行，最新在前', en: 'Assessment runs, newest first' },
  none: { zh: '还没有评定', en: 'Nothing was assessed yet' },
  trigger: { zh: '起因', en: 'Why' },
  allTriggers: { zh: '所有起因', en: 'All reasons' },
  asOf: { zh: '评定日', en: 'As of' },
  rulebook: { zh: '评分模型与引擎', en: 'Rulebook, engine' },
  subjects: { zh: '主体数', en: 'Subjects' },
  changed: { zh: '结果变动', en: 'Results changed' },
  gradeChanges: { zh: '等级变动', en: 'Grades changed' },
  started: { zh: '开始', en: 'Started' },
  took: { zh: '用时', en: 'Took' },
  seconds: { zh: '{{count}} 秒', en: '{{count}} s' },
  automatic: { zh: '自动', en: 'by itself' },
  start: { zh: '立即执行今日评定', en: 'Do the day’s work now' },
  startHint: {
    zh: '按今天重新评定全部主体并定级，可重复执行；降级仍先预告知。',
    en: 'Assesses everybody as of today and grades; safe to repeat. A downgrade is still announced first.',
  },
  running: {
    zh: '{{by}} 发起的评定正在进行：{{step}}',
    en: 'Asked for by {{by}}, under way: {{step}}',
  },
  stepRecords: { zh: '取数', en: 'taking records in' },
  stepScores: { zh: '计分', en: 'scoring' },
  stepStore: { zh: '保存', en: 'storing' },
  stepGrades: { zh: '定级', en: 'grading' },
  done: { zh: '{{by}} 发起的评定已于 {{at}} 完成。', en: 'Asked for by {{by}}, done at {{at}}.' },
  progress: { zh: '评定进度', en: 'Progress of the assessment' },
})
