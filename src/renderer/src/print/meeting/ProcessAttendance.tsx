import type { ProcessRecord } from '../../../../domain/report/processRecord'
import { EMPTY } from '../../../../texts/formats'
import { presenceTotal } from '../../../../texts/meetingMinutes'
import { attendanceWords, participationSaid } from '../../../../texts/meetingPapers'
import { processText } from '../../../../texts/processRecord'
import { Chapter } from '../Chapter'
import { inCell, LongTexts } from '../LongTexts'
import { ReportTable } from '../ReportTable'

const text = processText.attendance

/** D: who came and how each took part, by code. */
export function ProcessAttendance({ record }: { record: ProcessRecord }) {
  const { attendees, count } = record
  const [code = '', presence = '', participation = '', note = ''] = text.columns
  return (
    <Chapter title={processText.chapters.attendance}>
      <ReportTable
        caption={text.caption}
        columns={[
          { title: code, width: 10 },
          { title: presence, width: 24 },
          { title: participation, width: 24 },
          { title: note, width: 42 },
        ]}
        rows={attendees.map((one) => ({
          key: one.code,
          cells: [
            one.code,
            attendanceWords(one),
            participationSaid(one),
            one.note === null ? EMPTY : inCell(one.note),
          ],
        }))}
      />
      <LongTexts
        texts={attendees.map((one) => ({ title: text.long(one.code), text: one.note ?? '' }))}
      />
      <p className="note">
        {text.total(count.expected)}: {presenceTotal({ count })}.
      </p>
    </Chapter>
  )
}
