import { comparedRows } from '../../../../texts/sociometryComparison'
import type { SurveyFigures } from '../../../../texts/sociometryFigures'
import { sociometrySheetText as text } from '../../../../texts/sociometrySheet'
import { ReportTable } from '../ReportTable'

type ComparedSurveysProps = { ids: readonly string[]; figures: readonly SurveyFigures[] }

const MEASURE = 28
const CHANGE = 16

/** The figures of surveys side by side, and how they changed from the first to the last. */
export function ComparedSurveys({ ids, figures }: ComparedSurveysProps) {
  const width = (100 - MEASURE - CHANGE) / Math.max(1, ids.length)
  return (
    <ReportTable
      caption={text.compared}
      columns={[
        { title: text.comparedColumns.measure, width: MEASURE },
        ...ids.map((title) => ({ title, width, align: 'centre' as const })),
        { title: text.comparedColumns.change, width: CHANGE, align: 'centre' },
      ]}
      rows={comparedRows(figures).map(({ key, name, values, change }) => ({
        key,
        cells: [name, ...values, change],
      }))}
    />
  )
}
