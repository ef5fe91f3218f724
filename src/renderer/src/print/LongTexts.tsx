/** Characters up to which a text stands in its cell; a longer one would make the row a page of its own. */
const CELL_LENGTH = 600
const BELOW = 'Lihat uraian di bawah tabel.'

/** A text with the words that lead to it, such as "Uraian tugas c". */
export type LongText = { title: string; text: string }

/** What stands in a cell for a text: the text itself, or where a long one is found. */
export function inCell(text: string): string {
  return text.length > CELL_LENGTH ? BELOW : text
}

/** The texts too long for the cells of the table above, as paragraphs. */
export function LongTexts({ texts }: { texts: readonly LongText[] }) {
  return texts
    .filter(({ text }) => text.length > CELL_LENGTH)
    .map(({ title, text }) => (
      <p key={title} className="prose">
        {title}: {text}
      </p>
    ))
}
