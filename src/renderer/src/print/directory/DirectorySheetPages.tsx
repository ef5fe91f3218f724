import type { Paper } from '../../../../domain/catalog/lists'
import type { DirectorySheet } from '../../../../domain/report/directorySheet'
import {
  directorySheetText,
  directorySummary,
  overviewCells,
} from '../../../../texts/directorySheet'
import { Grade } from '../Grade'
import { Letterhead } from '../Letterhead'
import { ReportTable } from '../ReportTable'
import { DirectorySigning } from './DirectorySigning'
import { DirectoryTable } from './DirectoryTable'
import { EcoMapChapter } from './EcoMapChapter'
import { EmergencyBox } from './EmergencyBox'
import { MapChapter, manyLetters, usePaperMap } from './MapChapter'

type DirectorySheetPagesProps = { sheet: DirectorySheet; paper: Paper }

const text = directorySheetText

/** The directory on paper: head and emergency contacts, what there is, the map, the table, the signatures. */
export function DirectorySheetPages({ sheet, paper }: DirectorySheetPagesProps) {
  const { rows, categories, program } = sheet
  const map = usePaperMap(sheet, paper)
  return (
    <>
      <header className="report-head">
        <Letterhead letterhead={sheet.letterhead} />
        <Grade document={sheet.document} copy={null} />
        <h1>{text.title}</h1>
        <p className="head-line">{program?.name ?? text.ofLibrary}</p>
        <p className="head-line">{text.number(sheet.document.number)}</p>
        <p className="head-line">{text.asOf(sheet.asOf)}</p>
        {categories.length > 0 && <p className="head-line">{text.only(categories)}</p>}
      </header>
      <EmergencyBox contacts={sheet.contacts} />
      {rows.length === 0 ? <p>{text.none}</p> : <p>{directorySummary(sheet)}</p>}
      {rows.length > 0 && !map && <WithoutMap sheet={sheet} />}
      <p className="note">{text.privacy}</p>
      <DirectorySigning sheet={sheet} />
      {map && <MapChapter sheet={sheet} map={map} title={text.annex(1, text.map)} />}
      {rows.length > 0 && (
        <div className="directory-list">
          <DirectoryTable
            sheet={sheet}
            letters={manyLetters(map)}
            title={text.annex(map ? 2 : 1, text.table)}
          />
        </div>
      )}
      {sheet.ecoMap && <EcoMapChapter number={map ? 3 : 2} map={sheet.ecoMap} />}
    </>
  )
}

/** Without a map the numbers by category stand in a table in place of its legend. */
function WithoutMap({ sheet }: { sheet: DirectorySheet }) {
  const { category, numbers, count, verified, closed } = text.overviewColumns
  return (
    <>
      <p>{text.noMap}</p>
      <ReportTable
        caption={text.overview}
        columns={[
          { title: category, width: 38 },
          { title: numbers, width: 20 },
          { title: count, width: 14, align: 'centre' },
          { title: verified, width: 14, align: 'centre' },
          { title: closed, width: 14, align: 'centre' },
        ]}
        rows={sheet.legend.map((row) => ({ key: row.category, cells: overviewCells(row) }))}
      />
    </>
  )
}
