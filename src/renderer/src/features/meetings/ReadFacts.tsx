import styles from './Meetings.module.css'

type ReadFactsProps = {
  /** Name, and what is said under it; a fact of which nothing was said is left out. */
  facts: readonly (readonly [name: string, lines: readonly string[]])[]
  /** Told where nothing was said at all. */
  none: string
}

/** What was written, to be read: each name above its lines, with the breaks that were typed. */
export function ReadFacts({ facts, none }: ReadFactsProps) {
  const told = facts
    .map(([name, lines]) => [name, lines.filter((line) => line.trim())] as const)
    .filter(([, lines]) => lines.length > 0)
  if (told.length === 0) return <p className="soft">{none}</p>
  return (
    <dl className={styles.read}>
      {told.map(([name, lines]) => (
        <div key={name}>
          <dt>{name}</dt>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what is only read keeps its order
            <dd key={index}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
