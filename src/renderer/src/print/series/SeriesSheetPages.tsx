import type { CopyMark } from '../../../../domain/report/reportDocument'
import type { SeriesSheet } from '../../../../domain/report/seriesSheet'
import { seriesSheetText } from '../../../../texts/seriesSheet'
import { Grade } from '../Grade'
import { Letterhead } from '../Letterhead'

type SeriesSheetPagesProps = { sheet: SeriesSheet; copy: CopyMark | null }

/** One series over time on paper. */
export function SeriesSheetPages({ sheet, copy }: SeriesSheetPagesProps) {
  return (
    <header className="report-head">
      <Letterhead letterhead={sheet.letterhead} />
      <Grade document={sheet.document} copy={copy} />
      <h1>{seriesSheetText.title}</h1>
    </header>
  )
}
