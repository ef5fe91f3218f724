import type { CategoryMark, MarkShape, MarkTone } from '../../../../domain/geo/categoryShapes'
import type { MapPoint } from '../../../../domain/geo/mapFrame'

type MarkShapeOfProps = { mark: CategoryMark; at: MapPoint; size: number }

/** From white to black, so that the categories of one shape differ on any printer. */
const fills: Record<MarkTone, string> = {
  putih: '#fff',
  kelabu: '#c4c4c4',
  gelap: '#666',
  hitam: '#000',
}

/** Outlines in a square of 24. */
const paths: Record<MarkShape, string> = {
  palang: 'M9 2h6v7h7v6h-7v7H9v-7H2V9h7z',
  persegi: 'M3.5 3.5h17v17h-17z',
  segitiga: 'M12 2.5 22.5 21h-21z',
  belahKetupat: 'M12 1 23 12 12 23 1 12z',
  lingkaran: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19z',
  bintang: 'M12 1l3.2 7.2 7.8.8-5.9 5.2 1.7 7.7L12 17.9l-6.8 4 1.7-7.7L1 9l7.8-.8z',
}
const SQUARE = 24

/** The sign of a category: the shape of its family, filled with its own grey. `size` in millimetres. */
export function MarkShapeOf({ mark, at, size }: MarkShapeOfProps) {
  const scale = size / SQUARE
  return (
    <path
      d={paths[mark.shape]}
      transform={`translate(${at.x - size / 2} ${at.y - size / 2}) scale(${scale})`}
      fill={fills[mark.tone]}
      stroke="#000"
      strokeWidth={2}
      strokeLinejoin="round"
    />
  )
}
