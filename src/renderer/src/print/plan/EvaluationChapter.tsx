import type { PlanEvaluation } from '../../../../domain/report/programPlanSafety'
import { EMPTY, formatDay, formatList } from '../../../../texts/formats'
import { pointWord } from '../../../../texts/instruments'
import { NOT_FILLED, planTitles } from '../../../../texts/programPlan'
import { Chapter } from '../Chapter'
import { ReportTable } from '../ReportTable'
import { NotFilled } from './Lines'

/** X. What will be judged, with what, and when. */
export function EvaluationChapter({ evaluation }: { evaluation: PlanEvaluation }) {
  const { points } = evaluation
  return (
    <Chapter title={planTitles.evaluation}>
      <EvaluationTables evaluation={evaluation} />
      {points.length > 0 && (
        <p className="prose">
          Tugas, prinsip, dan tujuan ditelaah bersama pada{' '}
          {formatList(points.map(({ id, date }) => `${id} (${formatDay(date)})`))}.
        </p>
      )}
    </Chapter>
  )
}

/** What is judged with what, and the instruments with their times. */
export function EvaluationTables({ evaluation }: { evaluation: PlanEvaluation }) {
  const { rows, instruments } = evaluation
  return (
    <>
      <h3>Yang dinilai</h3>
      {rows.length === 0 ? (
        <NotFilled />
      ) : (
        <ReportTable
          caption="Rencana evaluasi"
          columns={[
            { title: 'Yang dinilai', width: 40 },
            { title: 'Alat', width: 32 },
            { title: 'Waktu', width: 28 },
          ]}
          rows={rows.map(({ aspect, instrument, time }) => ({
            key: aspect,
            cells: [aspect, instrument ?? NOT_FILLED, time ?? NOT_FILLED],
          }))}
        />
      )}
      <h3>Alat ukur</h3>
      {instruments.length === 0 ? (
        <NotFilled />
      ) : (
        <ReportTable
          caption="Alat ukur dan waktunya"
          columns={[
            { title: 'Kode', width: 14 },
            { title: 'Alat', width: 56 },
            { title: 'Titik pengukuran', width: 30 },
          ]}
          rows={instruments.map(({ code, name, points: times }) => ({
            key: code,
            cells: [code, name, times.length > 0 ? times.map(pointWord).join(', ') : EMPTY],
          }))}
        />
      )}
    </>
  )
}
