import { z } from 'zod'

/** A signature over the canonical form (RFC 8785) of the document without its member `signature`. */
export const signature = z
  .object({
    alg: z.literal('Ed25519'),
    kid: z.string().meta({
      description: 'RFC 7638 thumbprint of the public key',
      examples: ['kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k'],
    }),
    value: z.string().meta({ description: 'base64url of 64 bytes', examples: ['A'.repeat(86)] }),
  })
  .meta({ id: 'Signature', description: 'Ed25519 (RFC 8032) over RFC 8785 canonical JSON' })
export type Signature = z.infer<typeof signature>

/** A document with the signature of the register that issued it. */
export type Signed<T extends object> = T & { signature: Signature }

/** One public key of the register; retired ones stay, so that old receipts can be checked for ever. */
export const publicKey = z
  .object({
    kty: z.literal('OKP'),
    crv: z.literal('Ed25519'),
    x: z.string().meta({
      description: 'base64url of 32 bytes',
      examples: ['11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'],
    }),
    kid: z.string().meta({ examples: ['kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k'] }),
    use: z.literal('sig'),
    alg: z.literal('Ed25519'),
    createdAt: z.iso.datetime(),
    retiredAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'PublicKey' })
export type PublicKey = z.infer<typeof publicKey>

export const keysDocument = z
  .object({
    type: z.literal('liangma/keys/1'),
    register: z.string().meta({
      description: 'Which register they belong to (UUID)',
      examples: ['00000000-0000-4000-8000-000000000000'],
    }),
    keys: z.array(publicKey),
    signature,
  })
  .meta({
    id: 'KeysDocument',
    description: 'JWK set (RFC 7517) of the register, the key in force first, and signed by it',
  })
export type KeysDocument = z.infer<typeof keysDocument>
