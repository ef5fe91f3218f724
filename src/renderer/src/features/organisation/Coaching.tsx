import { useState } from 'react'
import type { Organisation } from '../../../../domain/records/organisation'
import { formatDay } from '../../../../texts/formats'
import { organisationText } from '../../../../texts/organisationScreen'
import styles from '../../logs/Logs.module.css'
import { unsavedOf } from '../../state/drafts'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Facts } from '../../ui/Facts'
import { CoachingDialog, coachingKey } from './CoachingDialog'

const text = organisationText.coaching

type CoachingProps = { version: Organisation; canAdd: boolean; isOnSheet?: boolean }

/** How the holders of roles were coached, note by note. */
export function Coaching({ version, canAdd, isOnSheet }: CoachingProps) {
  const Heading = isOnSheet ? 'h2' : 'h3'
  const { isReadOnly } = useOpenGroup()
  const [isOpen, setIsOpen] = useState(() => canAdd && unsavedOf(coachingKey(version.id)) !== null)
  const notes = [...(version.coachingNotes ?? [])].sort((one, other) =>
    one.date.localeCompare(other.date),
  )
  return (
    <section className={`tight ${styles.part}`} aria-labelledby="pembimbingan">
      <Heading id="pembimbingan">{text.title}</Heading>
      {notes.length === 0 ? (
        <p className="soft">{text.none}</p>
      ) : (
        <Facts
          facts={notes.map((note, index) => [
            formatDay(note.date),
            <span key={`${note.date} ${String(index)}`}>{note.text}</span>,
          ])}
        />
      )}
      {canAdd && (
        <div>
          <Button disabled={isReadOnly} onClick={() => setIsOpen(true)}>
            {text.add}
          </Button>
        </div>
      )}
      {isOpen && <CoachingDialog version={version} onClose={() => setIsOpen(false)} />}
    </section>
  )
}
