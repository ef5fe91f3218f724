import { Link } from '@tanstack/react-router'
import { consentPurposes } from '../../../../domain/catalog/lists'
import { consentState } from '../../../../domain/consents/answers'
import { hasLeft } from '../../../../domain/members/stays'
import { inUse } from '../../../../domain/progress/inUse'
import type { Member } from '../../../../domain/records/member'
import { type consentStateTexts, consentsText, purposeColumns } from '../../../../texts/consents'
import { memberLabel } from '../../../../texts/members'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { Table } from '../../ui/Table'
import { useScreen } from '../../ui/useScreen'
import styles from './Consents.module.css'
import { StateWord } from './StateWord'

const text = consentsText

/** All members and the seven purposes, as things stand today. */
export function ConsentMatrix() {
  const { group, today } = useOpenGroup()
  const heading = useScreen(text.title, group.records.program[0]?.name)
  const members = inUse(group.records.member).sort((one, other) =>
    one.code.localeCompare(other.code, 'en', { numeric: true }),
  )
  const present = members.filter((member) => !hasLeft(member))
  const former = members.filter(hasLeft)
  const given = present.filter(
    ({ code }) => consentState(group, code, 'ikutKelompok', today) === 'given',
  )
  return (
    <>
      <div className="tight">
        <h1 ref={heading} tabIndex={-1}>
          {text.title}
        </h1>
        <p className="soft">
          {text.intro} {text.asOf(today)}
        </p>
      </div>
      {members.length === 0 ? (
        <NoMembers groupId={group.id} />
      ) : (
        <>
          <p>{present.length > 0 ? text.taking(given.length, present.length) : text.noneHere}</p>
          {present.length > 0 && <MatrixTable caption={text.caption} members={present} />}
          {former.length > 0 && (
            <MatrixTable caption={text.formerCaption} members={former} showCaption />
          )}
          <Signs />
        </>
      )}
    </>
  )
}

type MatrixTableProps = { caption: string; members: readonly Member[]; showCaption?: boolean }

function MatrixTable({ caption, members, showCaption = false }: MatrixTableProps) {
  const { group, today } = useOpenGroup()
  return (
    <Table
      caption={caption}
      showCaption={showCaption}
      head={[text.member, ...consentPurposes.map((purpose) => purposeColumns[purpose])]}
    >
      {members.map((member) => (
        <tr key={member.id}>
          <th scope="row" className={styles.member}>
            <Link
              to="/kelompok/$groupId/persetujuan"
              params={{ groupId: group.id }}
              search={{ anggota: member.code }}
              aria-label={text.open(memberLabel(member))}
            >
              {memberLabel(member)}
            </Link>
          </th>
          {consentPurposes.map((purpose) => (
            <td key={purpose} className={styles.cell}>
              <StateWord state={consentState(group, member.code, purpose, today)} />
            </td>
          ))}
        </tr>
      ))}
    </Table>
  )
}

function NoMembers({ groupId }: { groupId: string }) {
  return (
    <EmptyState
      title={text.empty.title}
      actions={
        <Link to="/kelompok/$groupId/anggota" params={{ groupId }}>
          {text.empty.toMembers}
        </Link>
      }
    >
      <p className="soft">{text.empty.body}</p>
    </EmptyState>
  )
}

function Signs() {
  const meanings = Object.entries(text.signs.meanings) as [keyof typeof consentStateTexts, string][]
  return (
    <section className="tight" aria-labelledby="arti-tanda">
      <h2 id="arti-tanda" className="small">
        {text.signs.title}
      </h2>
      <ul className={styles.signs}>
        {meanings.map(([state, meaning]) => (
          <li key={state}>
            <StateWord state={state} />: <span className="soft">{meaning}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
