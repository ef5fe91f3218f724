const placeholders = /\{([^{}]*)\}/g
const known = /^(seq(:0+)?|jenis|kode|bulanRomawi|tahun)$/

/** What makes a pattern of document numbers doubtful, though it may be kept. */
export type PatternDoubt = { code: 'noSequence' } | { code: 'unknownPlaceholder'; name: string }

/**
 * What is doubtful about a pattern of document numbers: without a running number two documents would be
 * called the same, and an unknown placeholder would be printed as it stands.
 */
export function patternDoubts(pattern: string): PatternDoubt[] {
  const names = [...pattern.matchAll(placeholders)].map(([, name = '']) => name)
  const unknown = [...new Set(names.filter((name) => !known.test(name)))]
  return [
    ...(names.some((name) => /^seq(:0+)?$/.test(name)) ? [] : [{ code: 'noSequence' as const }]),
    ...unknown.map((name) => ({ code: 'unknownPlaceholder' as const, name })),
  ]
}
