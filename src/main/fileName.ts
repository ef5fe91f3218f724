const MAX_LENGTH = 120
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A file name any system accepts, from document numbers and codes; never from a person's name. */
export function safeFileName(parts: readonly string[], extension: string): string {
  const joined = parts
    .join(' ')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ._-]/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/-+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^[. -]+|[. -]+$/g, '')
  const base = joined === '' || reserved.test(joined) ? `guyub-${joined}` : joined
  return `${base}.${extension}`
}
