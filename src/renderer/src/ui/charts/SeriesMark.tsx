type SeriesMarkProps = {
  x: number
  y: number
  /** A ring before, a disc since; outside the band a diamond on the good side and a square on the other; a cross for nothing. */
  kind: 'A' | 'B' | 'better' | 'worse' | 'missing'
}

/** One point of a series, told by its form. */
export function SeriesMark({ x, y, kind }: SeriesMarkProps) {
  switch (kind) {
    case 'A':
      return <circle cx={x} cy={y} r={3.4} className="chart-ring" />
    case 'B':
      return <circle cx={x} cy={y} r={3.4} className="chart-dot" />
    case 'better':
      return (
        <path
          d={`M${x} ${y - 5.4} L${x + 5.4} ${y} L${x} ${y + 5.4} L${x - 5.4} ${y} Z`}
          className="chart-dot"
        />
      )
    case 'worse':
      return <rect x={x - 4} y={y - 4} width={8} height={8} className="chart-ring" />
    case 'missing':
      return (
        <path
          d={`M${x - 3} ${y - 3} L${x + 3} ${y + 3} M${x - 3} ${y + 3} L${x + 3} ${y - 3}`}
          className="series-trend"
        />
      )
  }
}
