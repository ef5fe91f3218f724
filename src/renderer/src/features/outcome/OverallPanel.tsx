import { useMemo } from 'react'
import type { Period } from '../../../../domain/day'
import {
  type OutcomeEvaluation,
  outcomeEvaluation,
} from '../../../../domain/evaluation/outcomeEvaluation'
import { outcomeText } from '../../../../texts/outcome'
import { comparisonCautions, comparisonTable } from '../../../../texts/outcomeComparison'
import { overallVerdict } from '../../../../texts/outcomeVerdicts'
import { Verdict } from '../../evaluation/Verdict'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import { OutcomeTableView } from './OutcomeTableView'

const text = outcomeText.panels

type OverallPanelProps = { outcome: OutcomeEvaluation; compared: Period | null }

/** What can be said on the whole, and beside it the days it is compared with. */
export function OverallPanel({ outcome, compared }: OverallPanelProps) {
  return (
    <>
      <Panel title={text.overall}>
        <Verdict sentence={overallVerdict(outcome)} methods={['tasks', 'gas']} />
      </Panel>
      {compared && <Compared outcome={outcome} {...compared} />}
    </>
  )
}

function Compared({ outcome, from, to }: { outcome: OutcomeEvaluation } & Period) {
  const { group, today } = useOpenGroup()
  const compared = useMemo(
    () => outcomeEvaluation(group, { asOf: today, period: { from, to } }),
    [group, today, from, to],
  )
  const cautions = comparisonCautions(outcome, compared)
  return (
    <Panel title={text.comparison}>
      {cautions.length > 0 && (
        <Notice>
          {cautions.map((caution) => (
            <p key={caution}>{caution}</p>
          ))}
        </Notice>
      )}
      <OutcomeTableView table={comparisonTable(outcome, compared)} />
    </Panel>
  )
}
