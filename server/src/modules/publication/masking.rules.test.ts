import { expect, test } from 'vitest'
import { maskPersonName, maskPersonalData } from './masking.rules.ts'

test.each([
  ['张三', '张**'],
  ['王小明', '王**'],
  ['李四（个体工商户）', '李**（个体工商户）'],
  ['欧阳小明', '欧阳**'],
  ['司马光', '司马**'],
  ['阿依古丽·买买提', '阿**'],
  ['陈李家明', '陈**'],
  ['John Smith', 'J**'],
  [' 赵六 ', '赵**'],
])('masks the natural person %s as %s', (name, masked) => {
  expect(maskPersonName(name)).toBe(masked)
})

test.each([
  '义乌虚构网络科技有限公司',
  '金华市虚构百货店（个体工商户）',
  '虚构商城',
  '虚构供销社',
  'Fictional Trading Co., Ltd.',
  'Fictional Mall',
  '',
])('leaves the firm %j as it is', (name) => {
  expect(maskPersonName(name)).toBe(name)
})

test.each([
  ['联系 13800000000 张先生', '联系 *** 张先生'],
  ['联系 138-0000-0000。', '联系 ***。'],
  ['电话+86 138 0000 0000', '电话***'],
  ['手机１３８００００００００', '手机***'],
  ['座机0579-80000000转801', '座机***'],
  ['座机（0579）80000000', '座机***'],
  ['身份证 330782199001011234', '身份证 ***'],
  ['证号33078219900101123X，男', '证号***，男'],
  ['信箱 zhang.san@mail.fictional.example 可用', '信箱 *** 可用'],
  ['卡号 6222 0000 0000 0000 000', '卡号 ***'],
  ['加微信：zhang_san88', '加微信：***'],
  ['QQ 12345678', 'QQ ***'],
])('hides what is personal in %j', (text, masked) => {
  expect(maskPersonalData(text)).toBe(masked)
})

test.each([
  '统一社会信用代码 91330782MA2FICT01X',
  '统一社会信用代码 913307820000000000',
  '统一社会信用代码 523307820000000000',
  '金市监处罚〔2026〕虚构1号，罚款 120000 元',
  '2026-11-23 起 5 个工作日内整改，详见 12315',
  '浙ICP备00000001号',
])('leaves %j as it is', (text) => {
  expect(maskPersonalData(text)).toBe(text)
})
