import { withoutStamps } from '../../../../domain/groupFile'
import type { Member } from '../../../../domain/records/member'
import { memberLabel, membersText } from '../../../../texts/members'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { focusHeading } from '../../ui/useScreen'
import styles from './Members.module.css'

const text = membersText.archived

/** Sheets that were set aside, each with the way back. */
export function ArchivedMembers() {
  const { group, isReadOnly } = useOpenGroup()
  const archived = group.records.member.filter(({ archivedAt }) => archivedAt)
  if (archived.length === 0) return null
  const restore = async (member: Member) => {
    const record = { ...withoutStamps<'member'>(member), archivedAt: null }
    await changeGroup(
      { put: [{ kind: 'member', record }], remove: [] },
      text.restoreLabel(member.code),
    )
    focusHeading()
  }
  return (
    <Panel title={text.title(archived.length)} note={text.note}>
      <ul className={styles.plainList}>
        {archived.map((member) => (
          <li key={member.id} className="row">
            <span className={styles.literal}>{memberLabel(member)}</span>
            <Button
              look="quiet"
              disabled={isReadOnly}
              aria-label={text.restoreOf(memberLabel(member))}
              onClick={() => restore(member)}
            >
              {text.restore}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
