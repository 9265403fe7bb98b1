/** Free text of the bureau's own hand: what was done wrong, where it is written, what was asked. */
export const VIOLATIONS = [
  '发布虚假广告',
  '销售不符合保障人身安全标准的商品',
  '未按规定公示营业执照信息',
  '虚构交易、编造用户评价',
  '侵犯注册商标专用权',
  '未履行核验登记义务',
  '利用格式条款免除自身责任',
  '未明码标价,虚构原价',
  '销售标签不合格的食品',
  '无正当理由拒绝七日无理由退货',
] as const

export const EVIDENCE = [
  '责令改正通知书',
  '现场检查笔录',
  '线索核查报告',
  '电子取证记录',
  '行政约谈记录',
] as const

export const PROBLEMS = [
  '产品质量',
  '售后服务',
  '虚假宣传',
  '合同纠纷',
  '食品安全',
  '价格违法',
  '个人信息',
  '知识产权',
  '不正当竞争',
  '退货退款',
] as const

export const REFUSALS = [
  '不属于本机关管辖',
  '超过三年期限',
  '已由其他机关处理',
  '未提供具体诉求',
  '无法联系投诉人',
] as const

export const BONUS_GROUNDS: Readonly<Record<string, string>> = {
  B1: '数据接口连续六个月自动报送',
  B2: '在线争议解决机制备案',
  B3: '消费维权服务站验收',
  B4: '年度合规报告',
  B5: '神秘买样记录',
  B6: '违法线索移送立案回执',
  B7: '连续十二个月无扣分',
  B8: '已链接电子营业执照亮照系统',
}
