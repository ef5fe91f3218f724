/**
 * Fetches a part of the window that builds schemas. The page may not evaluate text as code and zod would
 * try, so it is told before the first schema is built; apart from the entry, which needs no schema.
 */
export async function withSchemas<T>(load: () => Promise<T>): Promise<T> {
  await import('./noEvaluation')
  return load()
}
