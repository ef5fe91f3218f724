import { NOT_FILLED } from '../../../../texts/programPlan'

type LinesProps = { lines: readonly string[]; isNumbered?: boolean }

/** What was written, line by line; where nothing was, the plan says so. */
export function Lines({ lines, isNumbered }: LinesProps) {
  if (lines.length === 0) return <NotFilled />
  const items = lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and none changes place
    <li key={index}>{line}</li>
  ))
  return isNumbered ? <ol>{items}</ol> : <ul>{items}</ul>
}

/** One text, or the words that nothing was written. */
export function Written({ text }: { text: string | null }) {
  return text === null ? <NotFilled /> : <p className="prose">{text}</p>
}

/** Stands where a part of the plan is still empty, so that a half-made plan is read honestly. */
export function NotFilled() {
  return (
    <p>
      <em>({NOT_FILLED})</em>
    </p>
  )
}
