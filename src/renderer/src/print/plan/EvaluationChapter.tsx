import type { PlanEvaluation } from '../../../../domain/report/programPlanSafety'
import { EMPTY, formatDay, formatList } from '../../../../texts/formats'
import { NOT_FILLED, planTitles } from '../../../../texts/programPlan'
import { Chapter } from '../Chapter'
import { ReportTable } from '../ReportTable'
import { NotFilled } from './Lines'

/** X. What will be judged, with what, and when. */
export function EvaluationChapter({ evaluation }: { evaluation: PlanEvaluation }) {
  const { rows, instruments, points } = evaluation
  return (
    <Chapter title={planTitles.evaluation}>
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
      {instruments.length > 0 && (
        <ReportTable
          caption="Alat ukur"
          columns={[
            { title: 'Kode', width: 14 },
            { title: 'Alat', width: 56 },
            { title: 'Titik pengukuran', width: 30 },
          ]}
          rows={instruments.map(({ code, name, points: times }) => ({
            key: code,
            cells: [code, name, times.length > 0 ? times.join(', ') : EMPTY],
          }))}
        />
      )}
      {points.length > 0 && (
        <p className="prose">
          Tugas, prinsip, dan tujuan ditelaah bersama pada{' '}
          {formatList(points.map(({ id, date }) => `${id} (${formatDay(date)})`))}.
        </p>
      )}
    </Chapter>
  )
}
