import type { SubscaleChange } from '../../../../../domain/measuring/subscaleChanges'
import { capitalised } from '../../../../../texts/formats'
import { pointWord } from '../../../../../texts/instruments'
import { changeText, meanText, measureResultsText } from '../../../../../texts/measureResults'
import { subscaleName } from '../../../../../texts/subscaleNames'
import { NumberCell, Table } from '../../../ui/Table'

const text = measureResultsText

type SubscalesProps = {
  changes: readonly SubscaleChange[]
  ends: { from: string; to: string }
}

/** The subscales between the two points, of those scored at both. */
export function Subscales({ changes, ends }: SubscalesProps) {
  const { name, n, difference } = text.subscaleColumns
  if (changes.length === 0) return null
  return (
    <section className="stack" aria-labelledby="subskala">
      <h3 id="subskala">{text.subscales}</h3>
      <p className="soft small measure">{text.subscalesNote}</p>
      <Table
        caption={text.subscales}
        head={[
          name,
          ...[
            capitalised(pointWord(ends.from)),
            capitalised(pointWord(ends.to)),
            difference,
            n,
          ].map((label) => ({ label, isNumber: true as const })),
        ]}
      >
        {changes.map((change) => (
          <tr key={change.name}>
            <th scope="row">{subscaleName(change.name)}</th>
            <NumberCell>{meanText(change.preMean)}</NumberCell>
            <NumberCell>{meanText(change.postMean)}</NumberCell>
            <NumberCell>{changeText(change.meanDifference)}</NumberCell>
            <NumberCell>{change.n}</NumberCell>
          </tr>
        ))}
      </Table>
    </section>
  )
}
