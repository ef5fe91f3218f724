import type { PrincipleSuggestion } from '../../../../domain/progress/principleSuggestions'
import { factPlace } from '../../../../domain/progress/principles/factPlace'
import type { ReviewPoint } from '../../../../domain/records/reviewPoint'
import { todoSentence } from '../../../../texts/principleFacts'
import { principlesText } from '../../../../texts/principles'
import { PlaceLink } from '../../frame/PlaceLink'
import styles from './Principles.module.css'

type MissingListProps = { point: ReviewPoint; suggestions: readonly PrincipleSuggestion[] }

/** What the records lack for a ya at each question, with the way to where it can be met. */
export function MissingList({ point, suggestions }: MissingListProps) {
  const open = suggestions.filter(({ facts, missing }) => facts.length === 0 || missing.length > 0)
  return (
    <section className="tight" aria-labelledby="yang-belum">
      <h3 id="yang-belum">{principlesText.missing}</h3>
      {open.length === 0 ? (
        <p className="soft">{principlesText.nothingMissing}</p>
      ) : (
        <>
          <p className="soft small">{principlesText.missingHint}</p>
          <ul className={styles.missing}>
            {open.map(({ question, missing }) => (
              <li key={question}>
                <strong>{question}</strong>
                <ul>
                  {missing.length === 0 && <li>{principlesText.noFacts}</li>}
                  {missing.map((fact) => (
                    <li key={fact.code}>
                      <PlaceLink place={factPlace(fact)} pointId={point.id}>
                        {todoSentence(fact)}
                      </PlaceLink>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
