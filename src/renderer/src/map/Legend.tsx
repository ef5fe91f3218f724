import { categoriesOfShape, markShapes, shapeOutlines } from '../../../domain/geo/categoryShapes'
import { mapText } from '../../../texts/map'
import { resourceCategoryTexts } from '../../../texts/programPlan'
import styles from './Map.module.css'
import { mapColours } from './mapColours'
import { markPaths } from './mapImages'
import { shapeColours } from './shapeColours'

/** Which shape stands for what. */
export function Legend() {
  return (
    <section className="tight" aria-label={mapText.legend}>
      <ul className={styles.legend}>
        {markShapes.map((shape) => (
          <li key={shape}>
            <Sign path={shapeOutlines[shape]} colour={shapeColours[shape]} />
            <span>
              {mapText.shapes[shape]}{' '}
              <span className="soft small">
                {categoriesOfShape[shape]
                  .map((category) => resourceCategoryTexts[category])
                  .join(', ')}
              </span>
            </span>
          </li>
        ))}
        <li>
          <Sign path={markPaths.agency} colour={mapColours.ink} />
          <span>{mapText.agency}</span>
        </li>
      </ul>
      <p className="soft small">{mapText.cluster}</p>
    </section>
  )
}

function Sign({ path, colour }: { path: string; colour: string }) {
  return (
    <svg width={20} height={20} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} fill={colour} />
    </svg>
  )
}
