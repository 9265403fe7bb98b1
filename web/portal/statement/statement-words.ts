import { defineWords } from '../../office/words.ts'

export const useStatementWords = defineWords('portal-statement', {
  title: { zh: '陈述申辩', en: 'Statement' },
  intro: {
    zh: '公示等级下调前，您有五个工作日陈述申辩。提交后、作出决定前，下调不会公示。',
    en: 'Before the published grade goes down you have five working days to state your case. From the moment you do, nothing is published until it is decided.',
  },
  none: {
    zh: '没有预告知，也没有过去的陈述申辩。',
    en: 'Nothing is announced, and nothing was stated before.',
  },
  past: { zh: '过去的预告知', en: 'Earlier pre-notices' },
  announced: { zh: '告知日', en: 'Announced' },
  due: { zh: '陈述申辩截止', en: 'Statements through' },
  left: { zh: '剩余', en: 'Left' },
  days: { zh: '{{count}} 个工作日', en: '{{count}} working days' },
  lastDay: { zh: '今天是最后一天', en: 'today is the last day' },
  over: { zh: '已截止', en: 'over' },
  state: { zh: '状态', en: 'State' },
  isOpen: { zh: '待公示', en: 'not published yet' },
  held: { zh: '因陈述申辩暂不公示', en: 'held back by your statement' },
  published: { zh: '{{day}} 已公示', en: 'published {{day}}' },
  dropped: { zh: '{{day}} 终止，不再下调', en: 'dropped {{day}}; the grade stays' },
  provisional: {
    zh: '该年工作日历尚未公布，截止日以公布后的日历为准。',
    en: 'The calendar of that year is not known yet; the last day may move with it.',
  },
  grounds: { zh: '依据的记录', en: 'The records it rests on' },
  contest: { zh: '不认可的记录（可多选）', en: 'Records that you contest (any number)' },
  ground: {
    zh: '{{code}} {{title}}，{{day}}，计 {{points}} 分',
    en: '{{code}} {{title}}, {{day}}, {{points}} points',
  },
  field: { zh: '陈述申辩内容', en: 'Your case' },
  charactersLeft: { zh: '还可输入 {{count}} 字', en: '{{count}} characters left' },
  tooLong: { zh: '超出 {{count}} 字，请删减', en: '{{count}} characters too many' },
  draft: { zh: '尚未提交，已保存在本浏览器标签页', en: 'Not sent yet; kept in this tab' },
  send: { zh: '提交陈述申辩', en: 'Send the statement' },
  replace: { zh: '提交并替换原陈述', en: 'Send in place of the former' },
  askTitle: { zh: '提交陈述申辩？', en: 'Send the statement?' },
  askText: {
    zh: '复核开始前可以替换或撤回。作出决定前，下调不会公示。',
    en: 'Until the review begins you may replace it or take it back. Nothing is published before it is decided.',
  },
  sent: {
    zh: '已提交。处理进展会以通知告知。',
    en: 'Sent. Notices will tell you what becomes of it.',
  },
  withdraw: { zh: '撤回陈述', en: 'Take it back' },
  withdrawAsk: {
    zh: '撤回后，期满即按预告知的等级公示。确定撤回吗？',
    en: 'Without it the grade is published as announced once the days are over. Take it back?',
  },
  cancel: { zh: '取消', en: 'Cancel' },
  yours: { zh: '您的陈述', en: 'Your statement' },
  submitted: { zh: '{{at}} 提交', en: 'sent {{at}}' },
  contested: { zh: '不认可：{{records}}', en: 'Contested: {{records}}' },
  decided: { zh: '{{at}} 决定', en: 'decided {{at}}' },
  reason: { zh: '理由：{{reason}}', en: 'Reason: {{reason}}' },
  correct: {
    zh: '{{day}} 前由来源更正：{{records}}',
    en: 'To be corrected at the source by {{day}}: {{records}}',
  },
  notNow: {
    zh: '复核已开始或期限已过，不能再提交陈述。',
    en: 'The review has begun or the days are over, so no statement is taken any more.',
  },
})
