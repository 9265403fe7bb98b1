import { defineWords } from '../../office/words.ts'

/** Who did and read what. */
export const useAuditWords = defineWords('audit', {
  title: { zh: '审计记录', en: 'Audit record' },
  hint: {
    zh: '每一次写入、导出和查看受保护数据都在此留痕，不能修改或删除；查看本页也会留痕。',
    en: 'Every write, export and look at protected data is kept here and cannot be changed; so is looking at this page.',
  },
  who: { zh: '账号或姓名', en: 'Account or name' },
  act: { zh: '行为', en: 'Act' },
  uscc: { zh: '平台信用代码', en: 'Credit code' },
  from: { zh: '自', en: 'From' },
  to: { zh: '至', en: 'To' },
  find: { zh: '查询', en: 'Search' },
  moment: { zh: '时间', en: 'Moment' },
  role: { zh: '角色', en: 'Role' },
  params: { zh: '参数', en: 'Parameters' },
  outcome: { zh: '结果', en: 'Answer' },
  done: { zh: '已办理', en: 'Done' },
  refused: { zh: '已拒绝', en: 'Refused' },
  failed: { zh: '出错', en: 'Failed' },
  address: { zh: '来源地址', en: 'Address' },
  terminal: { zh: '服务器终端', en: 'At the machine' },
  none: { zh: '没有符合条件的记录。', en: 'Nothing on record fits the filters.' },
})
