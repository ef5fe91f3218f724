import type { ProcessEvaluation } from '../../../../domain/evaluation/processEvaluation'
import { isRecordedLate } from '../../../../domain/evaluation/recordKeeping'
import { formatDay, formatList } from '../../../../texts/formats'
import { processText } from '../../../../texts/process'
import { recordingVerdict } from '../../../../texts/processVerdicts'
import { meetingName } from '../../../../texts/processWords'
import { Verdict } from '../../evaluation/Verdict'
import { PlaceLink } from '../../frame/PlaceLink'
import { Panel } from '../../ui/Panel'
import { NumberCell, Table } from '../../ui/Table'
import { Folded } from './Folded'

const text = processText.recording

/** How soon the meetings were written up, and when there was supervision. */
export function RecordingPanel({ process }: { process: ProcessEvaluation }) {
  const { recording, supervision } = process
  return (
    <Panel title={processText.panels.recording}>
      <Verdict sentence={recordingVerdict(process)} methods={['recording']} />
      <Folded title={text.table}>
        <Table caption={text.caption} head={[text.meeting, { label: text.delay, isNumber: true }]}>
          {recording.byMeeting.map(({ meeting, delayDays }) => (
            <tr key={meeting.id}>
              <th scope="row">
                <PlaceLink place={{ screen: 'pertemuan', session: meeting.id }}>
                  {meetingName(meeting)}
                </PlaceLink>
              </th>
              <NumberCell>
                {delayDays === null
                  ? text.unknown
                  : isRecordedLate(delayDays)
                    ? text.late(delayDays)
                    : delayDays}
              </NumberCell>
            </tr>
          ))}
        </Table>
      </Folded>
      <p>
        {supervision.days.length === 0
          ? text.none
          : `${text.supervision}: ${formatList(supervision.days.map(formatDay))}.`}
      </p>
    </Panel>
  )
}
