import { useRef } from 'react'
import type { Sociogram } from '../../../../domain/progress/sociogram'
import type { Place } from '../../../../domain/progress/sociogramLayout'
import type { SurveyResult } from '../../../../domain/progress/surveyResult'
import { sociometryText } from '../../../../texts/sociometry'
import { SociogramMember, SociogramTies } from '../../ui/charts/SociogramParts'
import { type Frame, viewBoxOf } from '../../ui/charts/sociogramGeometry'
import styles from './Sociometry.module.css'
import { useMoving } from './useMoving'

const text = sociometryText.arrange

type MovableSociogramProps = {
  result: SurveyResult
  drawing: Sociogram
  frame: Frame
  names: ReadonlyMap<string, string> | undefined
  onMove: (code: string, place: Place) => Promise<unknown>
}

/** The drawing while it is being arranged: members are dragged, or moved with the arrow keys. */
export function MovableSociogram(props: MovableSociogramProps) {
  const { result, drawing, frame, names, onMove } = props
  const svg = useRef<SVGSVGElement>(null)
  const { moving, keysOf, pointerOf } = useMoving(svg, frame, onMove)
  const shown: Sociogram = {
    ...drawing,
    nodes: drawing.nodes.map((node) =>
      node.code === moving?.code ? { ...node, ...moving.place } : node,
    ),
  }
  return (
    <svg
      ref={svg}
      className="chart"
      viewBox={viewBoxOf(frame, names !== undefined)}
      role="application"
      aria-label={text.drawing}
    >
      <SociogramTies drawing={shown} frame={frame} />
      {shown.nodes.map((node) => (
        // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing
        <g
          key={node.code}
          role="button"
          tabIndex={0}
          className={styles.movable}
          aria-label={text.node(node.code, result.indices.per[node.code]?.received ?? 0)}
          aria-roledescription={text.movable}
          {...keysOf(node)}
          {...pointerOf(node)}
        >
          <SociogramMember node={node} frame={frame} name={names?.get(node.code)} />
        </g>
      ))}
    </svg>
  )
}
