import { crowdedMembers } from '../../../../domain/logs/organisationHistory'
import type { Organisation } from '../../../../domain/records/organisation'
import { EMPTY, formatText } from '../../../../texts/formats'
import { organisationText, understandingLabels } from '../../../../texts/organisationScreen'
import styles from '../../logs/Logs.module.css'
import { Notice } from '../../ui/Notice'
import { Table } from '../../ui/Table'
import { useMemberName } from './useMemberName'

const { roleColumns: columns } = organisationText

/** The roles of one version: who holds them, what is to be done, and whether it is understood and goes round. */
export function RoleTable({ version: { version, roles } }: { version: Organisation }) {
  const nameOf = useMemberName()
  if (!roles?.length) return <p className="soft">{organisationText.noRoles}</p>
  const crowded = crowdedMembers(roles)
  return (
    <>
      {crowded.length > 0 && (
        <Notice tone="warning" title={organisationText.crowded.title}>
          <p>{organisationText.crowded.body(crowded)}</p>
        </Notice>
      )}
      <Table
        caption={organisationText.rolesCaption(version)}
        head={[columns.role, columns.member, columns.duties, columns.understood, columns.rotation]}
      >
        {roles.map((one) => (
          <tr key={`${one.role} ${one.memberCode}`}>
            <th scope="row">{one.role}</th>
            <td className={styles.day}>
              {one.memberCode ? nameOf(one.memberCode) : organisationText.vacant}
            </td>
            <td>{formatText(one.duties)}</td>
            <td>{one.understood ? understandingLabels[one.understood] : EMPTY}</td>
            <td className={styles.day}>
              <Turns turns={one.rotation} />
            </td>
          </tr>
        ))}
      </Table>
    </>
  )
}

function Turns({ turns }: { turns: readonly string[] | null | undefined }) {
  if (!turns?.length) return EMPTY
  return (
    <ul className={styles.plain}>
      {turns.map((turn) => (
        <li key={turn}>{turn}</li>
      ))}
    </ul>
  )
}
