import type { OneAsas } from '../../../../domain/evaluation/asasCourse'
import type { ProcessEvaluation } from '../../../../domain/evaluation/processEvaluation'
import { asasTexts } from '../../../../texts/catalog'
import { EMPTY } from '../../../../texts/formats'
import { processText } from '../../../../texts/process'
import { asasVerdict } from '../../../../texts/processVerdicts'
import { meanWords } from '../../../../texts/processWords'
import { asasMultiples, asasScale } from '../../ui/charts/processMultiples'
import { SmallMultiples } from '../../ui/charts/SmallMultiples'
import { ReportTable } from '../ReportTable'
import { paperMultiple } from './paperMultiple'

const text = processText.asas

/** The twelve asas over the meetings, and their means over each half. */
export function ProcessAsas({ process }: { process: ProcessEvaluation }) {
  const { asas } = process
  return (
    <>
      <h3>{processText.panels.asas}</h3>
      <p className="prose">{asasVerdict(process)}</p>
      {asas.all.n > 0 && (
        <>
          <SmallMultiples
            className="small-multiples"
            multiples={asasMultiples(process)}
            scale={asasScale}
            {...paperMultiple}
          />
          <p className="note">{text.halves}</p>
          <ReportTable
            caption={text.caption}
            columns={[
              { title: text.asas, width: 30 },
              { title: text.first(asas.halves.first), width: 18, align: 'centre' },
              { title: text.last(asas.halves.last), width: 18, align: 'centre' },
              { title: text.all, width: 17, align: 'centre' },
              { title: text.low, width: 17, align: 'centre' },
            ]}
            rows={asas.byAsas.map((one) => ({ key: one.asas, cells: asasCells(one, process) }))}
          />
        </>
      )}
    </>
  )
}

function asasCells(one: OneAsas, { asas }: ProcessEvaluation) {
  const low = asas.low.filter(({ asas: key }) => key === one.asas)
  return [
    asasTexts[one.asas].name,
    ...[one.first, one.last, one.all].map((half) =>
      half.mean === null ? EMPTY : meanWords(half, 2),
    ),
    low.map(({ meeting }) => meeting.number).join(', ') || EMPTY,
  ]
}
