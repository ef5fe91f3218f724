import type { BlankForms } from '../../../../domain/report/blankForms'
import { blankFormText } from '../../../../texts/blankForms'
import { minutesText } from '../../../../texts/meetingMinutes'
import { DOTTED, meetingPaperText, subjectFacts } from '../../../../texts/meetingPapers'
import { FactList } from '../FactList'
import { MeetingHead } from '../meeting/MeetingHead'
import { SigningTable } from '../meeting/SigningTable'
import { GuestTable, WorkerTable } from '../meeting/WorkerTable'
import { RecordFormPages } from './RecordFormPages'
import { SlipPages } from './SlipPages'

/** Rows for members who are not on the list yet, and where no member is known at all. */
const SPARE_ROWS = 1
const UNKNOWN_ROWS = 11

/** The forms that were asked for, each beginning on a page of its own. */
export function BlankFormPages({ forms }: { forms: BlankForms }) {
  return forms.parts.map((part) => {
    if (part === 'hadir') return <BlankAttendance key={part} forms={forms} />
    return part === 'catatan' ? (
      <RecordFormPages key={part} forms={forms} />
    ) : (
      <SlipPages key={part} forms={forms} />
    )
  })
}

function BlankAttendance({ forms }: { forms: BlankForms }) {
  const { letterhead, document, subject, program, rows, workers } = forms
  const { meeting, day, time, place, group } = meetingPaperText
  const unknown = [meeting, day, time, place].map((label) => [label, DOTTED] as const)
  const { list, listTitle } = minutesText
  return (
    <section className="form-part">
      <MeetingHead
        letterhead={letterhead}
        document={document}
        copy={null}
        title={listTitle}
        lines={[]}
      />
      <FactList
        facts={
          subject
            ? subjectFacts(subject, document.timezone)
            : [[group, program?.name ?? DOTTED], ...unknown]
        }
      />
      <h3>{list.members}</h3>
      <SigningTable
        rows={rows.map(({ code, nickname, sex }) => ({
          code,
          name: nickname,
          sex,
          arrival: null,
          isAway: false,
          remark: '',
        }))}
        isNamed={false}
        spareRows={rows.length === 0 ? UNKNOWN_ROWS : SPARE_ROWS}
      />
      <h3>{list.workers}</h3>
      <WorkerTable workers={workers} />
      <h3>{list.guests}</h3>
      <GuestTable rows={2} />
      <p className="note">{blankFormText.listOnceFilled}</p>
    </section>
  )
}
