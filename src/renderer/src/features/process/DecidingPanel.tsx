import type { ProcessEvaluation } from '../../../../domain/evaluation/processEvaluation'
import { processText } from '../../../../texts/process'
import { decidingRows } from '../../../../texts/processFigures'
import { decidingVerdict } from '../../../../texts/processVerdicts'
import { Verdict } from '../../evaluation/Verdict'
import { PlaceLink } from '../../frame/PlaceLink'
import { Panel } from '../../ui/Panel'
import { NumberCell, Table } from '../../ui/Table'

const text = processText.deciding

/** Who chose the activities, how free the group decided, and whether the aims of the meetings were met. */
export function DecidingPanel({ process }: { process: ProcessEvaluation }) {
  return (
    <Panel
      title={processText.panels.deciding}
      actions={<PlaceLink place={{ screen: 'keputusan' }}>{text.toDecisions}</PlaceLink>}
    >
      <Verdict sentence={decidingVerdict(process)} methods={['deciding']} />
      <Table caption={text.caption} head={[text.what, { label: text.count, isNumber: true }]}>
        {decidingRows(process).map(([what, count]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <NumberCell>{count}</NumberCell>
          </tr>
        ))}
      </Table>
    </Panel>
  )
}
