/** A penalty decision as a row of a file. */
export function aCase(code: string, changes: Record<string, string> = {}): Record<string, string> {
  return {
    决定书文号: '金虚罚〔2026〕1号',
    当事人名称: '金华虚构平台有限公司',
    统一社会信用代码: code,
    违法行为: '虚假宣传',
    处罚种类: '罚款',
    罚款金额: '5000.00',
    没收金额: '0.00',
    严重程度: '严重',
    决定日期: '2026-06-29',
    是否公示: '是',
    状态: '有效',
    ...changes,
  }
}

export function csvOf(rows: readonly Record<string, string>[]): string {
  const header = Object.keys(rows[0] ?? {})
  const lines = rows.map((row) => header.map((column) => row[column] ?? '').join(','))
  return `${[header.join(','), ...lines].join('\n')}\n`
}
