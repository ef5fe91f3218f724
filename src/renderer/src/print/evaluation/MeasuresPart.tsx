import type { MeasuredOnce, MeasureReport } from '../../../../domain/measuring/measureReports'
import { measuresOnPaperText, methodsOnPaper, onceText } from '../../../../texts/measuresOnPaper'
import { methodTexts } from '../../../../texts/methods'
import { noComparison } from '../../../../texts/verdicts'
import { MeasureOnPaper } from './MeasureOnPaper'

const text = measuresOnPaperText

type MeasuresPartProps = {
  measures: readonly MeasureReport[]
  once?: readonly MeasuredOnce[]
}

/** What each instrument showed: its verdict, each member beside the group, all points; methods and limits once at the end. */
export function MeasuresPart({ measures, once = [] }: MeasuresPartProps) {
  return (
    <>
      {measures.length === 0 && <p>{text.none}</p>}
      {measures.map((report) => (
        <MeasureOnPaper key={report.instrument.id} report={report} />
      ))}
      {once.length > 0 && (
        <div className="together">
          <h3>{text.once}</h3>
          <ul>
            {once.map((one) => (
              <li key={one.instrument.id}>{onceText(one)}</li>
            ))}
          </ul>
        </div>
      )}
      {measures.length > 0 && <Methods measures={measures} />}
    </>
  )
}

function Methods({ measures }: { measures: readonly MeasureReport[] }) {
  return (
    <div className="measure-methods">
      <h3>{text.methods}</h3>
      <p>
        {noComparison} {text.caution}
      </p>
      <ul>
        {methodsOnPaper(measures).map((code) => (
          <li key={code}>
            {methodTexts[code].name}: {methodTexts[code].formula}
          </li>
        ))}
      </ul>
    </div>
  )
}
