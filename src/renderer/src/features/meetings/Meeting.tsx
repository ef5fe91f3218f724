import { Link, useParams, useSearch } from '@tanstack/react-router'
import { recordOf } from '../../../../domain/groupFile'
import type { MeetingPart } from '../../../../domain/meetings/meetingParts'
import { newMeeting } from '../../../../domain/meetings/newMeeting'
import type { DraftOf } from '../../../../domain/records/kinds'
import type { Session } from '../../../../domain/records/session'
import { meetingsText as text } from '../../../../texts/meetings'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { AttendancePart } from './AttendancePart'
import { MeetingHead } from './MeetingHead'
import styles from './Meetings.module.css'
import { NotePart } from './NotePart'
import { PartTabs } from './PartTabs'
import { PlanForm } from './PlanForm'
import { PlanPart } from './PlanPart'
import { SignedNotice } from './SignedNotice'

/** The screen of one meeting; under an id that is still free, the plan of a further one. */
export function Meeting() {
  const { group, today, isReadOnly } = useOpenGroup()
  const { pertemuan } = useParams({ from: '/kelompok/$groupId/pertemuan/$pertemuan' })
  const session = recordOf(group, 'session', pertemuan)
  if (session && !session.archivedAt) return <Sheet key={session.id} session={session} />
  const further = newMeeting(group, today)
  return further && further.id === pertemuan && !isReadOnly ? (
    <NewMeeting key={pertemuan} draft={further} />
  ) : (
    <Unknown />
  )
}

function Sheet({ session }: { session: Session }) {
  const { group } = useOpenGroup()
  const { bagian } = useSearch({ from: '/kelompok/$groupId/pertemuan/$pertemuan' })
  const title = text.heading(session.number, session.title)
  const heading = useScreen(title, group.records.program[0]?.name)
  const part = bagian ?? usualPart(session)
  return (
    <>
      <div className="tight">
        <BackLink />
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <MeetingHead session={session} />
      </div>
      <SignedNotice session={session} />
      <PartTabs session={session} part={part} />
      <div className={styles.part}>
        {part === 'rencana' && <PlanPart session={session} />}
        {part === 'kehadiran' && <AttendancePart session={session} />}
        {part === 'catatan' && <NotePart session={session} />}
      </div>
    </>
  )
}

/** What a worker most likely comes for: the plan before the meeting, the note after it. */
function usualPart({ status }: Session): MeetingPart {
  return status === 'terlaksana' ? 'catatan' : 'rencana'
}

function NewMeeting({ draft }: { draft: DraftOf<'session'> }) {
  const { group } = useOpenGroup()
  const title = text.newHeading(draft.number)
  const heading = useScreen(title, group.records.program[0]?.name)
  return (
    <>
      <div className="tight">
        <BackLink />
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      <PlanForm record={draft} revision={0} />
    </>
  )
}

function Unknown() {
  const heading = useScreen(text.unknown.title)
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {text.unknown.title}
      </h1>
      <EmptyState title={text.unknown.body} actions={<BackLink />} />
    </>
  )
}

function BackLink() {
  const { group } = useOpenGroup()
  return (
    <Link to="/kelompok/$groupId/pertemuan" params={{ groupId: group.id }} className="small">
      {text.back}
    </Link>
  )
}
