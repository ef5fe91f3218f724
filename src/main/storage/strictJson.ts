import { JsonScanner } from './jsonScanner'
import { type StrictJsonCode, StrictJsonFailure } from './strictJsonFailure'

export const MAX_JSON_BYTES = 64 * 1024 * 1024

/**
 * Reads JSON nobody vouches for. Beyond the grammar it refuses what parses but does harm later:
 * nesting too deep to be written again, keys that reach into prototypes, keys given twice.
 */
export function parseStrictJson(bytes: Uint8Array, maxBytes = MAX_JSON_BYTES): unknown {
  if (bytes.length > maxBytes) throw new StrictJsonFailure('tooLarge')
  const text = decodeUtf8(bytes)
  new JsonScanner(text).scan()
  return JSON.parse(text)
}

function decodeUtf8(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const text = decodeOr('invalidUtf8', () => decoder.decode(bytes, { stream: true }))
  // What is held back now is a character cut in two by the end.
  return text + decodeOr('truncated', () => decoder.decode())
}

function decodeOr(code: StrictJsonCode, decode: () => string): string {
  try {
    return decode()
  } catch {
    throw new StrictJsonFailure(code)
  }
}
