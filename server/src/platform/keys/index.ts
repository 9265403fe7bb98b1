import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  randomFillSync,
} from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DomainError } from '@liangma/contracts'

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** What the secret key is used for; no other code sees the key itself. */
export interface Keys {
  /** Keyed hash (HMAC-SHA-256, hex) of what must not be kept or guessed, e.g. a natural person's number. */
  keyedHash(text: string): string
  /** Encrypts with AES-256-GCM: nonce, ciphertext, tag in one buffer. */
  seal(text: string): Buffer
  /** Opens what `seal` made; throws on another key or a changed byte. */
  open(sealed: Uint8Array): string
  /** Tells keys apart without giving anything away. */
  fingerprint: string
}

/**
 * The key of this installation: from the configuration, or made once in the data folder (mode 600).
 * Throws `key.malformed` where the configured one is not 32 bytes in base64.
 */
export function openKeys(configured: string | undefined, dir: string): Keys {
  return keysFrom(configured ? decodeKey(configured) : keyInFolder(dir))
}

/** Keys that live and die with the process, for tests and databases in memory. */
export function temporaryKeys(): Keys {
  return keysFrom(randomBytes(32))
}

function keyInFolder(dir: string): Buffer {
  const path = join(dir, 'secret.key')
  if (!existsSync(path)) {
    mkdirSync(dir, { recursive: true })
    makeKeyFile(path)
  }
  return decodeKey(readFileSync(path, 'utf8'))
}

/** Whole or not at all: a key cut short by a crash would lock the folder for ever. */
function makeKeyFile(path: string): void {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 })
  try {
    linkSync(draft, path)
  } catch (error) {
    // Another process was first; its key is the one.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}

function decodeKey(text: string): Buffer {
  const key = Buffer.from(text.trim(), 'base64')
  if (key.length !== 32) throw new DomainError('key.malformed')
  return key
}

function keysFrom(master: Buffer): Keys {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', master, '', purpose, 32))
  const hashKey = createSecretKey(derive('liangma keyed hash 1'))
  const sealKey = createSecretKey(derive('liangma seal 1'))
  const nonces = nonceSource()
  return {
    keyedHash: (text) => createHmac('sha256', hashKey).update(text).digest('hex'),
    seal: (text) => {
      const nonce = nonces()
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce)
      const body = cipher.update(text, 'utf8')
      return Buffer.concat([nonce, body, cipher.final(), cipher.getAuthTag()])
    },
    open: (sealed) => {
      const bytes = Buffer.from(sealed)
      const decipher = createDecipheriv('aes-256-gcm', sealKey, bytes.subarray(0, NONCE_BYTES))
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
      const body = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES))
      return Buffer.concat([body, decipher.final()]).toString('utf8')
    },
    fingerprint: derive('liangma fingerprint 1').subarray(0, 8).toString('hex'),
  }
}

/** Random nonces, drawn many at a time: asking the system for twelve bytes a row is slow. */
function nonceSource(): () => Buffer {
  const pool = Buffer.alloc(NONCE_BYTES * 1_024)
  let at = pool.length
  return () => {
    if (at === pool.length) {
      randomFillSync(pool)
      at = 0
    }
    at += NONCE_BYTES
    return pool.subarray(at - NONCE_BYTES, at)
  }
}
