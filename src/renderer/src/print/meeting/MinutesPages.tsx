import type { MeetingMinutes } from '../../../../domain/report/meetingMinutes'
import type { CopyMark } from '../../../../domain/report/reportDocument'
import { minutesText, movedWords, openingSentence } from '../../../../texts/meetingMinutes'
import { reportText } from '../../../../texts/report'
import { Chapter } from '../Chapter'
import { Unbroken } from '../Unbroken'
import { AttendanceList } from './AttendanceList'
import { MeetingHead } from './MeetingHead'
import { MinutesActivity, MinutesCourse } from './MinutesActivity'
import { MinutesDecisions, MinutesFollowUp } from './MinutesDecisions'
import { MinutesSignatures } from './MinutesSignatures'

const text = minutesText

type MinutesPagesProps = { minutes: MeetingMinutes; copy: CopyMark | null }

/** The official report of a meeting, and the attendance list on a page of its own. */
export function MinutesPages({ minutes, copy }: MinutesPagesProps) {
  const { letterhead, document, subject, legalBases, state } = minutes
  return (
    <>
      <MeetingHead
        letterhead={letterhead}
        document={document}
        copy={copy}
        title={text.title}
        lines={[...(subject.program ? [subject.program.name] : []), reportText.number(document)]}
      />
      {state === 'prepared' && <p className="note prepared">{text.prepared}</p>}
      <p className="prose opening">
        <Unbroken text={openingSentence(minutes)} />
      </p>
      {legalBases.length > 0 && (
        <>
          <p className="leads-on">{text.bases}</p>
          <ol>
            {legalBases.map((basis) => (
              <li key={basis}>{basis}</li>
            ))}
          </ol>
        </>
      )}
      {state === 'notHeld' ? <NotHeld minutes={minutes} /> : <Held minutes={minutes} />}
      <MinutesSignatures minutes={minutes} />
      {state !== 'notHeld' && <AttendanceList minutes={minutes} />}
    </>
  )
}

function Held({ minutes }: { minutes: MeetingMinutes }) {
  return (
    <>
      <MinutesActivity minutes={minutes} />
      <MinutesCourse minutes={minutes} />
      <MinutesDecisions minutes={minutes} />
      <MinutesFollowUp minutes={minutes} />
    </>
  )
}

/** Why there was no meeting, and where it went. */
function NotHeld({ minutes }: { minutes: MeetingMinutes }) {
  return (
    <>
      <Chapter title={text.chapters.reason}>
        <p className="prose">{minutes.statusReason ?? text.noReason}</p>
      </Chapter>
      <Chapter title={text.chapters.moved}>
        <p>{movedWords(minutes)}</p>
      </Chapter>
    </>
  )
}
