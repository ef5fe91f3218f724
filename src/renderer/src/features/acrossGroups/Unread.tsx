import type { GroupContributions } from '../../../../bridge/bridge'
import { acrossGroupsText } from '../../../../texts/acrossGroups'
import { errorSentences } from '../../../../texts/errors'
import { Notice } from '../../ui/Notice'
import styles from './AcrossGroups.module.css'

const text = acrossGroupsText.unread

/** A group that could not be read. */
export type UnreadGroup = Extract<GroupContributions, { state: 'troubled' }>

/** The groups that are missing from the figures, each by its code or file, and why. */
export function Unread({ groups }: { groups: readonly UnreadGroup[] }) {
  if (groups.length === 0) return null
  return (
    <Notice tone="warning" isLive title={text.title(groups.length)}>
      <p>{text.body}</p>
      <ul className={styles.lines}>
        {groups.map(({ groupId, code, fileName, error }) => (
          <li key={groupId}>{text.line(code || fileName, errorSentences(error).happened)}</li>
        ))}
      </ul>
    </Notice>
  )
}
