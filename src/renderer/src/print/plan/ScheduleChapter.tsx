import type { PlanMeeting } from '../../../../domain/report/programPlanMeetings'
import { EMPTY, formatShortDay, formatText } from '../../../../texts/formats'
import { NOT_FILLED, planText, taskLetters } from '../../../../texts/programPlan'
import { Chapter } from '../Chapter'
import { inCell, type LongText, LongTexts } from '../LongTexts'
import { ReportTable } from '../ReportTable'
import { NotFilled } from './Lines'

type ScheduleChapterProps = { meetings: readonly PlanMeeting[]; planned: number | null }

/** VII. Every meeting of the plan: when, about what, for what, how, and with whose help. */
export function ScheduleChapter({ meetings, planned }: ScheduleChapterProps) {
  return (
    <Chapter title={planText.schedule(planned)}>
      {meetings.length === 0 ? (
        <NotFilled />
      ) : (
        <ReportTable
          caption="Rencana pertemuan"
          columns={[
            { title: 'Ke-', width: 6, align: 'centre' },
            { title: 'Tanggal', width: 13 },
            { title: 'Topik', width: 16 },
            { title: 'Tujuan', width: 21 },
            { title: 'Kegiatan', width: 22 },
            { title: 'Tugas', width: 9, align: 'centre' },
            { title: 'Sumber', width: 13 },
          ]}
          rows={meetings.map(meetingCells)}
        />
      )}
      <LongTexts texts={meetings.flatMap(longTexts)} />
      {planned !== null && meetings.length < planned && (
        <p>{planText.fewerMeetings(meetings.length, planned)}</p>
      )}
      {meetings.length > 0 && <p className="note">{planText.tasksNote}</p>}
    </Chapter>
  )
}

function meetingCells(meeting: PlanMeeting) {
  const { number, date, title, objectives, activities, resources } = meeting
  return {
    key: `${number} ${date}`,
    cells: [
      number,
      formatShortDay(date),
      formatText(title),
      objectives.length > 0 ? inCell(objectives.join('; ')) : NOT_FILLED,
      activities.length > 0 ? inCell(activities.join('; ')) : NOT_FILLED,
      taskLetters(meeting),
      resources.length > 0 ? resources.join('; ') : EMPTY,
    ],
  }
}

function longTexts({ number, objectives, activities }: PlanMeeting): LongText[] {
  return [
    { title: `Tujuan pertemuan ke-${number}`, text: objectives.join('; ') },
    { title: `Kegiatan pertemuan ke-${number}`, text: activities.join('; ') },
  ]
}
