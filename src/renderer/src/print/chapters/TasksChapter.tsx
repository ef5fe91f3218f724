import type { ReportTasks, TaskRow } from '../../../../domain/report/reportTasks'
import { attainmentTexts, effortTexts, taskTexts } from '../../../../texts/catalog'
import { EMPTY, formatNumber, formatShortDay } from '../../../../texts/formats'
import { changeText, chapterTitles, valueText } from '../../../../texts/report'
import { TaskSteps } from '../../ui/charts/TaskSteps'
import { Chapter } from '../Chapter'
import { ReportTable } from '../ReportTable'

type TasksChapterProps = { tasks: ReportTasks }

/** IV. The eight tasks: value before, value now, what it rests on, and the whole way in steps. */
export function TasksChapter({ tasks }: TasksChapterProps) {
  return (
    <Chapter title={chapterTitles.tasks}>
      <p>
        Nilai 0-4 menyatakan keadaan kelompok:{' '}
        {attainmentTexts.map(({ label }, value) => `${value} ${label.toLowerCase()}`).join(', ')}.
        Upaya pekerja sosial (0-3) dinilai terpisah.
      </p>
      <ReportTable
        caption="Nilai delapan tugas, perubahan, bukti, dan uraian"
        columns={[
          { title: 'Tugas', width: 23 },
          { title: 'Lalu', width: 7, align: 'centre' },
          { title: 'Kini', width: 7, align: 'centre' },
          { title: 'Perubahan', width: 13, align: 'centre' },
          { title: 'Upaya', width: 8, align: 'centre' },
          { title: 'Uraian', width: 27 },
          { title: 'Bukti', width: 15 },
        ]}
        rows={tasks.rows.map((row) => ({ key: row.task, cells: taskCells(row) }))}
      />
      <p className="note">
        Upaya: {effortTexts.map((label, value) => `${value} ${label.toLowerCase()}`).join(', ')}.
      </p>
      {tasks.points.length > 0 && <TaskHistory tasks={tasks} />}
    </Chapter>
  )
}

function TaskHistory({ tasks }: TasksChapterProps) {
  const { points, rows } = tasks
  return (
    <>
      <h3>Perjalanan setiap tugas pada semua titik telaah</h3>
      <div className="small-multiples">
        {rows.map(({ task, history }) => (
          <figure key={task}>
            <figcaption>
              {task}. {taskTexts[task].name}
            </figcaption>
            <TaskSteps label={`${task}, ${taskTexts[task].name}`} steps={history} />
          </figure>
        ))}
      </div>
      <ReportTable
        caption="Nilai delapan tugas pada semua titik telaah (skala 0-4; garis putus-putus pada grafik = nilai 3)"
        columns={[
          { title: 'Titik telaah', width: 14 },
          { title: 'Tanggal', width: 18 },
          ...rows.map(({ task }) => ({ title: task, width: 7, align: 'centre' as const })),
          { title: 'Rerata', width: 12, align: 'centre' },
        ]}
        rows={points.map((point, index) => ({
          key: point.id,
          cells: [
            point.id,
            formatShortDay(point.date),
            ...rows.map(({ history }) => history[index]?.attainment ?? EMPTY),
            point.mean === null ? EMPTY : formatNumber(point.mean, 2),
          ],
        }))}
      />
    </>
  )
}

function taskCells(row: TaskRow) {
  const older = row.current !== null && !row.isRatedInPeriod ? ' (belum ditelaah periode ini)' : ''
  return [
    `${row.task}. ${taskTexts[row.task].name}`,
    row.previous === null ? EMPTY : row.previous,
    `${valueText(row.current)}${older}`,
    changeText(row.change),
    row.effort === null ? EMPTY : row.effort,
    [row.note ?? EMPTY, row.reason ? `Alasan lonjakan: ${row.reason}` : null]
      .filter(Boolean)
      .join('. '),
    row.evidence.length > 0 ? row.evidence.join(', ') : 'tanpa bukti tercatat',
  ]
}
