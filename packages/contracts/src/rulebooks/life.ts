import type { Permission } from '../access/permissions.ts'
import type { Words } from '../words.ts'

/** How far a version of a rulebook has come. */
export const RULEBOOK_STATES = {
  draft: { zh: '草案', en: 'Draft' },
  inReview: { zh: '待审批', en: 'In review' },
  approved: { zh: '已审批', en: 'Approved' },
  scheduled: { zh: '待施行', en: 'Scheduled' },
  active: { zh: '现行', en: 'Active' },
  retired: { zh: '已被取代', en: 'Retired' },
  withdrawn: { zh: '已作废', en: 'Withdrawn' },
} as const satisfies Record<string, Words>
export type RulebookState = keyof typeof RULEBOOK_STATES

/** What can be done to a version, and what somebody must be allowed for it. */
export const RULEBOOK_ACTIONS = {
  edit: { may: 'rulebooks.draft', zh: '保存修改', en: 'Save the text' },
  submit: { may: 'rulebooks.draft', zh: '签名并送审', en: 'Sign and submit for approval' },
  approve: { may: 'rulebooks.approve', zh: '签名并批准', en: 'Sign and approve' },
  sendBack: { may: 'rulebooks.approve', zh: '退回', en: 'Send back' },
  schedule: { may: 'rulebooks.approve', zh: '确定施行日', en: 'Set the effective day' },
  unschedule: { may: 'rulebooks.approve', zh: '撤回施行日', en: 'Take the effective day back' },
  withdraw: { may: 'rulebooks.draft', zh: '作废', en: 'Withdraw' },
} as const satisfies Record<string, Words & { may: Permission }>
export type RulebookAction = keyof typeof RULEBOOK_ACTIONS

/**
 * What is possible in each state. What has been in force is never edited: it comes back by new signatures, or
 * as a copy under another version. Changing a text that was signed drops its signatures and its day.
 */
export const RULEBOOK_LIFE = {
  draft: ['edit', 'submit', 'withdraw'],
  inReview: ['edit', 'approve', 'sendBack', 'withdraw'],
  approved: ['edit', 'schedule', 'sendBack', 'withdraw'],
  scheduled: ['edit', 'unschedule'],
  active: [],
  retired: ['submit'],
  withdrawn: [],
} as const satisfies Record<RulebookState, readonly RulebookAction[]>

/** What can be done to a version that has been in force before, or has not. */
export function actionsOn(
  state: RulebookState,
  { wasInForce }: { wasInForce: boolean },
): RulebookAction[] {
  return RULEBOOK_LIFE[state].filter((action) => !(wasInForce && action === 'edit'))
}

/** What was done to a version, as its history tells. */
export const RULEBOOK_STEPS = {
  founded: { zh: '随登记簿建立即施行', en: 'In force since the register began' },
  shipped: { zh: '随程序升级而来', en: 'Came with the program' },
  created: { zh: '起草', en: 'Drafted' },
  edited: { zh: '修改', en: 'Edited' },
  submitted: { zh: '签名送审', en: 'Signed and submitted' },
  approved: { zh: '签名批准', en: 'Signed and approved' },
  returned: { zh: '退回', en: 'Sent back' },
  scheduled: { zh: '确定施行日', en: 'Scheduled' },
  unscheduled: { zh: '撤回施行日', en: 'Effective day taken back' },
  withdrawn: { zh: '作废', en: 'Withdrawn' },
} as const satisfies Record<string, Words>
export type RulebookStep = keyof typeof RULEBOOK_STEPS

/** A text of a rulebook is not longer than this, in characters. */
export const LONGEST_RULEBOOK = 500_000
