type LevelGridProps = {
  levels: readonly number[]
  /** The level that matters most and is drawn stronger. */
  mark: number
  from: number
  to: number
  y: (level: number) => number
  labelOf?: (level: number) => string
}

/** One line across the chart for each level, with its figure at the left. */
export function LevelGrid({ levels, mark, from, to, y, labelOf = String }: LevelGridProps) {
  return levels.map((level) => (
    <g key={level}>
      <line
        x1={from}
        x2={to}
        y1={y(level)}
        y2={y(level)}
        className={level === mark ? 'chart-mark' : 'chart-grid'}
      />
      <text x={from - 4} y={y(level) + 2.5} className="chart-tick" textAnchor="end">
        {labelOf(level)}
      </text>
    </g>
  ))
}
