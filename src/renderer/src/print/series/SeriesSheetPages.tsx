import './series.css'
import type { CopyMark } from '../../../../domain/report/reportDocument'
import type { SeriesSheet } from '../../../../domain/report/seriesSheet'
import { seriesFacts, seriesSheetText } from '../../../../texts/seriesSheet'
import { seriesVerdict } from '../../../../texts/seriesVerdict'
import { SeriesChart } from '../../ui/charts/SeriesChart'
import { SeriesLegend } from '../../ui/charts/SeriesLegend'
import { Chapter } from '../Chapter'
import { FactList } from '../FactList'
import { Grade } from '../Grade'
import { Letterhead } from '../Letterhead'
import { Unbroken } from '../Unbroken'
import { SeriesFigures } from './SeriesFigures'
import { SeriesMethods } from './SeriesMethods'
import { SeriesPoints } from './SeriesPoints'

const text = seriesSheetText

type SeriesSheetPagesProps = { sheet: SeriesSheet; copy: CopyMark | null }

/** One series over time on paper: what it tells, its drawing, its figures with their methods, and every point. */
export function SeriesSheetPages({ sheet, copy }: SeriesSheetPagesProps) {
  const { series, program } = sheet
  return (
    <>
      <header className="report-head">
        <Letterhead letterhead={sheet.letterhead} />
        <Grade document={sheet.document} copy={copy} />
        <h1>{text.title}</h1>
        {program && <p className="head-line">{program.name}</p>}
        <p className="head-line">{text.asOf(sheet.asOf)}</p>
      </header>
      {series === null ? (
        <p>{text.none}</p>
      ) : (
        <>
          <FactList facts={seriesFacts(sheet, series)} />
          <Chapter title={text.verdict}>
            <p className="series-verdict">
              <Unbroken text={seriesVerdict(series, series.analysis)} />
            </p>
            <figure className="series-figure">
              <SeriesChart series={series} analysis={series.analysis} />
              <SeriesLegend analysis={series.analysis} />
            </figure>
          </Chapter>
          <Chapter title={text.figures}>
            <SeriesFigures series={series} />
          </Chapter>
          <Chapter title={text.points}>
            <SeriesPoints series={series} />
          </Chapter>
          <Chapter title={text.methods}>
            <SeriesMethods />
          </Chapter>
        </>
      )}
    </>
  )
}
