import { type ReactNode, useCallback, useState } from 'react'
import { licenceText, mapText, onlineText } from '../../../texts/map'
import { Button } from '../ui/Button'
import { Loading } from '../ui/Loading'
import { useBaseMap } from './baseMap'
import { GlCanvas } from './GlCanvas'
import styles from './Map.module.css'
import { MapLicences } from './MapLicences'
import { MapSayings } from './MapSayings'
import type { MapHandle, MapScene, MapTarget } from './mapScene'
import { useMapSettings } from './mapSettings'
import { OnlineTiles } from './OnlineTiles'
import { PlainCanvas } from './PlainCanvas'
import { ScaleBar } from './ScaleBar'
import { useScene } from './useScene'

type MapFrameProps = {
  scene: Omit<MapScene, 'isOnline'>
  start: MapTarget
  label: string
  description: string
  isLow?: boolean
  /** Beside the buttons that every map has. */
  buttons?: ReactNode
  handle: MapHandle | null
  onHandle: (handle: MapHandle | null) => void
  onSelect?: (id: string | null) => void
  onPlace?: (position: { lat: number; lon: number }) => void
}

/** Once a computer has failed to draw with its graphics card, it is not asked again. */
let isPlainForGood = false

/** A map with its buttons, scale and sources, whichever way this computer can draw it. */
export function MapFrame(props: MapFrameProps) {
  const { handle, label, onSelect, onPlace } = props
  const base = useBaseMap()
  const { onlineTiles } = useMapSettings()
  const [isPlain, setIsPlain] = useState(isPlainForGood)
  const [view, setView] = useState<{ lat: number; zoom: number } | null>(null)
  const [troubled, setTroubled] = useState<readonly string[]>([])
  const [isReachable, setIsReachable] = useState(true)
  const onLayerTrouble = useCallback(
    (id: string) => setTroubled((known) => (known.includes(id) ? known : [...known, id])),
    [],
  )
  const scene = useScene(props.scene, onlineTiles)
  const canvas = {
    scene,
    start: props.start,
    label,
    description: props.description,
    onHandle: props.onHandle,
    onSelect: (id: string | null) => onSelect?.(id),
    onPlace: (position: { lat: number; lon: number }) =>
      onPlace ? onPlace(position) : onSelect?.(null),
    onView: setView,
    onLayerTrouble,
    onTiles: setIsReachable,
  }
  const failed = () => {
    isPlainForGood = true
    setIsPlain(true)
  }
  const isOnline = onlineTiles && !isPlain
  return (
    <div className={styles.frame}>
      <div className={`${styles.board} ${props.isLow ? styles.low : ''}`}>
        {base === null && (
          <div className={styles.waiting}>
            <Loading label={mapText.loading} />
          </div>
        )}
        {base === 'failed' && <p className={styles.waiting}>{mapText.notLoaded}</p>}
        {base !== null && base !== 'failed' && (
          <>
            {isPlain ? (
              <PlainCanvas {...canvas} base={base} />
            ) : (
              <GlCanvas {...canvas} base={base} onFailure={failed} />
            )}
            <div className={styles.buttons}>
              <Button
                className={styles.square}
                aria-label={mapText.zoomIn}
                onClick={() => handle?.zoomBy(1)}
              >
                +
              </Button>
              <Button
                className={styles.square}
                aria-label={mapText.zoomOut}
                onClick={() => handle?.zoomBy(-1)}
              >
                −
              </Button>
            </div>
            {view && <ScaleBar {...view} />}
            <p className={styles.source}>
              {isOnline && isReachable && `${onlineText.attribution} · `}
              {licenceText.short}
            </p>
          </>
        )}
      </div>
      <MapSayings
        isPlain={isPlain}
        isUnreachable={isOnline && !isReachable}
        layers={scene.layers}
        troubled={troubled}
      />
      <div className="row">
        {props.buttons}
        {!isPlain && <OnlineTiles />}
        <MapLicences layers={scene.layers} />
      </div>
    </div>
  )
}
