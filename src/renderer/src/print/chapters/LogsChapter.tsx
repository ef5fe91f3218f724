import type { DecisionRow, ProblemRow, ReportLogs } from '../../../../domain/report/reportLogs'
import { formatCount, formatShortDay, formatText } from '../../../../texts/formats'
import { listTexts } from '../../../../texts/lists'
import { chapterTitles } from '../../../../texts/report'
import { Chapter } from '../Chapter'
import { inCell, LongTexts } from '../LongTexts'
import { ReportTable } from '../ReportTable'

type LogsChapterProps = { logs: ReportLogs }

/** VII. What the group decided, by whom it was borne, and which problems it faced. */
export function LogsChapter({ logs }: LogsChapterProps) {
  return (
    <Chapter title={chapterTitles.logs}>
      <h3>Keputusan</h3>
      {logs.decisions.length === 0 ? (
        <p>Tidak ada keputusan yang dicatat pada periode ini.</p>
      ) : (
        <>
          <p>{decisionText(logs)}</p>
          <ReportTable
            caption="Keputusan kelompok dan jenjang kemandiriannya (0-3)"
            columns={[
              { title: 'Kode', width: 9 },
              { title: 'Tanggal', width: 13 },
              { title: 'Keputusan', width: 33 },
              { title: 'Jenjang kemandirian', width: 28 },
              { title: 'Status', width: 17 },
            ]}
            rows={logs.decisions.map((decision) => ({
              key: decision.id,
              cells: decisionCells(decision),
            }))}
          />
          <LongTexts
            texts={logs.decisions.map((decision) => ({
              title: `Keputusan ${decision.id}`,
              text: decisionContent(decision),
            }))}
          />
        </>
      )}
      <h3>Persoalan di dalam kelompok</h3>
      {logs.problems.length === 0 ? (
        <p>Tidak ada persoalan yang diangkat, diselesaikan, atau masih terbuka pada periode ini.</p>
      ) : (
        <>
          <p>{problemText(logs)}</p>
          <ReportTable
            caption="Persoalan, penyelesaian, dan lamanya"
            columns={[
              { title: 'Kode', width: 10 },
              { title: 'Persoalan', width: 29 },
              { title: 'Diangkat oleh', width: 16 },
              { title: 'Penyelesaian', width: 28 },
              { title: 'Keadaan', width: 17 },
            ]}
            rows={logs.problems.map((problem) => ({
              key: problem.id,
              cells: problemCells(problem),
            }))}
          />
          <LongTexts
            texts={logs.problems.flatMap((problem) => [
              { title: `Persoalan ${problem.id}`, text: problemContent(problem) },
              { title: `Penyelesaian ${problem.id}`, text: formatText(problem.agreedSolution) },
            ])}
          />
        </>
      )}
    </Chapter>
  )
}

function decisionText({ decisionFigures, decisions }: ReportLogs): string {
  const { autonomyRated, autonomy2plus, autonomy3, executed } = decisionFigures
  const autonomy =
    autonomyRated === 0
      ? 'kemandirian tidak dinilai'
      : `${formatCount(autonomy2plus, autonomyRated)} diambil kelompok sendiri (jenjang 2-3), ${ofThem(autonomy3, autonomy2plus)} dirumuskan sendiri (jenjang 3)`
  return `Kelompok mengambil ${decisions.length} keputusan; ${autonomy}. Sampai akhir periode ${formatCount(executed, decisions.length)} sudah terlaksana.`
}

function problemText(logs: ReportLogs): string {
  const open = logs.problems.filter((problem) => problem.isOpen).length
  const raised =
    logs.problemsRaised === 0
      ? 'Tidak ada persoalan baru'
      : `Persoalan baru ${logs.problemsRaised}, ${ofThem(logs.problemsRaisedByMembers, logs.problemsRaised)} diangkat anggota`
  return `${raised}; diselesaikan ${logs.problemsResolved}; masih terbuka ${open}.`
}

function ofThem(part: number, whole: number): string {
  return part === whole ? 'semuanya' : part === 0 ? 'tidak satu pun' : `${part} di antaranya`
}

function decisionContent(decision: DecisionRow): string {
  const extra = [
    decision.dissent ? `Pendapat lain: ${decision.dissent}` : null,
    decision.overrideReason ? `Alasan: ${decision.overrideReason}` : null,
    decision.reviewNote ? `Telaah: ${decision.reviewNote}` : null,
  ].filter((part) => part !== null)
  return [decision.text, ...extra].join('. ')
}

function decisionCells(decision: DecisionRow) {
  const day =
    decision.executedDate ?? (decision.status === 'direncanakan' ? decision.dueDate : null)
  const prefix = decision.executedDate ? '' : 'tenggat '
  return [
    decision.id,
    formatShortDay(decision.date),
    inCell(decisionContent(decision)),
    `${decision.autonomyLevel}: ${listTexts.autonomy[decision.autonomyLevel]}`,
    `${listTexts.decisionStatus[decision.status]}${day ? ` (${prefix}${formatShortDay(day)})` : ''}`,
  ]
}

function problemContent({ text, severity }: ProblemRow): string {
  return `${text} (${listTexts.severity[severity]})`
}

function problemCells(problem: ProblemRow) {
  return [
    problem.id,
    inCell(problemContent(problem)),
    `${listTexts.raisedBy[problem.raisedBy]}, ${formatShortDay(problem.raisedDate)}`,
    inCell(formatText(problem.agreedSolution)),
    problem.isOpen
      ? 'masih terbuka'
      : `selesai${problem.days === null ? '' : ` dalam ${problem.days} hari`}`,
  ]
}
