import { lookup as lookupByDns } from 'node:dns'
import { BlockList, isIP } from 'node:net'
import type { LookupFunction } from 'node:net'
import { DomainError } from '@liangma/contracts'
import { ForbiddenAddress } from '../../../platform/outgoing/index.ts'

/** Networks that are nobody's on the public internet (IANA special-purpose registries). */
const PRIVATE = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv6')

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/** Which addresses a platform may have its notices sent to. */
export interface WebhookAddresses {
  /** Throws `contact.webhook_refused`. */
  check(url: string): void
  /** Resolves names at the moment of connecting, so that a name cannot change its meaning in between. */
  lookup: LookupFunction
}

/**
 * A platform chooses the address that this server then calls. So by default it must be https and public:
 * nothing inside the bureau's own network can be reached by it. `allowPrivate` is for a register that
 * serves platforms on an intranet, and for trials: private addresses too, and http on loopback.
 */
export function webhookAddresses(allowPrivate: boolean): WebhookAddresses {
  return {
    check: (text) => {
      const url = new URL(text)
      const isSafe = url.protocol === 'https:' || (allowPrivate && isLoopback(url))
      const isOpen = allowPrivate || !isPrivate(hostOf(url))
      const hasLogin = url.username !== '' || url.password !== ''
      if (!isSafe || !isOpen || hasLogin) throw new DomainError('contact.webhook_refused')
    },
    lookup: allowPrivate ? lookupByDns : lookupPublic,
  }
}

function isLoopback(url: URL): boolean {
  const host = hostOf(url)
  return host === 'localhost' || (isIP(host) !== 0 && LOOPBACK.check(host, familyOf(host)))
}

/** Of a name nothing is known before it is looked up, save that localhost is this machine. */
function isPrivate(host: string): boolean {
  if (isIP(host) === 0) return /(^|\.)localhost\.?$/i.test(host)
  return PRIVATE.check(host, familyOf(host))
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '')
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}

const lookupPublic: LookupFunction = (host, options, done) => {
  lookupByDns(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '')
    const first = addresses[0]
    if (!first || addresses.some(({ address }) => isPrivate(address)))
      return done(new ForbiddenAddress('private address'), '')
    return options.all ? done(null, addresses) : done(null, first.address, first.family)
  })
}
