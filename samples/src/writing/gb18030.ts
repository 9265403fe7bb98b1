// TextEncoder writes UTF-8 only, so the two-byte part of GB18030 is turned round from the decoder.
let reverse: Uint16Array | undefined

/** Encodes text as GB18030; throws a plain Error on a character outside its two-byte part. */
export function encodeGb18030(text: string): Uint8Array {
  reverse ??= buildReverse()
  const bytes = new Uint8Array(text.length * 2)
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) {
      bytes[length++] = unit
      continue
    }
    const pair = reverse[unit] ?? 0
    if (pair === 0) throw new Error(`not in two-byte GB18030: ${text.charAt(i)}`)
    bytes[length++] = pair >> 8
    bytes[length++] = pair & 0xff
  }
  return bytes.subarray(0, length)
}

function buildReverse(): Uint16Array {
  const decoder = new TextDecoder('gb18030')
  const map = new Uint16Array(0x10000)
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const text = decoder.decode(Uint8Array.of(lead, trail))
      if (text.length === 1 && text !== '\uFFFD') map[text.charCodeAt(0)] ||= (lead << 8) | trail
    }
  }
  return map
}
