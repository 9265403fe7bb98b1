import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

interface Cost {
  memory: number
  passes: number
  parallelism: number
}

/** Least cost by the OWASP Password Storage Cheat Sheet, for argon2id. */
const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 }
const SALT_BYTES = 16
const TAG_BYTES = 32
const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/

const derive = promisify(argon2)

/** Hashes a password as a PHC string, which tells by which salt and at which cost. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(SALT_BYTES)
  const tag = await tagOf(password, { nonce, cost: COST })
  const { memory, passes, parallelism } = COST
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`
}

/** Whether it is the password; takes as long where there is none to compare with. */
export async function isPassword(hash: string | null, password: string): Promise<boolean> {
  const kept = readHash(hash ?? NOBODYS)
  const tag = await tagOf(password, kept)
  return timingSafeEqual(tag, kept.tag) && hash !== null
}

/** Whether a hash was made at less cost than is asked for today. */
export function isCheap(hash: string): boolean {
  const { memory, passes } = readHash(hash).cost
  return memory < COST.memory || passes < COST.passes
}

// Of no password: what it is compared with never equals it.
const NOBODYS = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=1$${unpadded(Buffer.alloc(SALT_BYTES))}$${unpadded(Buffer.alloc(TAG_BYTES))}`

function tagOf(
  password: string,
  { nonce, cost }: { nonce: Uint8Array; cost: Cost },
): Promise<Buffer> {
  // One password typed on two keyboards is still one.
  const message = password.normalize('NFKC')
  return derive('argon2id', { message, nonce, tagLength: TAG_BYTES, ...cost })
}

function readHash(hash: string): { nonce: Buffer; tag: Buffer; cost: Cost } {
  const [, memory, passes, parallelism, nonce = '', tag = ''] = PHC.exec(hash) ?? []
  if (memory === undefined) throw new Error('not the hash of a password')
  return {
    nonce: Buffer.from(nonce, 'base64'),
    tag: Buffer.from(tag, 'base64'),
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
  }
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '')
}
