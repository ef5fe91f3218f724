import { recordOf } from '../../../../domain/groupFile'
import type { Member } from '../../../../domain/records/member'
import { memberText } from '../../../../texts/members'
import { useOpenGroup } from '../../state/openGroup'
import styles from './Members.module.css'

const text = memberText.stays

/** How the last stay was brought to its end, as far as it was told. */
export function EndingFacts({ member: { ending } }: { member: Member }) {
  const { group } = useOpenGroup()
  if (!ending) return null
  const decidedBy = ending.decidedBy ? recordOf(group, 'worker', ending.decidedBy)?.name : null
  const facts = [
    [text.ownWords, ending.ownWords],
    [text.exitMeeting, ending.meetingOffered && text.exitMeetingOffered.yes],
    [text.nextService, ending.nextService],
    [text.groupMayKnow, ending.groupMayKnow],
    [text.decidedBy, decidedBy],
  ] as const
  const told = facts.filter(([, words]) => words)
  if (told.length === 0) return null
  return (
    <dl className={styles.facts}>
      {told.map(([name, words]) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
