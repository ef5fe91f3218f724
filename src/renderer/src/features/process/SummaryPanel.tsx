import type { ProcessEvaluation } from '../../../../domain/evaluation/processEvaluation'
import { EMPTY } from '../../../../texts/formats'
import { processText } from '../../../../texts/process'
import { concernSentence } from '../../../../texts/processConcerns'
import { directionWords, processKeyFigures } from '../../../../texts/processFigures'
import { processVerdict } from '../../../../texts/processVerdicts'
import { Verdict } from '../../evaluation/Verdict'
import { Panel } from '../../ui/Panel'
import { Table } from '../../ui/Table'
import styles from './Process.module.css'

const text = processText.summary

type SummaryPanelProps = { process: ProcessEvaluation; compared: ProcessEvaluation | null }

/** The whole in a few sentences, what deserves a look, and the key figures beside those of the compared days. */
export function SummaryPanel({ process, compared }: SummaryPanelProps) {
  const beside = compared && compared.held > 0 ? compared : null
  return (
    <Panel title={text.title}>
      <Verdict
        sentence={processVerdict(process, beside)}
        methods={['attendance', 'mean', 'principles']}
      />
      {compared && !beside && <p>{processText.noneInCompared}</p>}
      <Attention process={process} />
      <Figures process={process} compared={beside} />
    </Panel>
  )
}

function Attention({ process: { concerns } }: { process: ProcessEvaluation }) {
  return (
    <div className="tight">
      <h3>{text.attention}</h3>
      {concerns.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ul className={styles.attention}>
          {concerns.map((concern) => (
            <li key={concern.kind}>{concernSentence(concern)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Figures({ process, compared }: SummaryPanelProps) {
  const before = compared && processKeyFigures(compared)
  return (
    <Table
      caption={text.caption}
      head={[text.figure, text.now, ...(before ? [text.before, text.direction] : [])]}
    >
      {processKeyFigures(process).map(({ label, words, value }, index) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td>{words}</td>
          {before && (
            <>
              <td>{before[index]?.words}</td>
              <td>{directionWords(value, before[index]?.value ?? null) ?? EMPTY}</td>
            </>
          )}
        </tr>
      ))}
    </Table>
  )
}
