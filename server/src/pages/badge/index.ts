export { BADGE_SIZES, type BadgeChoice, type BadgeSize, badgeBox, renderBadge } from './badge.ts'
export { STATE_WORDS } from './badge-words.ts'
export { BADGE_THEMES, THEMES, shapeOf } from './faces.ts'
export { qrPath } from './qr.ts'
