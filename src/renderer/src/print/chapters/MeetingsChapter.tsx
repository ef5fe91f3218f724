import type { KeyFigures } from '../../../../domain/report/keyFigures'
import type {
  Deviation,
  MeetingRow,
  ReportMeetings,
} from '../../../../domain/report/reportMeetings'
import { EMPTY, formatShare, formatShortDay, formatText } from '../../../../texts/formats'
import { listTexts } from '../../../../texts/lists'
import { chapterTitles } from '../../../../texts/report'
import { AttendanceBars } from '../../ui/charts/AttendanceBars'
import { Chapter } from '../Chapter'
import { ReportTable } from '../ReportTable'

type MeetingsChapterProps = { meetings: ReportMeetings; figures: KeyFigures }

/** III. Every meeting, who came, whether its aim was reached, and what did not go as planned. */
export function MeetingsChapter(props: MeetingsChapterProps) {
  return (
    <Chapter title={chapterTitles.meetings}>
      <MeetingsPart {...props} />
    </Chapter>
  )
}

/** The meetings in their table and chart, and what did not go as planned. */
export function MeetingsPart({ meetings, figures }: MeetingsChapterProps) {
  const held = meetings.rows.filter((row) => row.status === 'terlaksana')
  return (
    <>
      {meetings.rows.length === 0 ? (
        <p>Tidak ada pertemuan yang dicatat pada periode ini.</p>
      ) : (
        <ReportTable
          caption="Pertemuan, kehadiran, dan ketercapaian tujuan"
          columns={[
            { title: 'Ke-', width: 7, align: 'centre' },
            { title: 'Tanggal', width: 15 },
            { title: 'Topik', width: 40 },
            { title: 'Hadir/seharusnya', width: 18, align: 'centre' },
            { title: 'Tujuan', width: 20 },
          ]}
          rows={meetings.rows.map(meetingCells)}
        />
      )}
      {held.length > 0 && (
        <figure className="figure-wide">
          <AttendanceBars meetings={held} />
          <figcaption>
            Kehadiran tiap pertemuan (hadir/tercatat); seluruhnya{' '}
            {formatShare(figures.present, figures.recorded)}.
          </figcaption>
        </figure>
      )}
      {meetings.deviations.length === 0 ? (
        <p>
          {meetings.rows.length === 0
            ? 'Penyimpangan dari rencana tidak dapat dinilai.'
            : 'Semua pertemuan periode ini terlaksana sesuai jadwal yang dicatat.'}
        </p>
      ) : (
        <>
          <h3>Penyimpangan dari rencana</h3>
          <ul>
            {meetings.deviations.map((deviation) => (
              <li key={`${deviation.number} ${deviation.date}`}>{deviationText(deviation)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function meetingCells(row: MeetingRow) {
  const isHeld = row.status === 'terlaksana'
  const unrecorded = row.expected - row.recorded
  const attendance = `${row.present}/${row.expected}${unrecorded > 0 ? ` (${unrecorded} belum dicatat)` : ''}`
  const aim = row.objectivesMet ? listTexts.objectivesMet[row.objectivesMet] : 'belum dinilai'
  return {
    key: `${row.number} ${row.date}`,
    cells: [
      row.number,
      formatShortDay(row.date),
      formatText(row.title),
      isHeld ? attendance : EMPTY,
      isHeld ? aim : listTexts.sessionStatus[row.status],
    ],
  }
}

function deviationText({ number, date, status, reason, movedTo }: Deviation): string {
  const moved = movedTo
    ? `, dialihkan ke pertemuan ke-${movedTo.number} tanggal ${formatShortDay(movedTo.date)}`
    : ''
  return `Pertemuan ke-${number} (${formatShortDay(date)}) ${listTexts.sessionStatus[status]}${moved}; alasan: ${reason ?? 'belum dicatat'}.`
}
