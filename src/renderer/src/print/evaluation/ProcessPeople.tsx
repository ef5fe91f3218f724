import type { MemberProcess } from '../../../../domain/evaluation/memberProcess'
import type { ProcessEvaluation } from '../../../../domain/evaluation/processEvaluation'
import { EMPTY, formatCount, formatDay, formatNumber } from '../../../../texts/formats'
import { processText } from '../../../../texts/process'
import {
  attendanceVerdict,
  doseVerdict,
  participationVerdict,
} from '../../../../texts/processPeople'
import { leavingWords, meanWords } from '../../../../texts/processWords'
import { AttendanceHeat, HeatLegend } from '../../ui/charts/AttendanceHeat'
import { ReportTable } from '../ReportTable'

const text = processText
/** Meetings whose columns fit beside each other on A4. */
const MOST_COLUMNS = 14
/** Members up to whom the table is kept on one page. */
const ROWS_OF_A_PAGE = 20

/** Who was there, how much of the program reached whom, and how far each took part. */
export function ProcessPeople({ process }: { process: ProcessEvaluation }) {
  const { members, attendance } = process
  const starts = attendance.byMeeting.flatMap((_, index) =>
    index % MOST_COLUMNS === 0 ? [index] : [],
  )
  return (
    <>
      <h3>{text.panels.attendance}</h3>
      <p className="prose">{attendanceVerdict(process)}</p>
      {starts.map((from) => (
        <div key={from} className={members.length <= ROWS_OF_A_PAGE ? 'together' : undefined}>
          <AttendanceHeat
            members={members}
            byMeeting={attendance.byMeeting}
            from={from}
            to={Math.min(from + MOST_COLUMNS, attendance.byMeeting.length)}
          />
        </div>
      ))}
      <HeatLegend members={members} />
      <h3>{text.panels.dose}</h3>
      <p className="prose">{doseVerdict(process)}</p>
      <h3>{text.panels.participation}</h3>
      <p className="prose">{participationVerdict(process)}</p>
      <ReportTable
        caption={text.paper.memberCaption}
        columns={[
          { title: text.dose.member, width: 10 },
          { title: text.paper.presentOf, width: 13, align: 'centre' },
          { title: text.dose.minutes, width: 11, align: 'end' },
          { title: text.dose.dose, width: 10, align: 'end' },
          { title: text.dose.completion, width: 17 },
          { title: text.paper.participation, width: 17, align: 'centre' },
          { title: text.dose.stay, width: 22 },
        ]}
        rows={members.map((member) => ({ key: member.code, cells: memberCells(member) }))}
      />
    </>
  )
}

function memberCells(member: MemberProcess) {
  const { code, attendance, minutes, dose, completion, participation, joinedLate, left } = member
  return [
    code,
    formatCount(attendance.present, attendance.recorded),
    minutes === null ? EMPTY : formatNumber(minutes),
    text.dose.share100(dose),
    completion ? text.dose.states[completion] : EMPTY,
    participation.mean === null ? EMPTY : meanWords(participation),
    [
      joinedLate && text.dose.joinedOn(formatDay(joinedLate)),
      left && `${leavingWords(left.how)}, ${formatDay(left.day)}`,
    ]
      .filter(Boolean)
      .join('; ') || EMPTY,
  ]
}
