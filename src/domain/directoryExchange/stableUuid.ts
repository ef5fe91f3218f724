/** The space of names of everything that Guyub's directories hand out; chosen once at random. */
const SPACE = 'a6c1f0f4-2a5e-4d0b-9d1e-6f7c3b8e5d21'

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

/** Whether a text has the shape of a UUID (RFC 9562), of whatever version. */
export function isUuid(text: string): boolean {
  return uuidPattern.test(text)
}

/** A UUID of version 5 made of words: the same words always give the same one. @see RFC 9562, section 5.5 */
export function stableUuid(...words: readonly string[]): string {
  const space = SPACE.replace(/-/g, '').match(/../g) ?? []
  const name = JSON.stringify(words)
  const digest = sha1([...space.map((pair) => Number.parseInt(pair, 16)), ...utf8(name)])
  const bytes = digest.slice(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [8, 12, 16, 20, 32]
    .map((end, index) => hex.slice([0, 8, 12, 16, 20][index], end))
    .join('-')
}

function utf8(text: string): number[] {
  const encoded = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
  return (encoded.match(/%..|./gs) ?? []).map((part) =>
    part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0),
  )
}

/** SHA-1 of bytes, as bytes. It tells names apart here and keeps no secret. @see FIPS 180-4 */
export function sha1(message: readonly number[]): number[] {
  const words = padded(message)
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
  for (let at = 0; at < words.length; at += 16) state = afterBlock(state, words.slice(at, at + 16))
  return state.flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff))
}

function padded(message: readonly number[]): number[] {
  const bytes = [...message, 0x80]
  while (bytes.length % 64 !== 56) bytes.push(0)
  const words: number[] = []
  for (let at = 0; at < bytes.length; at += 4)
    words.push(
      ((bytes[at] ?? 0) << 24) |
        ((bytes[at + 1] ?? 0) << 16) |
        ((bytes[at + 2] ?? 0) << 8) |
        (bytes[at + 3] ?? 0),
    )
  const bits = message.length * 8
  return [...words, Math.floor(bits / 2 ** 32), bits | 0]
}

function afterBlock(state: readonly number[], block: readonly number[]): number[] {
  const w = [...block]
  for (let t = 16; t < 80; t++)
    w.push(turned((w[t - 3] ?? 0) ^ (w[t - 8] ?? 0) ^ (w[t - 14] ?? 0) ^ (w[t - 16] ?? 0), 1))
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
  for (let t = 0; t < 80; t++) {
    const next = (turned(a, 5) + mixed(t, b, c, d) + e + (w[t] ?? 0)) | 0
    ;[a, b, c, d, e] = [next, a, turned(b, 30), c, d]
  }
  return [a, b, c, d, e].map((word, index) => ((state[index] ?? 0) + word) | 0)
}

function mixed(t: number, b: number, c: number, d: number): number {
  if (t < 20) return ((b & c) | (~b & d)) + 0x5a827999
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1
  if (t < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
  return (b ^ c ^ d) + 0xca62c1d6
}

function turned(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}
