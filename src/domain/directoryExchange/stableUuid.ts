/** The space of names of everything that Guyub's directories hand out; chosen once at random. */
const SPACE = 'a6c1f0f4-2a5e-4d0b-9d1e-6f7c3b8e5d21'

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

/** Whether a text has the shape of a UUID (RFC 9562), of whatever version. */
export function isUuid(text: string): boolean {
  return uuidPattern.test(text)
}

const spaceBytes = (SPACE.replace(/-/g, '').match(/../g) ?? []).map((pair) =>
  Number.parseInt(pair, 16),
)

/** A UUID of version 5 made of words: the same words always give the same one. @see RFC 9562, section 5.5 */
export function stableUuid(...words: readonly string[]): string {
  const digest = sha1([...spaceBytes, ...utf8(JSON.stringify(words))])
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80
  const hex = digest.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
}

function utf8(text: string): number[] {
  const encoded = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
  const bytes: number[] = []
  for (let at = 0; at < encoded.length; at++) {
    const isEscaped = encoded[at] === '%'
    bytes.push(
      isEscaped ? Number.parseInt(encoded.slice(at + 1, at + 3), 16) : encoded.charCodeAt(at),
    )
    if (isEscaped) at += 2
  }
  return bytes
}

/** SHA-1 of bytes, as bytes. It tells names apart here and keeps no secret. @see FIPS 180-4 */
export function sha1(message: readonly number[]): number[] {
  const words = padded(message)
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0)
  const schedule = new Int32Array(80)
  for (let at = 0; at < words.length; at += 16) {
    schedule.set(words.subarray(at, at + 16))
    addBlock(state, schedule)
  }
  return [...state].flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff))
}

function padded(message: readonly number[]): Int32Array {
  const words = new Int32Array(16 * Math.ceil((message.length + 9) / 64))
  const put = (byte: number, at: number) => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - 8 * (at & 3)))
  }
  message.forEach(put)
  put(0x80, message.length)
  words[words.length - 1] = message.length * 8
  return words
}

function addBlock(state: Int32Array, w: Int32Array): void {
  for (let t = 16; t < 80; t++)
    w[t] = turned((w[t - 3] ?? 0) ^ (w[t - 8] ?? 0) ^ (w[t - 14] ?? 0) ^ (w[t - 16] ?? 0), 1)
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
  for (let t = 0; t < 80; t++) {
    const next = (turned(a, 5) + mixed(t, b, c, d) + e + (w[t] ?? 0)) | 0
    e = d
    d = c
    c = turned(b, 30)
    b = a
    a = next
  }
  const ended = [a, b, c, d, e]
  ended.forEach((word, index) => {
    state[index] = (state[index] ?? 0) + word
  })
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
