const code = /(\S*-\d\S*)/u
const LONGEST = 18

/** Text in which codes and days ("A-09", "19-9-2026") are not torn apart at their hyphens. */
export function Unbroken({ text }: { text: string }) {
  return text.split(code).map((part, index) =>
    index % 2 === 1 && part.length <= LONGEST ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
      <span key={index} className="unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
