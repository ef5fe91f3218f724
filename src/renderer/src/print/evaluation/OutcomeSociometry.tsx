import type { SociometryOutcome } from '../../../../domain/evaluation/outcomeSociometry'
import { sociometryVerdict } from '../../../../texts/outcomeSociometry'
import { comparedRows } from '../../../../texts/sociometryComparison'
import { printedFigures, sociometrySheetText } from '../../../../texts/sociometrySheet'
import { SociogramFigure } from '../../ui/charts/SociogramFigure'
import { SociogramLegend } from '../../ui/charts/SociogramLegend'
import { ReportTable } from '../ReportTable'
import { Unbroken } from '../Unbroken'
import { OutcomeMethods } from './OutcomeMethods'

const text = sociometrySheetText
const frame = { width: 290, height: 290, radius: 18, letters: 0.74 }
const MEASURE = 30
const CHANGE = 16

/** E. The surveys beside each other: drawings by code, and the table of their figures. */
export function OutcomeSociometry({ sociometry }: { sociometry: SociometryOutcome }) {
  const { surveys } = sociometry
  const width = (100 - MEASURE - CHANGE) / Math.max(1, surveys.length)
  return (
    <section className="outcome-part">
      <p>
        <Unbroken text={sociometryVerdict(sociometry)} />
      </p>
      {surveys.length > 0 && (
        <>
          <div className="outcome-drawings">
            {surveys.map(({ id, date, drawing }) => (
              <figure key={id}>
                <SociogramFigure drawing={drawing} frame={frame} />
                <figcaption>{text.small(id, date)}</figcaption>
              </figure>
            ))}
          </div>
          <SociogramLegend drawings={surveys.map(({ drawing }) => drawing)} />
          <ReportTable
            caption={text.compared}
            columns={[
              { title: text.comparedColumns.measure, width: MEASURE },
              ...surveys.map(({ id }) => ({ title: id, width, align: 'centre' as const })),
              { title: text.comparedColumns.change, width: CHANGE, align: 'centre' },
            ]}
            rows={comparedRows(surveys.map(printedFigures)).map((row) => ({
              key: row.key,
              cells: [row.name, ...row.values, row.change],
            }))}
          />
          <OutcomeMethods codes={['sociometry']} />
        </>
      )}
    </section>
  )
}
