import { slipAspects } from '../../../../domain/evaluation/immediateEvaluation'
import type { ProcessEvaluation } from '../../../../domain/evaluation/processEvaluation'
import { formatNumber, NO_RECORD } from '../../../../texts/formats'
import { noteText } from '../../../../texts/meetingNote'
import { processText } from '../../../../texts/process'
import { slipsVerdict } from '../../../../texts/processVerdicts'
import { Verdict } from '../../evaluation/Verdict'
import { slipMultiples, slipScale } from '../../ui/charts/processMultiples'
import { SmallMultiples } from '../../ui/charts/SmallMultiples'
import { Panel } from '../../ui/Panel'
import { NumberCell, Table } from '../../ui/Table'
import styles from './Process.module.css'

const text = processText.slips
const number = (label: string) => ({ label, isNumber: true as const })

/** What members said on anonymous slips before going home. */
export function SlipsPanel({ process }: { process: ProcessEvaluation }) {
  const { byMeeting } = process.immediate
  const aspects = noteText.slips.aspects
  return (
    <Panel title={processText.panels.slips}>
      <Verdict sentence={slipsVerdict(process)} methods={['mean']} />
      {byMeeting.some(({ n }) => n > 0) && (
        <>
          <SmallMultiples
            className={styles.three}
            multiples={slipMultiples(process)}
            scale={slipScale}
          />
          <Table
            caption={text.caption}
            head={[
              processText.dose.meeting,
              ...slipAspects.map((aspect) => number(aspects[aspect])),
              number(text.n),
            ]}
          >
            {byMeeting.map((one) => (
              <tr key={one.meeting.id}>
                <th scope="row">{one.meeting.number}</th>
                {slipAspects.map((aspect) => (
                  <NumberCell key={aspect}>
                    {one[aspect] === null ? NO_RECORD : formatNumber(one[aspect], 1)}
                  </NumberCell>
                ))}
                <NumberCell>{one.n}</NumberCell>
              </tr>
            ))}
          </Table>
        </>
      )}
    </Panel>
  )
}
