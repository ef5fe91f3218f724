import type { CopyMark } from '../../../../domain/report/reportDocument'
import type { SociometrySheet } from '../../../../domain/report/sociometrySheet'
import { sociometrySheetText } from '../../../../texts/sociometrySheet'
import { Chapter } from '../Chapter'
import { Grade } from '../Grade'
import { Letterhead } from '../Letterhead'
import { ComparisonPart } from './ComparisonPart'
import { SurveyPart } from './SurveyPart'

const text = sociometrySheetText

type SociometryPagesProps = { sheet: SociometrySheet; copy: CopyMark | null }

/** The surveys on paper: side by side, then each with its drawing and figures. */
export function SociometryPages({ sheet, copy }: SociometryPagesProps) {
  const { surveys, program } = sheet
  return (
    <>
      <header className="report-head">
        <Letterhead letterhead={sheet.letterhead} />
        <Grade document={sheet.document} copy={copy} />
        <h1>{text.title}</h1>
        {program && <p className="head-line">{program.name}</p>}
        <p className="head-line">{text.asOf(sheet.asOf)}</p>
      </header>
      <p className="note sociometry-purpose">{text.purpose}</p>
      {surveys.length === 0 && <p>{text.none}</p>}
      {surveys.length > 1 && (
        <Chapter title={text.comparison}>
          <ComparisonPart sheet={sheet} />
        </Chapter>
      )}
      {surveys.map((survey, index) => (
        <div key={survey.id} className="sociometry-survey">
          <Chapter
            title={text.survey(index + (surveys.length > 1 ? 2 : 1), survey.id, survey.date)}
          >
            <SurveyPart survey={survey} />
          </Chapter>
        </div>
      ))}
      {surveys.length > 0 && <p className="note">{text.limits}</p>}
    </>
  )
}
