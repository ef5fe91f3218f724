import { slipAspects } from '../../../../domain/evaluation/immediateEvaluation'
import type { ProcessEvaluation } from '../../../../domain/evaluation/processEvaluation'
import { EMPTY, formatNumber } from '../../../../texts/formats'
import { processText } from '../../../../texts/process'
import { slipsVerdict } from '../../../../texts/processVerdicts'
import {
  participationMultiple,
  participationScale,
  slipMultiples,
  slipScale,
} from '../../ui/charts/processMultiples'
import { SmallMultiples } from '../../ui/charts/SmallMultiples'
import { ReportTable } from '../ReportTable'
import { paperMultiple } from './paperMultiple'

const text = processText

/** What went on from meeting to meeting: participation and slips as small charts, and all of it in one table. */
export function ProcessMeetings({ process }: { process: ProcessEvaluation }) {
  return (
    <>
      <h3>{text.panels.slips}</h3>
      <p className="prose">{slipsVerdict(process)}</p>
      <div className="process-four">
        <SmallMultiples
          multiples={[participationMultiple(process)]}
          scale={participationScale}
          {...paperMultiple}
        />
        <SmallMultiples
          className="process-slips"
          multiples={slipMultiples(process)}
          scale={slipScale}
          {...paperMultiple}
        />
      </div>
      <ReportTable
        caption={text.paper.meetingCaption}
        columns={[
          { title: text.paper.meeting, width: 7, align: 'centre' },
          { title: text.paper.members, width: 15, align: 'centre' },
          { title: text.paper.participation, width: 17, align: 'centre' },
          { title: text.paper.slips, width: 30, align: 'centre' },
          { title: text.paper.asas, width: 17, align: 'centre' },
          { title: text.paper.delay, width: 14, align: 'centre' },
        ]}
        rows={process.meetings.map(({ id, number }, index) => ({
          key: id,
          cells: [`${number}`, ...meetingCells(process, index)],
        }))}
      />
    </>
  )
}

function meetingCells(
  { retention, participation, immediate, asas, recording }: ProcessEvaluation,
  index: number,
) {
  const slips = immediate.byMeeting[index]
  return [
    `${retention[index]?.members ?? 0}/${retention[index]?.admitted ?? 0}`,
    withN(participation.byMeeting[index], 1),
    slips && slips.n > 0
      ? `${slipAspects.map((aspect) => (slips[aspect] === null ? EMPTY : formatNumber(slips[aspect], 1))).join(' / ')} (${slips.n})`
      : EMPTY,
    withN(asas.byMeeting[index], 2),
    recording.byMeeting[index]?.delayDays ?? EMPTY,
  ]
}

function withN(one: { n: number; mean: number | null } | undefined, decimals: number): string {
  return !one || one.mean === null ? EMPTY : `${formatNumber(one.mean, decimals)} (${one.n})`
}
