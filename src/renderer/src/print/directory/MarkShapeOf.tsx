import {
  type CategoryMark,
  type MarkTone,
  shapeOutlines,
} from '../../../../domain/geo/categoryShapes'
import type { MapPoint } from '../../../../domain/geo/mapFrame'

type MarkShapeOfProps = { mark: CategoryMark; at: MapPoint; size: number }

/** From white to black, so that the categories of one shape differ on any printer. */
const fills: Record<MarkTone, string> = {
  putih: '#fff',
  kelabu: '#c4c4c4',
  gelap: '#666',
  hitam: '#000',
}

/** The square in which the outlines are drawn. */
const SQUARE = 24

/** The sign of a category: the shape of its family, filled with its own grey. `size` in millimetres. */
export function MarkShapeOf({ mark, at, size }: MarkShapeOfProps) {
  const scale = size / SQUARE
  return (
    <path
      d={shapeOutlines[mark.shape]}
      transform={`translate(${at.x - size / 2} ${at.y - size / 2}) scale(${scale})`}
      fill={fills[mark.tone]}
      stroke="#000"
      strokeWidth={2}
      strokeLinejoin="round"
    />
  )
}
