import { createHash, createPublicKey, sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { PublicKey, Signed } from '@liangma/contracts'
import canonicalize from 'canonicalize'

/** A private key and the name of its public half. */
export interface SigningKey {
  kid: string
  privateKey: KeyObject
}

/** The one spelling of a document (RFC 8785). Throws a plain Error on what JSON cannot hold. */
export function canonicalText(document: object): string {
  const text = canonicalize(document)
  if (text === undefined) throw new Error('not a JSON document')
  return text
}

export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The document with an Ed25519 signature over its canonical form. */
export function signDocument<T extends object>(document: T, key: SigningKey): Signed<T> {
  const value = sign(null, Buffer.from(canonicalText(document)), key.privateKey)
  return {
    ...document,
    signature: { alg: 'Ed25519', kid: key.kid, value: value.toString('base64url') },
  }
}

/** Whether a signature of 64 bytes is right, for a public key of 32. */
export function verifyEd25519(
  signature: Uint8Array,
  message: Uint8Array,
  key: Uint8Array,
): boolean {
  const x = Buffer.from(key).toString('base64url')
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  return verify(null, message, publicKey, signature)
}

/** Whether the signature is this key's, over everything else in the document. */
export function isSignedBy({ signature, ...content }: Signed<object>, key: PublicKey): boolean {
  const bytes = (text: string) => Buffer.from(text, 'base64url')
  return verifyEd25519(bytes(signature.value), Buffer.from(canonicalText(content)), bytes(key.x))
}

/** RFC 7638 thumbprint: a changed key has another name. */
export function thumbprintOf({ crv, kty, x }: Pick<PublicKey, 'crv' | 'kty' | 'x'>): string {
  return createHash('sha256').update(canonicalText({ crv, kty, x })).digest('base64url')
}
