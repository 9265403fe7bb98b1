import type { Words } from '@liangma/contracts'

/** By which rules grades are given. */
export const RULEBOOK_WORDS = {
  publicRulebooks: { zh: '评价规则', en: 'Rules' },
  linkRulebook: { zh: '评价规则 {version}', en: 'Rules, version {version}' },
  rulesTitle: { zh: '评价规则', en: 'Rules of evaluation' },
  rulesIntro: {
    zh: '等级由哪一版规则决定，只看评价日。每一版由起草人与审批人两人就同一文本和同一变动名单签署后施行；单个主体的等级没有人可以改，只有证据能改变分数。',
    en: 'Which version decides follows from the as-of day alone. Each was signed by two people, its author and its approver, for one text and one list of who changes. Nobody overrides a single grade: only evidence moves a score.',
  },
  rulesFor_platform: { zh: '平台', en: 'Platforms' },
  rulesFor_merchant: { zh: '平台内经营者', en: 'Merchants on platforms' },
  rulesVersion: { zh: '版本', en: 'Version' },
  rulesState: { zh: '状态', en: 'State' },
  rulesFrom: { zh: '施行日', en: 'From' },
  rulesUntil: { zh: '施行至（不含）', en: 'Until (not included)' },
  rulesDecidedBy: { zh: '由谁决定', en: 'Decided by' },
  rulesSinceEver: { zh: '建库以来', en: 'Since the register began' },
  rulesByTwo: { zh: '起草人、审批人两人签署', en: 'Author and approver, two people' },
  rulesFounded: { zh: '随登记簿建立', en: 'The register was founded on it' },
  rulesOpen: { zh: '未定', en: 'Not set' },
  rulesDifferences: {
    zh: '{version} 与 {before} 的差异',
    en: 'What {version} changed in {before}',
  },
  rulesNoDifferences: { zh: '计分没有差异。', en: 'Nothing that scores or is read.' },
  rulesOf: { zh: '评价规则 {rulebook}', en: 'Rules {rulebook}' },
  rulesText: { zh: '规则原文（YAML）', en: 'The text (YAML)' },
  rulesSigned: { zh: '签名文件（JSON）', en: 'Signed file (JSON)' },
  rulesHash: { zh: '文本摘要 SHA-256：{hash}', en: 'SHA-256 of the text: {hash}' },
  rulesRow: { zh: '代码与名称', en: 'Code and name' },
  rulesSays: { zh: '规定', en: 'What it says' },
  rulesBasis: { zh: '依据', en: 'Legal basis' },
  rulesUnits: {
    zh: '分值为分；“上限”为该项或该组最多扣多少分；“有效期”为记录计入多久。',
    en: 'Figures are points. A cap is the most that an item or a group costs; validity is how long a record counts.',
  },
} as const satisfies Record<string, Words>
