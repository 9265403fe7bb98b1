import type {
  CheckTools,
  DocumentCheck,
  PublicKey,
  Words,
  checkDocument,
  checkFile,
} from '@liangma/contracts'

// What this part uses of a browser; the server's types know none.
interface Part {
  textContent: string
  className: string
  hidden: boolean
  value: string
  files: Iterable<ChosenFile>
  append(...parts: Part[]): void
  replaceChildren(...parts: Part[]): void
  addEventListener(event: string, listener: () => void): void
}
interface ChosenFile {
  name: string
  arrayBuffer(): Promise<ArrayBuffer>
}
declare const document: {
  documentElement: { lang: string }
  getElementById(id: string): Part
  createElement(name: string): Part
}

/** The checks, and what they need that is not of the browser. */
export interface VerifyParts extends Pick<
  CheckTools,
  'canonicalize' | 'verifyAsync' | 'gradeFaults'
> {
  checkDocument: typeof checkDocument
  checkFile: typeof checkFile
}

interface Chosen {
  name: string
  text: string
  bytes: Uint8Array
}

const SIGNS = { passed: '✓', failed: '✗', note: '·' }

/** Brings the page to life: what is pasted or chosen is checked here, and sent nowhere. */
export function startVerifyTool(parts: VerifyParts): void {
  const say = (words: Words) => words[document.documentElement.lang === 'en' ? 'en' : 'zh']
  const words = JSON.parse(document.getElementById('words').textContent) as Record<string, string>
  const subtle = globalThis.crypto?.subtle
  if (!subtle) {
    document.getElementById('insecure').hidden = false
    return
  }
  const { keys } = JSON.parse(document.getElementById('keys').textContent) as { keys: PublicKey[] }
  const sha256 = async (bytes: Uint8Array) =>
    new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(bytes)))
  const tools = { ...parts, sha256, keys }

  const show = async (chosen: Chosen[]) => {
    const results = await Promise.all(
      chosen.map(async (each) => resultOf(each.name, await check(each, chosen))),
    )
    document.getElementById('result').replaceChildren(...results)
  }

  const check = async (each: Chosen, all: Chosen[]): Promise<DocumentCheck[]> => {
    const manifest = all.find(({ text }) => text.includes('"liangma/dump/1"'))
    if (!manifest || each === manifest) return parts.checkDocument(each.text, tools)
    return [await parts.checkFile(each, manifest.text, tools)]
  }

  const resultOf = (name: string, checks: DocumentCheck[]): Part => {
    const isGood = checks.every(({ outcome }) => outcome !== 'failed')
    const box = aPart('div', '', `notice ${isGood ? 'fine' : 'late'}`)
    const list = aPart('ul', '', 'checks')
    for (const { outcome, words: line } of checks)
      list.append(aPart('li', `${SIGNS[outcome]} ${say(line)}`, outcome))
    const verdict = `${isGood ? SIGNS.passed : SIGNS.failed} ${words[isGood ? 'good' : 'bad'] ?? ''}`
    box.append(aPart('h2', verdict), aPart('p', name, 'meta'), list)
    return box
  }

  const text = document.getElementById('document')
  const files = document.getElementById('files')
  document.getElementById('check').addEventListener('click', () => {
    const bytes = new TextEncoder().encode(text.value)
    void show([{ name: '', text: text.value.trim(), bytes }])
  })
  files.addEventListener('change', () => {
    // The manifest says more than the checksum beside a file, and is signed.
    const chosen = [...files.files].filter(({ name }) => !name.endsWith('.sha256'))
    void Promise.all(chosen.map(readFile)).then(show)
  })
  document.getElementById('tool').hidden = false
}

async function readFile(file: ChosenFile): Promise<Chosen> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { name: file.name, bytes, text: new TextDecoder().decode(bytes).trim() }
}

function aPart(name: string, text: string, className = ''): Part {
  const part = document.createElement(name)
  part.textContent = text
  part.className = className
  return part
}
