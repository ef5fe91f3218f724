import { Link } from '@tanstack/react-router'
import { ageOn } from '../../../../domain/day'
import { intakeGaps } from '../../../../domain/members/intakeGaps'
import { hasLeft } from '../../../../domain/members/stays'
import { consentStanding } from '../../../../domain/progress/consentStanding'
import type { Member } from '../../../../domain/records/member'
import { intakeGapTexts, memberStatusLabels, membersText } from '../../../../texts/members'
import { useOpenGroup } from '../../state/openGroup'
import { NumberCell, Table } from '../../ui/Table'
import styles from './Members.module.css'

type MemberTableProps = { caption: string; members: readonly Member[]; showCaption?: boolean }

const { head } = membersText

/** One line per person: who it is, how things stand, and what is still missing. */
export function MemberTable({ caption, members, showCaption = false }: MemberTableProps) {
  return (
    <Table
      caption={caption}
      showCaption={showCaption}
      head={[
        head.code,
        head.name,
        head.sex,
        { label: head.age, isNumber: true },
        head.basis,
        head.status,
        head.consent,
        head.missing,
      ]}
    >
      {members.map((member) => (
        <MemberRow key={member.id} member={member} />
      ))}
    </Table>
  )
}

function MemberRow({ member }: { member: Member }) {
  const { group, today } = useOpenGroup()
  const { code, fullName, nickname, sex, birthDate, participationBasis, status } = member
  const start = group.records.program[0]?.startDate ?? member.joinDate
  const gaps = intakeGaps(group, member, today).filter(
    (gap) => gap !== 'consent' || !hasLeft(member),
  )
  return (
    <tr>
      <th scope="row" className={styles.code}>
        <Link to="/kelompok/$groupId/anggota/$kode" params={{ groupId: group.id, kode: code }}>
          {code}
        </Link>
      </th>
      <td className={styles.name}>
        {fullName}
        {nickname && !fullName.includes(nickname) && <span className="soft"> ({nickname})</span>}
      </td>
      <td>{sex}</td>
      <NumberCell>{ageOn(birthDate, start)}</NumberCell>
      <td>{membersText.basis[participationBasis]}</td>
      <td>{memberStatusLabels[status]}</td>
      <td>
        <ConsentWord member={member} />
      </td>
      <td className={styles.missing}>
        {gaps.length === 0
          ? membersText.nothingMissing
          : gaps.map((gap) => intakeGapTexts[gap].short).join(', ')}
      </td>
    </tr>
  )
}

function ConsentWord({ member: { code } }: { member: Member }) {
  const { group, today } = useOpenGroup()
  const { isGiven, reasons } = consentStanding(group, code, 'ikutKelompok', today)
  const isOver = reasons.includes('withdrawn') || reasons.includes('expired')
  const { consent } = membersText
  return (
    <Link
      to="/kelompok/$groupId/persetujuan"
      params={{ groupId: group.id }}
      search={{ anggota: code }}
      aria-label={`${head.consent} ${code}: ${wordOf()}`}
    >
      {wordOf()}
    </Link>
  )

  function wordOf(): string {
    if (isGiven) return consent.isGiven
    return isOver ? consent.isOver : consent.isMissing
  }
}
