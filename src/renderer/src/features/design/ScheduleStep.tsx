import { useState } from 'react'
import { furtherMeeting } from '../../../../domain/design/meetingChanges'
import { meetingsOf } from '../../../../domain/design/plannedOnly'
import { scheduleWarnings } from '../../../../domain/design/scheduleWarnings'
import type { Program } from '../../../../domain/records/program'
import { scheduleText, scheduleWarningSentence } from '../../../../texts/designSchedule'
import { unsavedOf } from '../../state/drafts'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import styles from './Design.module.css'
import { MeetingDialog, meetingKey } from './MeetingDialog'
import { MeetingTable } from './MeetingTable'
import { ScheduleDialog } from './ScheduleDialog'
import { SkippedDays } from './SkippedDays'

const text = scheduleText

/** The plan of meetings: made at once from the structure, then each moved and described. */
export function ScheduleStep({ program }: { program: Program }) {
  const { group, isReadOnly } = useOpenGroup()
  const meetings = meetingsOf(group)
  const further = furtherMeeting(group)
  const ids = [...meetings.map(({ id }) => id), ...(further ? [further.id] : [])]
  const [open, setOpen] = useState(() => ids.find((id) => unsavedOf(meetingKey(id))) ?? null)
  const [isMaking, setIsMaking] = useState(false)
  const isEmpty = meetings.length === 0
  const make = (
    <Button
      look={isEmpty ? 'main' : 'plain'}
      disabled={isReadOnly}
      onClick={() => setIsMaking(true)}
    >
      {isEmpty ? text.make : text.remake}
    </Button>
  )
  return (
    <>
      <Panel
        title={text.meetings}
        actions={
          !isEmpty && (
            <div className="row">
              {make}
              <Button
                disabled={isReadOnly || !further}
                onClick={() => setOpen(further?.id ?? null)}
              >
                {text.add}
              </Button>
            </div>
          )
        }
      >
        {isEmpty ? (
          <EmptyState title={text.none.title} actions={make}>
            <p>{text.none.body(program.plannedSessions)}</p>
          </EmptyState>
        ) : (
          <>
            <Warnings />
            <MeetingTable meetings={meetings} onEdit={setOpen} />
          </>
        )}
      </Panel>
      <SkippedDays program={program} />
      {isMaking && <ScheduleDialog program={program} onClose={() => setIsMaking(false)} />}
      {open && (
        <MeetingDialog key={open} id={open} program={program} onClose={() => setOpen(null)} />
      )}
    </>
  )
}

function Warnings() {
  const { group } = useOpenGroup()
  const sentences = scheduleWarnings(group).map(scheduleWarningSentence)
  if (sentences.length === 0) return null
  return (
    <Notice tone="warning" isLive title={text.warnings}>
      <ul className={styles.missing}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  )
}
