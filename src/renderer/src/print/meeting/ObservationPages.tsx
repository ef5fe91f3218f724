import type { ObservationSheets } from '../../../../domain/report/observationSheets'
import type { CopyMark } from '../../../../domain/report/reportDocument'
import {
  attendanceWords,
  meetingPaperText,
  participationSaid,
  subjectFacts,
} from '../../../../texts/meetingPapers'
import { processText } from '../../../../texts/processRecord'
import { signingPlace, workerLabel } from '../../../../texts/report'
import { FactList } from '../FactList'
import { Signature } from '../Signature'
import { MeetingHead } from './MeetingHead'

const text = processText.sheet

type ObservationPagesProps = { report: ObservationSheets; copy: CopyMark | null }

/** What was observed of single members, each on a page of its own. */
export function ObservationPages({ report, copy }: ObservationPagesProps) {
  const { letterhead, document, subject, sheets, signers } = report
  const undated = { letterhead, document: { ...document, isDraft: true } }
  return sheets.map(({ code, attendee, texts }) => (
    <section key={code} className="observation-sheet">
      <MeetingHead
        letterhead={letterhead}
        document={document}
        copy={copy}
        title={text.title}
        lines={[]}
      />
      <p className="note centre">{text.keep}</p>
      <FactList
        facts={[
          [text.code, <strong key="code">{code}</strong>],
          ...subjectFacts(subject, document.timezone),
          [
            text.attendance,
            attendee
              ? attendanceWords({ ...attendee, lateMinutes: null })
              : meetingPaperText.notRecorded,
          ],
          [
            text.participation,
            attendee ? participationSaid(attendee) : meetingPaperText.notRecorded,
          ],
        ]}
      />
      <h2>{text.observations}</h2>
      {texts.map((one) => (
        <p key={one} className="prose">
          {one}
        </p>
      ))}
      <div className="closing signatures">
        <span />
        <Signature
          lines={[signingPlace(undated), workerLabel(signers.worker)]}
          signer={signers.worker}
        />
      </div>
    </section>
  ))
}
