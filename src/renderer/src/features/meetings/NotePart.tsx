import type { Session } from '../../../../domain/records/session'
import { formatDay } from '../../../../texts/formats'
import { noteText as text } from '../../../../texts/meetingNote'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import { Addenda } from './Addenda'
import { LedTo } from './LedTo'
import { NoteForm } from './NoteForm'
import { NoteView } from './NoteView'
import { SignPanel } from './SignPanel'

/** The note on a meeting, what the meeting led to, and the signature that closes both. */
export function NotePart({ session }: { session: Session }) {
  const { isReadOnly } = useOpenGroup()
  const isClosed = Boolean(session.signature) || isReadOnly
  return (
    <>
      {!isClosed && <StandingNotice session={session} />}
      {isClosed ? <NoteView session={session} /> : <NoteForm session={session} />}
      <LedTo session={session} />
      {session.signature ? <Addenda session={session} /> : <SignPanel session={session} />}
    </>
  )
}

/** A note is written on what took place; where that is not said yet, it is told once and calmly. */
function StandingNotice({ session: { status, date } }: { session: Session }) {
  const { today } = useOpenGroup()
  if (status === 'terlaksana') return null
  if (status !== 'direncanakan')
    return (
      <Notice>
        <p>{text.off}</p>
      </Notice>
    )
  return date > today ? (
    <Notice title={text.ahead.title}>
      <p>{text.ahead.body(formatDay(date))}</p>
    </Notice>
  ) : (
    <Notice title={text.notHeld.title}>
      <p>{text.notHeld.body}</p>
    </Notice>
  )
}
