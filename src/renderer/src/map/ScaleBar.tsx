import { metresPerPixel, scaleBar } from '../../../domain/geo/mapMeasures'
import { mapText as text } from '../../../texts/map'
import styles from './Map.module.css'

const MOST_PIXELS = 110

/** How long a round distance is on the map as it stands. */
export function ScaleBar({ lat, zoom }: { lat: number; zoom: number }) {
  const { metres, pixels } = scaleBar(metresPerPixel(lat, zoom), MOST_PIXELS)
  return (
    <div className={styles.scale} role="img" aria-label={text.scaleLabel(metres)}>
      {text.scale(metres)}
      <svg width={Math.round(pixels) + 1} height={7} aria-hidden="true">
        <path
          d={`M1 0V6H${Math.round(pixels)}V0`}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.5}
        />
      </svg>
    </div>
  )
}
