import { mapText } from '../../../texts/map'
import { resourceCategoryTexts } from '../../../texts/programPlan'
import { categoriesOf, families, familyNames } from './families'
import styles from './Map.module.css'
import { mapColours } from './mapColours'
import { markPaths } from './mapImages'

/** Which shape stands for what. */
export function Legend() {
  return (
    <section className="tight" aria-label={mapText.legend}>
      <ul className={styles.legend}>
        {familyNames.map((family) => (
          <li key={family}>
            <Sign path={families[family].path} colour={families[family].colour} />
            <span>
              {mapText.families[family]}{' '}
              <span className="soft small">
                {categoriesOf(family)
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
