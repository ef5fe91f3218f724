import type { Sociogram } from '../../../../domain/progress/sociogram'
import { sociogramWords } from '../../../../texts/sociometryFigures'
import { SociogramMember, SociogramTies } from './SociogramParts'
import { type Frame, viewBoxOf } from './sociogramGeometry'

type SociogramFigureProps = {
  drawing: Sociogram
  frame: Frame
  /** What members are called beneath their codes; codes alone where left out. */
  names?: ReadonlyMap<string, string> | undefined
}

/** Who would choose whom, by code, everybody on the same place as in the other surveys. */
export function SociogramFigure({ drawing, frame, names }: SociogramFigureProps) {
  return (
    <svg
      className="chart"
      viewBox={viewBoxOf(frame, names !== undefined)}
      role="img"
      aria-label={sociogramWords(drawing)}
    >
      <SociogramTies drawing={drawing} frame={frame} />
      {drawing.nodes.map((node) => (
        <SociogramMember key={node.code} node={node} frame={frame} name={names?.get(node.code)} />
      ))}
    </svg>
  )
}
