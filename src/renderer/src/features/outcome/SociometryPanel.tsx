import type { SociometryOutcome } from '../../../../domain/evaluation/outcomeSociometry'
import { formatDay } from '../../../../texts/formats'
import { outcomeText } from '../../../../texts/outcome'
import { sociometryVerdict } from '../../../../texts/outcomeSociometry'
import { sociometryText } from '../../../../texts/sociometry'
import { changeSentences, comparedRows } from '../../../../texts/sociometryComparison'
import { printedFigures } from '../../../../texts/sociometrySheet'
import { Verdict } from '../../evaluation/Verdict'
import { PlaceLink } from '../../frame/PlaceLink'
import { SociogramFigure } from '../../ui/charts/SociogramFigure'
import { SociogramLegend } from '../../ui/charts/SociogramLegend'
import { EmptyState } from '../../ui/EmptyState'
import { Panel } from '../../ui/Panel'
import { Table } from '../../ui/Table'
import styles from './Outcome.module.css'

const text = outcomeText
const words = sociometryText.comparison
const frame = { width: 360, height: 340, radius: 19 }

/** The surveys beside each other, everybody on the same place, by code. */
export function SociometryPanel({ sociometry }: { sociometry: SociometryOutcome }) {
  const { surveys } = sociometry
  const way = <PlaceLink place={{ screen: 'sosiometri' }}>{text.ways.sociometry}</PlaceLink>
  if (surveys.length === 0)
    return (
      <Panel title={text.panels.sociometry}>
        <EmptyState title={text.none.sociometry} actions={way} />
      </Panel>
    )
  return (
    <Panel title={text.panels.sociometry} actions={way}>
      <Verdict sentence={sociometryVerdict(sociometry)} methods={['sociometry']} />
      <div className={styles.drawings}>
        {surveys.map(({ id, date, drawing }) => (
          <figure key={id} className="tight">
            <figcaption>
              <strong>{words.option(id, formatDay(date))}</strong>
            </figcaption>
            <SociogramFigure drawing={drawing} frame={frame} />
          </figure>
        ))}
      </div>
      <SociogramLegend drawings={surveys.map(({ drawing }) => drawing)} />
      <Figures sociometry={sociometry} />
    </Panel>
  )
}

function Figures({ sociometry: { surveys, changes } }: { sociometry: SociometryOutcome }) {
  const ids = surveys.map(({ id }) => id)
  return (
    <>
      <Table caption={words.figures} head={[words.measure, ...ids, words.change]}>
        {comparedRows(surveys.map(printedFigures)).map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.name}</th>
            {row.values.map((value, index) => (
              <td key={ids[index]}>{value}</td>
            ))}
            <td>{row.change}</td>
          </tr>
        ))}
      </Table>
      {changes.length > 0 && (
        <details>
          <summary>{text.changes}</summary>
          {changes.map((change) => (
            <div key={change.to} className="tight">
              <h3>{words.between(change.from, change.to)}</h3>
              <ul>
                {changeSentences(change).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      )}
    </>
  )
}
