import './evaluation.css'
import type { ProcessEvaluation } from '../../../../domain/evaluation/processEvaluation'
import { processText } from '../../../../texts/process'
import { concernSentence } from '../../../../texts/processConcerns'
import { processKeyFigures } from '../../../../texts/processFigures'
import {
  decidingVerdict,
  processVerdict,
  recordingVerdict,
} from '../../../../texts/processVerdicts'
import { ReportTable } from '../ReportTable'
import { ProcessAsas } from './ProcessAsas'
import { ProcessMeetings } from './ProcessMeetings'
import { ProcessMethods } from './ProcessMethods'
import { ProcessPeople } from './ProcessPeople'
import { ProcessPrinciples } from './ProcessPrinciples'

const text = processText

/** What a final report says of the process (IV A): verdicts, charts, each with its table. Source: domain.md 6.7. */
export function ProcessPart({ process }: { process: ProcessEvaluation }) {
  if (process.held === 0) return <p>{text.paper.noMeeting}</p>
  return (
    <div className="process-part">
      <p className="prose">{processVerdict(process, null)}</p>
      <Attention process={process} />
      <ReportTable
        caption={text.summary.caption}
        columns={[
          { title: text.summary.figure, width: 58 },
          { title: text.summary.now, width: 42 },
        ]}
        rows={processKeyFigures(process).map(({ label, words }) => ({
          key: label,
          cells: [label, words],
        }))}
      />
      <ProcessPeople process={process} />
      <ProcessMeetings process={process} />
      <ProcessAsas process={process} />
      <ProcessPrinciples process={process} />
      <h3>{text.panels.deciding}</h3>
      <p className="prose">{decidingVerdict(process)}</p>
      <h3>{text.panels.recording}</h3>
      <p className="prose">{recordingVerdict(process)}</p>
      <ProcessMethods
        codes={['attendance', 'dose', 'retention', 'mean', 'principles', 'deciding', 'recording']}
      />
    </div>
  )
}

function Attention({ process: { concerns } }: { process: ProcessEvaluation }) {
  if (concerns.length === 0) return <p>{text.summary.none}</p>
  return (
    <div className="together">
      <p>{text.paper.attention}</p>
      <ul>
        {concerns.map((concern) => (
          <li key={concern.kind}>{concernSentence(concern)}</li>
        ))}
      </ul>
    </div>
  )
}
