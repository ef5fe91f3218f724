import type { EvidenceCount } from '../../../../domain/progress/evidence/evidenceCount'
import type { CountedEvidence, ReportTasks, TaskRow } from '../../../../domain/report/reportTasks'
import { attainmentTexts, effortTexts, taskTexts } from '../../../../texts/catalog'
import { evidenceSentence } from '../../../../texts/evidence'
import { EMPTY, formatChange, formatNumber, formatShortDay } from '../../../../texts/formats'
import { chapterTitles, eventsText } from '../../../../texts/report'
import { TaskSteps } from '../../ui/charts/TaskSteps'
import { Chapter } from '../Chapter'
import { inCell, LongTexts } from '../LongTexts'
import { ReportTable } from '../ReportTable'
import { Unbroken } from '../Unbroken'

type TasksChapterProps = { tasks: ReportTasks }

/** IV. The eight tasks: value before, value now, what it rests on, and the whole way in steps. */
export function TasksChapter({ tasks }: TasksChapterProps) {
  if (tasks.points.length === 0)
    return (
      <Chapter title={chapterTitles.tasks}>
        <p>Delapan tugas kelompok belum dinilai sampai akhir periode ini.</p>
      </Chapter>
    )
  return (
    <Chapter title={chapterTitles.tasks}>
      <p>
        Nilai 0-4 menyatakan keadaan kelompok:{' '}
        {attainmentTexts.map(({ label }, value) => `${value} ${label.toLowerCase()}`).join(', ')}.
        Upaya pekerja sosial dinilai terpisah:{' '}
        {effortTexts.map((label, value) => `${value} ${label.toLowerCase()}`).join(', ')}.
      </p>
      <ReportTable
        caption="Nilai delapan tugas, perubahan, bukti, dan uraian"
        columns={[
          { title: 'Tugas', width: 21 },
          { title: 'Lalu', width: 6, align: 'centre' },
          { title: 'Kini', width: 6, align: 'centre' },
          { title: 'Perubahan', width: 12, align: 'centre' },
          { title: 'Upaya', width: 8, align: 'centre' },
          { title: 'Uraian', width: 30 },
          { title: 'Bukti', width: 17 },
        ]}
        rows={tasks.rows.map((row) => ({ key: row.task, cells: taskCells(row) }))}
      />
      <LongTexts
        texts={tasks.rows.map((row) => ({
          title: `Uraian tugas ${row.task}`,
          text: noteText(row),
        }))}
      />
      <Recorded tasks={tasks} />
      <TaskHistory tasks={tasks} />
    </Chapter>
  )
}

/** What stands behind the ratings of the period: indicators, the members' own view, counts; nothing where none was made in it. */
function Recorded({ tasks: { rows } }: TasksChapterProps) {
  const told = rows
    .filter(({ isRatedInPeriod }) => isRatedInPeriod)
    .map((row) => ({ key: row.task, cells: [row.task, recordedText(row)] }))
    .filter(({ cells }) => cells[1] !== '')
  if (told.length === 0) return null
  return (
    <div className="together">
      <ReportTable
        caption="Di balik penilaian: hitungan dari catatan sejak telaah sebelumnya; (!) = perlu perhatian"
        columns={[
          { title: 'Tugas', width: 9, align: 'centre' },
          { title: 'Yang tercatat', width: 91 },
        ]}
        rows={told}
      />
    </div>
  )
}

function recordedText({ visibleIndicators, memberRating, counted }: TaskRow): string {
  return [
    visibleIndicators === null ? null : `${visibleIndicators} dari 5 indikator tampak.`,
    memberRating === null ? null : membersText(memberRating),
    counted && talliedText(counted),
    ...(counted?.told ?? []).map(countText),
  ]
    .filter(Boolean)
    .join(' ')
}

function talliedText({ for: pro, against, of }: CountedEvidence): string {
  return `Dari ${of} hitungan ${pro} mendukung, ${against} perlu perhatian.`
}

function countText(count: EvidenceCount): string {
  return `${count.voice === 'against' ? '(!) ' : ''}${evidenceSentence(count)}`
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
            <TaskSteps label={`${task}, ${taskTexts[task].name}`} steps={history} height={60} />
          </figure>
        ))}
      </div>
      <p className="note">
        <Unbroken text={eventsText(tasks)} />
      </p>
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
  return [
    `${row.task}. ${taskTexts[row.task].name}`,
    row.previous === null ? EMPTY : row.previous,
    row.current === null ? EMPTY : row.current,
    formatChange(row.change),
    row.effort === null ? EMPTY : row.effort,
    inCell(noteText(row)),
    evidenceText(row),
  ]
}

function noteText(row: TaskRow): string {
  const { note, reason, current, isRatedInPeriod } = row
  if (current === null) return 'belum dinilai'
  return [
    note,
    reason ? `Alasan lonjakan: ${reason}` : null,
    isRatedInPeriod ? null : 'Belum ditelaah pada periode ini',
  ]
    .filter(Boolean)
    .join('. ')
}

function membersText({ level, n }: NonNullable<TaskRow['memberRating']>): string {
  return `Menurut anggota: ${level} (${n === null ? 'n tidak dicatat' : `n ${n}`}).`
}

function evidenceText({ current, evidence }: TaskRow): string {
  if (evidence.length > 0) return evidence.join(', ')
  return current === null ? EMPTY : 'tanpa bukti tercatat'
}
