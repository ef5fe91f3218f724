import { useEffect, useMemo, useRef, useState } from 'react'
import type { BaseMap } from './baseMap'
import styles from './Map.module.css'
import { mapColours } from './mapColours'
import { moveByKey } from './mapKeys'
import type { MapCanvasProps, MapHandle } from './mapScene'
import { PlainMarks } from './PlainMarks'
import { PlainOwnLayers } from './PlainOwnLayers'
import { PlainPlaces } from './PlainPlaces'
import {
  moved,
  onScreen,
  type PlainView,
  pathOf,
  type Size,
  shown,
  viewOf,
  worldTransform,
  zoomed,
} from './plainView'
import { useDrag } from './useDrag'

/** The map drawn without a graphics card: the same places and distances, plainer lines. */
export function PlainCanvas(props: MapCanvasProps & { base: BaseMap }) {
  const { base, scene, start, label, description, onSelect, onPlace, onView, onHandle } = props
  const svg = useRef<SVGSVGElement>(null)
  const [size, setSize] = useState<Size>({ width: 800, height: 420 })
  const [view, setView] = useState<PlainView>(() => viewOf(start, size))
  const latest = useRef({ view, size })
  latest.current = { view, size }
  const handle = useMemo<MapHandle>(
    () => ({
      zoomBy: (steps) => setView((now) => zoomed(now, steps)),
      panBy: (x, y) => setView((now) => moved(now, x, y)),
      lookAt: (target) => setView(viewOf(target, latest.current.size)),
      bringIntoSight: (position) => setView((now) => shown(now, latest.current.size, position)),
      center: () => latest.current.view.center,
    }),
    [],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: the start counts once, at the size there is then
  useEffect(() => {
    const { width = 0, height = 0 } = svg.current?.getBoundingClientRect() ?? {}
    if (width === 0 || height === 0) return
    setSize({ width, height })
    setView(viewOf(start, { width, height }))
  }, [])
  useEffect(() => {
    onHandle(handle)
    return () => onHandle(null)
  }, [handle, onHandle])
  useEffect(() => onView({ lat: view.center.lat, zoom: view.zoom }), [view, onView])
  const place = onScreen(view, size)
  const drag = useDrag(handle, (x, y) =>
    onPlace(moved(view, x - size.width / 2, y - size.height / 2).center),
  )
  return (
    <svg
      ref={svg}
      className={styles.canvas}
      data-map="ready"
      role="application"
      aria-label={label}
      aria-description={description}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved with the arrow keys
      tabIndex={0}
      viewBox={`0 0 ${size.width} ${size.height}`}
      onKeyDown={(event) => moveByKey(event.nativeEvent, handle, () => onPlace(handle.center()))}
      {...drag}
    >
      <rect width={size.width} height={size.height} fill={mapColours.sea} />
      <g transform={worldTransform(view, size)} strokeLinejoin="round">
        <path d={pathOf(base.neighbours)} fill={mapColours.neighbours} />
        <path
          d={pathOf(base.provinces)}
          fill={mapColours.land}
          stroke={mapColours.coast}
          strokeWidth={0.8}
          vectorEffect="non-scaling-stroke"
        />
        <PlainOwnLayers layers={scene.layers} onTrouble={props.onLayerTrouble} />
      </g>
      <PlainPlaces places={base.places} zoom={view.zoom} size={size} place={place} />
      <PlainMarks
        scene={scene}
        size={size}
        place={place}
        onSelect={onSelect}
        onCluster={(center) => setView((now) => zoomed({ ...now, center }, 2))}
      />
    </svg>
  )
}
