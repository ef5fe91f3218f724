import type { MeetingMinutes } from '../../../../domain/report/meetingMinutes'
import { chairLabel, minutesText } from '../../../../texts/meetingMinutes'
import { signingPlace, workerLabel } from '../../../../texts/report'
import { Signature } from '../Signature'

const text = minutesText

/** The closing formula and the signatures, kept together: the worker, who leads the group (by code), and the head. */
export function MinutesSignatures({ minutes }: { minutes: MeetingMinutes }) {
  const { signers, chair, state, letterhead, document, subject } = minutes
  const { worker, head } = signers
  const { chairFirst, head: headFirst, headUsual } = text.signing
  // A report of "this day" is signed on the day of the meeting.
  const signedOn = { ...document, date: document.date ?? subject.date, isDraft: false }
  const headLines = [headFirst, `${head?.position ?? headUsual},`] as const
  return (
    <section className="closing">
      <p className="prose">
        {text.closing} {text.codes}
      </p>
      <div className="signatures">
        {state === 'notHeld' ? (
          <Signature lines={headLines} signer={head} />
        ) : (
          <Signature
            lines={[chairFirst, chairLabel(chair)]}
            signer={chair ? unnumbered(chair.code) : null}
          />
        )}
        <Signature
          lines={[signingPlace({ letterhead, document: signedOn }), workerLabel(worker)]}
          signer={worker}
        />
        {state !== 'notHeld' && <Signature lines={headLines} signer={head} />}
      </div>
    </section>
  )
}

function unnumbered(name: string) {
  return { name, position: null, strNo: null, employmentNoType: null, employmentNo: null }
}
