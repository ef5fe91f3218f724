import type { PaperMap } from '../../../../domain/geo/paperMap'
import { directorySheetText } from '../../../../texts/directorySheet'
import { formatNumber } from '../../../../texts/formats'

const text = directorySheetText

/** What makes a drawing a map: the agency with its distance circles, the scale and the north. */
export function MapFurniture({ map }: { map: PaperMap }) {
  const { agency, circles, scale, frame } = map
  return (
    <>
      {agency &&
        circles.map(({ km, radius, label }) => (
          <g key={km}>
            <circle
              cx={agency.x}
              cy={agency.y}
              r={radius}
              fill="none"
              stroke="#555"
              strokeWidth={0.25}
              strokeDasharray="1.2 1.2"
            />
            {/* Letters with an outline of their own would leave the fonts of the PDF. */}
            <rect
              x={label.x - label.width / 2 + 1.5}
              y={label.y - 1.6}
              width={label.width - 3}
              height={3.2}
              fill="#f6f6f6"
            />
            <text x={label.x} y={label.y + 0.95} className="paper-map-circle">
              {formatNumber(km)} km
            </text>
          </g>
        ))}
      {agency && <AgencyMark {...agency} />}
      <ScaleBar km={scale.km} length={scale.millimetres} height={frame.height} />
      <g transform={`translate(${frame.width - 6} 9)`}>
        <rect x={-5} y={-8} width={10} height={15} fill="#fff" />
        <path d="M0 -7 L2.6 2 L0 0.4 L-2.6 2 Z" fill="#000" />
        <text y={5.6} className="paper-map-number">
          {text.north}
        </text>
      </g>
    </>
  )
}

/** The agency: a ring around a point, unlike every sign of a resource. */
export function AgencyMark({ x, y }: { x: number; y: number }) {
  return (
    <>
      <circle cx={x} cy={y} r={2.9} fill="#fff" stroke="#000" strokeWidth={0.7} />
      <circle cx={x} cy={y} r={1.2} />
    </>
  )
}

type ScaleBarProps = { km: number; length: number; height: number }

function ScaleBar({ km, length, height }: ScaleBarProps) {
  const decimals = Math.max(0, -Math.floor(Math.log10(km)))
  return (
    <g transform={`translate(4 ${height - 3})`}>
      <rect x={-3} y={-6.5} width={length + 14} height={8.5} fill="#fff" />
      <rect
        x={0}
        y={-1.2}
        width={length}
        height={1.2}
        fill="#fff"
        stroke="#000"
        strokeWidth={0.25}
      />
      <rect x={0} y={-1.2} width={length / 2} height={1.2} fill="#000" />
      <text x={0} y={-2.2} className="paper-map-scale">
        0
      </text>
      <text x={length} y={-2.2} className="paper-map-scale">
        {formatNumber(km, decimals)} km
      </text>
    </g>
  )
}
