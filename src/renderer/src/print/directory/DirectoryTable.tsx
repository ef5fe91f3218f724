import type { DirectorySheet } from '../../../../domain/report/directorySheet'
import {
  beyondSentences,
  directoryCells,
  directorySheetText,
} from '../../../../texts/directorySheet'
import { Chapter } from '../Chapter'
import { ReportTable } from '../ReportTable'

type DirectoryTableProps = {
  sheet: DirectorySheet
  title: string
  /** What letters on the map stand for. */
  letters: readonly string[]
}

const text = directorySheetText

/** Every resource with what it does, under which terms, where and how far, and when somebody last looked. */
export function DirectoryTable({ sheet, title, letters }: DirectoryTableProps) {
  const { columns } = text
  const caption = text.tableCaption(sheet.map.agency !== null)
  return (
    <Chapter title={title}>
      {letters.length > 0 && <p>{text.letters(letters.join('; '))}</p>}
      {beyondSentences(sheet).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="note">{caption}</p>
      <ReportTable
        caption={caption}
        columns={[
          { title: columns.number, width: 4, align: 'centre' },
          { title: columns.name, width: 14 },
          { title: columns.category, width: 10.5 },
          { title: columns.services, width: 14.5 },
          { title: columns.terms, width: 16 },
          { title: columns.address, width: 15.5 },
          { title: columns.contact, width: 11 },
          { title: columns.distance, width: 6, align: 'centre' },
          { title: columns.checked, width: 8.5 },
        ]}
        rows={sheet.rows.map((row) => ({ key: `${row.number}`, cells: directoryCells(row) }))}
      />
    </Chapter>
  )
}
