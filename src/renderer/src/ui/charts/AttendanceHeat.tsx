import './attendanceHeat.css'
import type { ReactNode } from 'react'
import type {
  AttendanceCell,
  MeetingCell,
  MemberProcess,
} from '../../../../domain/evaluation/memberProcess'
import type { ProcessAttendance } from '../../../../domain/evaluation/processEvaluation'
import { formatCount, formatNumber, NOT_COMPUTABLE } from '../../../../texts/formats'
import { cellSigns, heatText } from '../../../../texts/processCharts'

type AttendanceHeatProps = {
  members: readonly MemberProcess[]
  byMeeting: ProcessAttendance['byMeeting']
  /** Which of the meetings stand in this table; all where left out. */
  from?: number
  to?: number
  /** What a member is called in the row; the code where nothing is said. */
  nameOf?: (code: string) => ReactNode
}

/**
 * Members by meetings: the mark as a letter on a shade or border of its own, participation as filled dots. What was
 * not expected (not yet joined, gone) and what was not recorded look different from each other and from an absence.
 */
export function AttendanceHeat({
  members,
  byMeeting,
  from = 0,
  to = byMeeting.length,
  nameOf = (code) => code,
}: AttendanceHeatProps) {
  const shown = byMeeting.slice(from, to)
  const hasTotals = to >= byMeeting.length
  return (
    <table className="heat">
      <caption>{heatText.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heatText.member}</th>
          {shown.map(({ meeting }) => (
            <th key={meeting.id} scope="col" className="heat-meeting">
              <span aria-hidden="true">{heatText.shortMeeting(meeting.number)}</span>
              <span className="heat-heard">{heatText.meeting(meeting.number)}</span>
            </th>
          ))}
          {hasTotals && <TotalHeads />}
        </tr>
      </thead>
      <tbody>
        {members.map(({ code, cells, attendance }) => (
          <tr key={code}>
            <th scope="row">{nameOf(code)}</th>
            {cells.slice(from, to).map((cell, index) => (
              <HeatCell key={shown[index]?.meeting.id ?? index} cell={cell} />
            ))}
            {hasTotals && <Totals present={attendance.present} recorded={attendance.recorded} />}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{heatText.all}</th>
          {shown.map(({ meeting, attendance: { present, recorded } }) => (
            <td key={meeting.id} className="heat-sum">
              {present}/{recorded}
            </td>
          ))}
          {hasTotals && <Totals {...totalOf(members)} />}
        </tr>
      </tfoot>
    </table>
  )
}

function TotalHeads() {
  return (
    <>
      <th scope="col" className="heat-total">
        {heatText.present}
      </th>
      <th scope="col" className="heat-total">
        {heatText.rate}
      </th>
    </>
  )
}

function Totals({ present, recorded }: { present: number; recorded: number }) {
  return (
    <>
      <td className="heat-total">{formatCount(present, recorded)}</td>
      <td className="heat-total">
        {recorded === 0 ? (
          <>
            <span aria-hidden="true">–</span>
            <span className="heat-heard">{NOT_COMPUTABLE}</span>
          </>
        ) : (
          formatNumber((100 * present) / recorded, 1)
        )}
      </td>
    </>
  )
}

function totalOf(members: readonly MemberProcess[]) {
  const add = (key: 'present' | 'recorded') =>
    members.reduce((total, { attendance }) => total + attendance[key], 0)
  return { present: add('present'), recorded: add('recorded') }
}

function HeatCell({ cell: { mark, participation } }: { cell: MeetingCell }) {
  return (
    <td className={`heat-cell heat-${mark}`}>
      <span className="heat-heard">{heatText.cell(mark, participation)}</span>
      <HeatSign mark={mark} />
      {participation !== null && <Dots level={participation} />}
    </td>
  )
}

function HeatSign({ mark }: { mark: AttendanceCell }) {
  return (
    <span aria-hidden="true" className="heat-sign">
      {cellSigns[mark]}
    </span>
  )
}

const levels = [1, 2, 3]

function Dots({ level }: { level: number }) {
  return (
    <svg className="heat-dots" viewBox="0 0 18 6" width="18" height="6" aria-hidden="true">
      {levels.map((one) => (
        <circle
          key={one}
          cx={6 * one - 3}
          cy={3}
          r={2}
          className={one <= level ? 'heat-dot' : 'heat-ring'}
        />
      ))}
    </svg>
  )
}

/** The signs that occur in the rows, with their words. */
export function HeatLegend({ members }: { members: readonly MemberProcess[] }) {
  const marks = new Set(members.flatMap(({ cells }) => cells.map(({ mark }) => mark)))
  const shown = (Object.keys(cellSigns) as AttendanceCell[]).filter((mark) => marks.has(mark))
  const hasDots = members.some(({ participation }) => participation.n > 0)
  return (
    <ul className="heat-legend" aria-label={heatText.legend}>
      {shown.map((mark) => (
        <li key={mark}>
          <span className={`heat-key heat-${mark}`}>
            <HeatSign mark={mark} />
          </span>
          {heatText.legendEntry(mark)}
        </li>
      ))}
      {hasDots && (
        <li>
          <span className="heat-key">
            <Dots level={2} />
          </span>
          {heatText.involvement}
        </li>
      )}
    </ul>
  )
}
