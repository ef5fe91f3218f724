import type { OfferedActivity } from '../../../../bridge/bridge'
import type { Activity } from '../../../../domain/records/activity'
import { activitiesText, phaseWords } from '../../../../texts/activities'
import { changeGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Table } from '../../ui/Table'
import { focusHeading } from '../../ui/useScreen'
import styles from './Agency.module.css'
import { agencyPlace } from './agencyParts'

const text = activitiesText.library

type ActivityTableProps = {
  caption: string
  found: readonly OfferedActivity[]
  canRemove?: boolean
}

/** Activities one under the other, each with the way to it. */
export function ActivityTable({ caption, found, canRemove = false }: ActivityTableProps) {
  return (
    <Table caption={caption} head={canRemove ? text.ownColumns : text.columns}>
      {found.map(({ activity }) => (
        <tr key={activity.id}>
          <th scope="row">
            <a href={`#${agencyPlace('kegiatan', activity.id)}`}>{activity.name}</a>
            <p className={styles.aim}>{activity.aim}</p>
          </th>
          <td className={styles.short}>{activitiesText.minutes(activity.minutes)}</td>
          <td className={styles.short}>{activity.tasks.join(', ')}</td>
          <td>{phaseWords(activity.phases)}</td>
          {canRemove && (
            <td>
              <Remove activity={activity} />
            </td>
          )}
        </tr>
      ))}
    </Table>
  )
}

/** Takes an activity away at once: it can be taken back, so nothing is asked. */
function Remove({ activity: { id, name } }: { activity: Activity }) {
  const remove = async () => {
    const change = { put: [], remove: [{ kind: 'activity' as const, id }] }
    const error = await changeGroup(change, text.removeLabel(name))
    if (!error) focusHeading()
  }
  return (
    <Button aria-label={text.removeOf(name)} onClick={remove}>
      {text.remove}
    </Button>
  )
}
