import { useEffect, useRef } from 'react'
import type { BaseMap } from './baseMap'
import type { GlMap } from './glMap'
import styles from './Map.module.css'
import type { MapCanvasProps } from './mapScene'

type GlCanvasProps = MapCanvasProps & { base: BaseMap; onFailure: () => void }

/** The map drawn by the graphics card. */
export function GlCanvas(props: GlCanvasProps) {
  const { base, scene } = props
  const frame = useRef<HTMLDivElement>(null)
  const map = useRef<GlMap | null>(null)
  const latest = useRef(props)
  latest.current = props
  useEffect(() => {
    const element = frame.current?.firstElementChild as HTMLElement | undefined
    if (!element) return
    let isGone = false
    void begin(element, base, latest).then((made) => {
      if (isGone || !made) return made?.remove()
      map.current = made
      made.show(latest.current.scene)
      latest.current.onHandle(made)
      frame.current?.setAttribute('data-map', 'ready')
    })
    return () => {
      isGone = true
      latest.current.onHandle(null)
      map.current?.remove()
      map.current = null
    }
  }, [base])
  useEffect(() => map.current?.show(scene), [scene])
  return (
    <div ref={frame} className={styles.canvas} data-map="starting">
      <div className={styles.gl} />
    </div>
  )
}

async function begin(
  element: HTMLElement,
  base: BaseMap,
  latest: { readonly current: GlCanvasProps },
): Promise<GlMap | null> {
  try {
    if (!hasGraphics()) throw new Error('no graphics')
    const { startGlMap } = await import('./glMap')
    return await startGlMap(element, base, latest.current.start, {
      label: latest.current.label,
      description: latest.current.description,
      onSelect: (id) => latest.current.onSelect(id),
      onPlace: (position) => latest.current.onPlace(position),
      onView: (view) => latest.current.onView(view),
      onLayerTrouble: (id) => latest.current.onLayerTrouble(id),
      onTiles: (isReachable) => latest.current.onTiles(isReachable),
    })
  } catch {
    latest.current.onFailure()
    return null
  }
}

/** Whether this computer can draw such a map at all. */
function hasGraphics(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null
}
