/** Texts as they were written, one under the other; nothing where there is none. */
export function TextList({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <ul>
      {texts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two texts may say the same, and none changes place
        <li key={index}>{text}</li>
      ))}
    </ul>
  )
}
