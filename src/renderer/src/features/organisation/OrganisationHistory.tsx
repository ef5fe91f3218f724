import { Link } from '@tanstack/react-router'
import type { Organisation } from '../../../../domain/records/organisation'
import { EMPTY, formatText } from '../../../../texts/formats'
import { organisationFormLabels, organisationText } from '../../../../texts/organisationScreen'
import { PlaceLink } from '../../frame/PlaceLink'
import styles from '../../logs/Logs.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import { Table } from '../../ui/Table'
import { validityWords } from './validityWords'

const { columns } = organisationText

/** Every version of the structure, latest first: none is overwritten by the next. */
export function OrganisationHistory({ versions }: { versions: readonly Organisation[] }) {
  const { group } = useOpenGroup()
  return (
    <Panel title={organisationText.history}>
      <Table
        caption={organisationText.historyCaption}
        head={[columns.version, columns.validity, columns.form, columns.roles, columns.reason]}
      >
        {versions.map((version) => (
          <tr key={version.id}>
            <th scope="row" className={styles.day}>
              <Link
                to="/kelompok/$groupId/organisasi"
                params={{ groupId: group.id }}
                search={{ catatan: version.id }}
                activeProps={{ 'aria-current': undefined }}
              >
                {organisationText.versionShort(version.version)}
              </Link>
            </th>
            <td>{validityWords(version)}</td>
            <td>{organisationFormLabels[version.form]}</td>
            <td>
              <Holders roles={version.roles} />
            </td>
            <td>
              {formatText(version.reason)}
              {version.decisionId && (
                <p className="small">
                  <PlaceLink place={{ screen: 'keputusan', record: version.decisionId }}>
                    {version.decisionId}
                  </PlaceLink>
                </p>
              )}
            </td>
          </tr>
        ))}
      </Table>
    </Panel>
  )
}

function Holders({ roles }: Pick<Organisation, 'roles'>) {
  if (!roles?.length) return EMPTY
  return (
    <ul className={styles.plain}>
      {roles.map(({ role, memberCode }) => (
        <li key={`${role} ${memberCode}`} className={styles.day}>
          {role}: {memberCode ?? EMPTY}
        </li>
      ))}
    </ul>
  )
}
