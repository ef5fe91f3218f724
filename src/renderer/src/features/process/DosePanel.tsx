import type { MemberProcess } from '../../../../domain/evaluation/memberProcess'
import type { ProcessEvaluation } from '../../../../domain/evaluation/processEvaluation'
import { EMPTY, formatDay, formatNumber } from '../../../../texts/formats'
import { listTexts } from '../../../../texts/lists'
import { processText } from '../../../../texts/process'
import { doseVerdict } from '../../../../texts/processPeople'
import { leavingWords, meetingName } from '../../../../texts/processWords'
import { Verdict } from '../../evaluation/Verdict'
import { PlaceLink } from '../../frame/PlaceLink'
import { Panel } from '../../ui/Panel'
import { NumberCell, Table } from '../../ui/Table'
import { MemberStay } from './MemberStay'

const text = processText.dose
const number = (label: string) => ({ label, isNumber: true as const })

/** How much of the program reached each member, who completed it, and who was still there at each meeting. */
export function DosePanel({ process }: { process: ProcessEvaluation }) {
  return (
    <Panel title={processText.panels.dose}>
      <Verdict sentence={doseVerdict(process)} methods={['dose', 'retention']} />
      <Table
        caption={text.caption}
        showCaption
        head={[
          text.member,
          number(text.present),
          number(text.expected),
          number(text.minutes),
          number(text.dose),
          number(text.absences),
          ...(process.period === null ? [text.completion] : []),
          text.stay,
        ]}
      >
        {process.members.map((member) => (
          <DoseRow key={member.code} member={member} isWhole={process.period === null} />
        ))}
      </Table>
      <Retention process={process} />
      <NotHeld process={process} />
    </Panel>
  )
}

function DoseRow({ member, isWhole }: { member: MemberProcess; isWhole: boolean }) {
  const { code, attendance, minutes, dose, absencesAtEnd, completion } = member
  if (attendance.expected === 0)
    return (
      <tr>
        <th scope="row">
          <PlaceLink place={{ screen: 'anggota', member: code }}>{code}</PlaceLink>
        </th>
        <td colSpan={isWhole ? 6 : 5}>{text.notExpected}</td>
        <td>
          <MemberStay member={member} />
        </td>
      </tr>
    )
  return (
    <tr>
      <th scope="row">
        <PlaceLink place={{ screen: 'anggota', member: code }}>{code}</PlaceLink>
      </th>
      <NumberCell>{attendance.present}</NumberCell>
      <NumberCell>{attendance.expected}</NumberCell>
      <NumberCell>{minutes === null ? text.minutesUnknown : formatNumber(minutes)}</NumberCell>
      <NumberCell>{text.share100(dose)}</NumberCell>
      <NumberCell>{absencesAtEnd}</NumberCell>
      {isWhole && <td>{completion ? text.states[completion] : EMPTY}</td>}
      <td>
        <MemberStay member={member} />
      </td>
    </tr>
  )
}

function Retention({ process }: { process: ProcessEvaluation }) {
  return (
    <Table
      caption={text.retention}
      showCaption
      head={[
        text.meeting,
        number(text.members),
        number(text.admitted),
        number(text.share),
        text.joined,
        text.left,
      ]}
    >
      {process.retention.map(({ meeting, members, admitted, share, joined, left }) => (
        <tr key={meeting.id}>
          <th scope="row">{meetingName(meeting)}</th>
          <NumberCell>{members}</NumberCell>
          <NumberCell>{admitted}</NumberCell>
          <NumberCell>{text.share100(share)}</NumberCell>
          <td>{joined.join(', ') || EMPTY}</td>
          <td>
            {left.map(({ code, how }) => `${code} (${leavingWords(how)})`).join(', ') || EMPTY}
          </td>
        </tr>
      ))}
    </Table>
  )
}

function NotHeld({ process: { dosage } }: { process: ProcessEvaluation }) {
  if (dosage.notHeld.length === 0) return null
  return (
    <Table
      caption={text.notHeld}
      showCaption
      head={[text.meeting, text.day, text.status, text.reason]}
    >
      {dosage.notHeld.map(({ number: meeting, date, status, reason, movedTo }) => (
        <tr key={`${meeting} ${date}`}>
          <th scope="row">{meeting}</th>
          <td>{formatDay(date)}</td>
          <td>
            {listTexts.sessionStatus[status]}
            {movedTo !== null && `, ${text.movedTo(movedTo)}`}
          </td>
          <td>{reason ?? text.noReason}</td>
        </tr>
      ))}
    </Table>
  )
}
