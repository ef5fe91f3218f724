import type { PrintedSurvey } from '../../../../domain/report/sociometrySheet'
import {
  figureColumns,
  figureRows,
  prominenceSentence,
  subgroupSentences,
} from '../../../../texts/sociometryFigures'
import {
  memberCells,
  printedFigures,
  sociometrySheetText,
  surveyFacts,
} from '../../../../texts/sociometrySheet'
import { SociogramFigure } from '../../ui/charts/SociogramFigure'
import { SociogramLegend } from '../../ui/charts/SociogramLegend'
import { FactList } from '../FactList'
import { ReportTable } from '../ReportTable'
import { Unbroken } from '../Unbroken'

const text = sociometrySheetText
const frame = { width: 520, height: 350, radius: 20, letters: 0.68 }

/** One survey on paper: what was asked, the drawing, the figures with their formulas, and each member. */
export function SurveyPart({ survey }: { survey: PrintedSurvey }) {
  const { name, value, formula, n } = figureColumns
  const { code, chosen, received, mutual, standing } = text.memberColumns
  const figures = printedFigures(survey)
  return (
    <>
      <FactList facts={surveyFacts(survey)} />
      <figure className="sociogram-large">
        <SociogramFigure drawing={survey.drawing} frame={frame} />
        <SociogramLegend drawings={[survey.drawing]} />
      </figure>
      <ReportTable
        caption={text.figures}
        columns={[
          { title: name, width: 27 },
          { title: value, width: 18 },
          { title: formula, width: 39 },
          { title: n, width: 16 },
        ]}
        rows={figureRows(figures).map((row) => ({
          key: row.key,
          cells: [row.name, row.value, row.formula, row.n],
        }))}
      />
      <ReportTable
        caption={text.members}
        columns={[
          { title: code, width: 12 },
          { title: chosen, width: 24 },
          { title: received, width: 22 },
          { title: mutual, width: 24 },
          { title: standing, width: 18 },
        ]}
        rows={survey.drawing.nodes.map((node) => ({
          key: node.code,
          cells: memberCells(survey, node.code),
        }))}
      />
      <p className="note">
        <Unbroken text={`${prominenceSentence(survey.indices)} ${subgroupSentences(figures)}`} />
      </p>
    </>
  )
}
