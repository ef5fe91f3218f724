import type { EcoMapChange } from '../../../../domain/ecomap/ecoMapChange'
import { changeSentence, changeSummary, undatedSentence } from '../../../../texts/ecomap'
import { ecoMapText } from '../../../../texts/ecomapScreen'

const text = ecoMapText.changes

/** What became of the relations between two versions. */
export function Changes({ change }: { change: EcoMapChange }) {
  const undated = undatedSentence(change)
  return (
    <section className="tight" aria-labelledby="perubahan">
      <h2 id="perubahan">{text.title(change.from, change.to)}</h2>
      <p>{changeSummary(change)}</p>
      {change.changes.length > 0 ? (
        <ul>
          {change.changes.map((one) => (
            <li key={one.id}>{changeSentence(one)}</li>
          ))}
        </ul>
      ) : (
        <p className="soft">{text.none}</p>
      )}
      {undated && <p className="soft small measure">{undated}</p>}
    </section>
  )
}
