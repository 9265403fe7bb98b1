import { hash } from 'node:crypto'
import type { CheckTools, PublicKey, Words } from '@liangma/contracts'
import { checkDocument, gradeFaults } from '@liangma/contracts'
import canonicalize from 'canonicalize'
import { verifyEd25519 } from '../signing/signed-documents.ts'

/** What the checks of a document need, from Node; `keys`: whose signatures are believed. */
export function checkTools(keys: readonly PublicKey[]): CheckTools {
  return {
    canonicalize,
    verifyAsync: async (signature, message, key) => verifyEd25519(signature, message, key),
    sha256: async (bytes) => hash('sha256', bytes, 'buffer'),
    gradeFaults,
    keys,
  }
}

/** What is wrong with a document, in words; nothing where all is well. */
export async function faultsOfDocument(text: string, tools: CheckTools): Promise<Words[]> {
  const checks = await checkDocument(text, tools)
  return checks.flatMap(({ outcome, words }) => (outcome === 'failed' ? [words] : []))
}
