import type { OwnBadge } from '@liangma/contracts'
import {
  BADGE_SIZES,
  BADGE_THEMES,
  type BadgeChoice,
  type Bureau,
  badgeBox,
  badgePath,
  embedSnippet,
  publicPaths,
  textSnippet,
} from '../../pages/index.ts'
import { hostOf, ownHostOf, isBelow } from '../public/arrival.ts'

const LANGUAGES = ['zh', 'en'] as const

interface Whose {
  uscc: string
  site: string | null
  bureau: Pick<Bureau, 'publicUrl'>
}

/** The badge of a platform in every form, and whether the page at an address may show it. */
export function ownBadgeOf({ uscc, site, bureau }: Whose, address: string | undefined): OwnBadge {
  const whose = { publicUrl: bureau.publicUrl, uscc }
  const choices: BadgeChoice[] = BADGE_SIZES.flatMap((size) =>
    BADGE_THEMES.flatMap((theme) => LANGUAGES.map((language) => ({ size, theme, language }))),
  )
  return {
    page: whose.publicUrl + publicPaths.page(uscc),
    site,
    variants: choices.map((choice) => ({
      ...choice,
      ...badgeBox(choice),
      src: badgePath(uscc, choice),
      html: embedSnippet(whose, choice),
    })),
    text: { zh: textSnippet(whose, 'zh'), en: textSnippet(whose, 'en') },
    check: address ? checked(address, site) : null,
  }
}

/** As the credit page judges whoever comes by a click on the badge; a bare host is an address as well. */
function checked(address: string, site: string | null): NonNullable<OwnBadge['check']> {
  const host = hostOf(/^https?:\/\//i.test(address) ? address : `https://${address}`) ?? null
  const own = ownHostOf(site)
  return { host, isRegistered: host !== null && own !== undefined && isBelow(own, host) }
}
