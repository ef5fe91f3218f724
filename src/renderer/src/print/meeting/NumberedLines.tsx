import { processText } from '../../../../texts/processRecord'

/** Several lines with numbers; one alone needs none. */
export function NumberedLines({ lines }: { lines: readonly string[] }) {
  const [only, ...others] = lines
  if (!only) return processText.notWritten
  if (others.length === 0) return only
  return (
    <ol className="tight">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  )
}
