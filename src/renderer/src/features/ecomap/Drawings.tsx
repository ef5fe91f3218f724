import type { EcoMap } from '../../../../domain/ecomap/ecoMap'
import { versionName } from '../../../../texts/ecomap'
import { ecoMapText } from '../../../../texts/ecomapScreen'
import { capitalised } from '../../../../texts/formats'
import { drawingSize, MANY_SYSTEMS } from '../../ecomap/drawingSize'
import { EcoMapDrawing } from '../../ecomap/EcoMapDrawing'
import styles from './EcoMap.module.css'

/** One version in full width, or two side by side with everything on the same place; beneath each other where there are many. */
export function Drawings({ maps }: { maps: readonly EcoMap[] }) {
  if (maps.every(({ systems }) => systems.length === 0)) return <p>{ecoMapText.nothingShown}</p>
  const count = maps[0]?.seats.length ?? 0
  const size = drawingSize(maps.length > 1 ? 'half' : 'wide', count)
  return (
    <div className={count > MANY_SYSTEMS ? 'stack' : styles.drawings}>
      {maps.map((map) => (
        <figure key={map.day} className={styles.drawing}>
          {maps.length > 1 && (
            <figcaption>
              <strong>{capitalised(versionName(map.day))}</strong>
            </figcaption>
          )}
          <EcoMapDrawing map={map} {...size} />
        </figure>
      ))}
    </div>
  )
}
