import { type FormEvent, useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import { takenIn } from '../../../../domain/members/stays'
import type { Member } from '../../../../domain/records/member'
import { appText } from '../../../../texts/app'
import { memberLabel, membersText } from '../../../../texts/members'
import { DoorFaults } from '../../form/DoorFaults'
import { changeGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import styles from './Members.module.css'

const text = membersText.accept

type AcceptDialogProps = { candidates: readonly Member[]; onClose: () => void }

/** Takes several candidates in at once, each on the day planned on his or her sheet. */
export function AcceptDialog({ candidates, onClose }: AcceptDialogProps) {
  const [left, setLeft] = useState<readonly string[]>([])
  const [failure, setFailure] = useState<AppError | null>(null)
  const chosen = candidates.filter(({ code }) => !left.includes(code))
  const toggle = (code: string) =>
    setLeft(left.includes(code) ? left.filter((one) => one !== code) : [...left, code])
  const accept = async (event: FormEvent) => {
    event.preventDefault()
    const put = chosen.map((member) => ({
      kind: 'member' as const,
      record: takenIn(member, member.joinDate),
    }))
    const error = await changeGroup({ put, remove: [] }, text.label(chosen.length))
    if (error) setFailure(error)
    else onClose()
  }
  return (
    <Dialog title={text.title} onClose={onClose}>
      <p className="soft">{text.body}</p>
      <form className="stack" onSubmit={accept}>
        <DoorFaults error={failure} />
        <fieldset className={styles.candidates}>
          <legend>{text.who}</legend>
          {candidates.map((member) => (
            <label key={member.code} className={styles.candidate}>
              <input
                type="checkbox"
                checked={!left.includes(member.code)}
                onChange={() => toggle(member.code)}
              />
              {text.from(memberLabel(member), member.joinDate)}
            </label>
          ))}
        </fieldset>
        <div className="row foot">
          <Button look="main" type="submit" disabled={chosen.length === 0}>
            {text.save(chosen.length)}
          </Button>
          <Button onClick={onClose}>{appText.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
