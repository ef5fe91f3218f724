type RuleProps = { lines: number }

/** Lines to be written on by hand. */
export function Rule({ lines }: RuleProps) {
  return (
    <div className="rules" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty lines look alike and none changes place
        <div key={line} className="rule" />
      ))}
    </div>
  )
}
