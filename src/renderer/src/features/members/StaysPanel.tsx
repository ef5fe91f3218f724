import { useState } from 'react'
import { withoutStamps } from '../../../../domain/groupFile'
import { hasLeft, rejoined, staysOf, takenIn } from '../../../../domain/members/stays'
import type { Member } from '../../../../domain/records/member'
import { memberStatusLabels, memberText } from '../../../../texts/members'
import { unsavedOf } from '../../state/drafts'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { CorrectStaysDialog } from './CorrectStaysDialog'
import { EndingFacts } from './EndingFacts'
import { EndStayDialog, endingKey } from './EndStayDialog'
import { JoinDialog } from './JoinDialog'
import styles from './Members.module.css'
import { RemoveDialog } from './RemoveDialog'

const text = memberText.stays
type Asked = 'join' | 'end' | 'correct' | 'remove' | null

/** The stays in the group, and the dated steps by which somebody comes and goes. */
export function StaysPanel({ member }: { member: Member }) {
  const { today } = useOpenGroup()
  const [asked, setAsked] = useState<Asked>(() => (unsavedOf(endingKey(member)) ? 'end' : null))
  const close = () => setAsked(null)
  return (
    <Panel title={text.title} actions={<Steps member={member} onAsk={setAsked} />}>
      <p>
        {text.status}: <strong>{memberStatusLabels[member.status]}</strong>
      </p>
      {member.status === 'calon' ? (
        <p className="soft">{text.planned(member.joinDate)}</p>
      ) : (
        <ul className={styles.plainList} aria-label={text.history}>
          {staysOf(member).map(({ from, to, reason }) => (
            <li key={from}>
              {text.stay(from, to)}
              {reason && <p className={`soft ${styles.literal}`}>{text.reason(reason)}</p>}
            </li>
          ))}
        </ul>
      )}
      {hasLeft(member) && <EndingFacts member={member} />}
      {asked === 'join' && (
        <JoinDialog
          member={member}
          draft={hasLeft(member) ? rejoined(member, today) : takenIn(member, member.joinDate)}
          text={hasLeft(member) ? memberText.rejoin : memberText.accept}
          onClose={close}
        />
      )}
      {asked === 'end' && <EndStayDialog member={member} onClose={close} />}
      {asked === 'correct' && <CorrectStaysDialog member={member} onClose={close} />}
      {asked === 'remove' && <RemoveDialog member={member} onClose={close} />}
    </Panel>
  )
}

type StepsProps = { member: Member; onAsk: (asked: Asked) => void }

function Steps({ member, onAsk }: StepsProps) {
  const { isReadOnly } = useOpenGroup()
  const { code, status } = member
  const setStatus = (next: 'aktif' | 'cuti', label: string) => {
    const record = { ...withoutStamps<'member'>(member), status: next }
    return changeGroup({ put: [{ kind: 'member', record }], remove: [] }, label)
  }
  if (isReadOnly) return null
  return (
    <div className="row">
      {status === 'calon' && <Button onClick={() => onAsk('join')}>{text.accept}</Button>}
      {status === 'aktif' && (
        <Button onClick={() => setStatus('cuti', text.restLabel(code))}>{text.rest}</Button>
      )}
      {status === 'cuti' && (
        <Button onClick={() => setStatus('aktif', text.resumeLabel(code))}>{text.resume}</Button>
      )}
      {(status === 'aktif' || status === 'cuti') && (
        <Button onClick={() => onAsk('end')}>{text.end}</Button>
      )}
      {hasLeft(member) && <Button onClick={() => onAsk('join')}>{text.rejoin}</Button>}
      {status !== 'calon' && (
        <Button look="quiet" onClick={() => onAsk('correct')}>
          {text.correct}
        </Button>
      )}
      <Button look="quiet" onClick={() => onAsk('remove')}>
        {text.remove}
      </Button>
    </div>
  )
}
