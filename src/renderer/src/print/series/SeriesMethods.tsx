import { methodTexts, methodWords } from '../../../../texts/methods'
import { headlineMethods, otherMethods } from '../../../../texts/seriesFigures'

/** How the figures of a series were reckoned, shortly. */
export function SeriesMethods() {
  return (
    <ul className="series-methods">
      {[...headlineMethods, ...otherMethods].map((code) => {
        const { name, formula, limits, source } = methodTexts[code]
        return (
          <li key={code}>
            <strong>{name}.</strong> {formula} {methodWords.limits}: {limits} {methodWords.source}:{' '}
            {source}
          </li>
        )
      })}
    </ul>
  )
}
