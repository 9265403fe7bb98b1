import { defineWords } from '../../../office/words.ts'

export const useReplyWords = defineWords('replies', {
  list: { zh: '平台自述', en: 'Replies of platforms' },
  empty: { zh: '此状态下没有平台自述', en: 'No reply is in this state' },
  show: { zh: '查看', en: 'Show' },
  pending: { zh: '待审', en: 'Waiting' },
  shown: { zh: '展示中', en: 'Shown' },
  refused: { zh: '不予展示', en: 'Refused' },
  withdrawn: { zh: '平台已撤回', en: 'Withdrawn by the platform' },
  replaced: { zh: '已被替换', en: 'Replaced' },
  platform: { zh: '平台', en: 'Platform' },
  words: { zh: '自述内容', en: 'In its words' },
  submitted: { zh: '提交时间', en: 'Sent in' },
  panel: { zh: '平台自述 {{id}}', en: 'Reply {{id}}' },
  asShown: {
    zh: '以下为展示在公示页上的文字，标注“平台自述，未经核实”。',
    en: 'These words would stand on the public page, marked as the platform’s own and not verified.',
  },
  decide: { zh: '审核', en: 'Decide' },
  reason: { zh: '理由（告知平台）', en: 'Reason (told to the platform)' },
  doShow: { zh: '同意展示', en: 'Show it' },
  doRefuse: { zh: '不予展示', en: 'Refuse it' },
  showFollows: {
    zh: '立即展示在该平台的公示页上，取代此前展示的自述；平台可以看到理由。',
    en: 'It stands on the public page at once, in place of an earlier one; the platform sees the reason.',
  },
  refuseFollows: {
    zh: '不展示；正在展示的立即撤下。平台可以看到理由，并可重新提交。',
    en: 'It is not shown, or taken off at once. The platform sees the reason and may send another.',
  },
  steps: { zh: '经过', en: 'History' },
})
