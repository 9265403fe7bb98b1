import { safeSite } from '../../pages/index.ts'

/** Whence somebody came to a credit page by a click on a badge. */
export interface Arrival {
  /** `?from=` of the address. */
  from: string | undefined
  referer: string | undefined
  /** Site of the platform as the register states it. */
  site: string | null
  /** Hosts under which we are reached. */
  ourHosts: readonly string[]
}

/**
 * The host of a site that shows the badge of another: neither the registered site, nor below it, nor ours.
 * Null where nothing can be said: no click on a badge, no Referer, no registered site.
 */
export function foreignHostOf({ from, referer, site, ourHosts }: Arrival): string | null {
  const host = hostOf(referer)
  const own = ownHostOf(site)
  if (from !== 'badge' || host === undefined || own === undefined) return null
  return isBelow(own, host) || ourHosts.some((each) => hostOf(`http://${each}`) === host)
    ? null
    : host
}

/** Host of a registered site, without `www.`; undefined where it has none. */
export function ownHostOf(site: string | null): string | undefined {
  return hostOf(safeSite(site ?? ''))?.replace(/^www\./, '')
}

/** Whether a host is a registered one or lies below it. */
export function isBelow(own: string, host: string): boolean {
  return host === own || host.endsWith(`.${own}`)
}

/** Undefined for what is no address. */
export function hostOf(address: string | undefined): string | undefined {
  return URL.parse(address ?? '')?.hostname.replace(/\.$/, '') || undefined
}
