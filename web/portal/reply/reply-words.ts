import { defineWords } from '../../office/words.ts'

export const useReplyWords = defineWords('portal-reply', {
  title: { zh: '公示页回应', en: 'Reply on the public page' },
  intro: {
    zh: '您可以在公示页等级旁边写一段话。工作人员查看后才会公开，页面会注明“平台自述，未经核实”。不要写入他人个人信息。',
    en: 'You may state something beside your grade on the public page. It appears once an officer has looked at it, marked as the platform’s own words. Leave other people’s personal data out.',
  },
  field: { zh: '回应内容', en: 'Your words' },
  left: { zh: '还可输入 {{count}} 字', en: '{{count}} characters left' },
  tooLong: { zh: '超出 {{count}} 字，请删减', en: '{{count}} characters too many' },
  draft: { zh: '尚未提交，已保存在本浏览器标签页', en: 'Not sent yet; kept in this tab' },
  preview: { zh: '公众将看到', en: 'As the public will see it' },
  look: { zh: '预览', en: 'Preview' },
  goOn: { zh: '继续修改', en: 'Go on writing' },
  emptied: {
    zh: '去除标记后没有文字，请重新填写。',
    en: 'Without markup nothing is left; write it anew.',
  },
  note: { zh: '平台自述，未经核实', en: 'The platform’s own words, not verified' },
  send: { zh: '确认提交', en: 'Send for review' },
  replaceHint: {
    zh: '提交后替换正在等待审核的内容；已公开的内容在新内容通过前继续显示。',
    en: 'It takes the place of what waits now; what is shown stays until the new words are accepted.',
  },
  withdraw: { zh: '撤回', en: 'Take back' },
  withdrawAsk: {
    zh: '撤回后，等待审核的和已公开的内容都不再显示。确定撤回吗？',
    en: 'Neither what waits nor what is shown will be there any more. Take it back?',
  },
  cancel: { zh: '不撤回', en: 'Keep it' },
  shown: { zh: '公示页现在显示', en: 'On the public page now' },
  newest: { zh: '最近一次提交', en: 'Last sent in' },
  nothing: { zh: '还没有回应。', en: 'No reply so far.' },
  submitted: { zh: '{{at}} 提交', en: 'sent {{at}}' },
  decided: { zh: '{{at}} 处理', en: 'decided {{at}}' },
  reason: { zh: '处理理由：{{reason}}', en: 'Reason: {{reason}}' },
  pending: { zh: '等待审核', en: 'waiting for review' },
  shownState: { zh: '已公开', en: 'shown' },
  refused: { zh: '未通过', en: 'refused' },
  withdrawn: { zh: '已撤回', en: 'taken back' },
  replaced: { zh: '已被替换', en: 'replaced' },
  sent: { zh: '已提交，等待工作人员查看。', en: 'Sent. An officer will look at it.' },
})
