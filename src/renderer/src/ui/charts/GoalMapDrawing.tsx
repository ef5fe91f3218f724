import './charts.css'
import type { GoalMap } from '../../../../domain/goals/goalMap'
import { chartTexts } from '../../../../texts/charts'
import { goalsText } from '../../../../texts/goalsScreen'

type GoalMapDrawingProps = { map: GoalMap }
type Box = { id: string; text: string; isTied: boolean }

const text = goalsText.mapText
const WIDTH = 660
const HEAD = 18
const COLUMN = { width: 190, gap: 45 }
const LINE = { length: 31, height: 12, most: 3 }
const BOX = { head: 15, pad: 4, gap: 7 }

/** Purposes of the agency, goals of the group and goals of members side by side, with what serves what. */
export function GoalMapDrawing({ map }: GoalMapDrawingProps) {
  const { purposes, groupGoals, memberGoals } = map
  const served = new Set(groupGoals.map(({ purposeId }) => purposeId))
  const columns = [
    placed(
      text.purposes,
      purposes.map((purpose) => ({ ...purpose, isTied: served.has(purpose.id) })),
    ),
    placed(
      text.groupGoals,
      groupGoals.map((goal) => ({ ...goal, isTied: goal.purposeId !== null })),
    ),
    placed(
      text.memberGoals,
      memberGoals.map(({ id, text: words, memberCode, groupGoalIds }) => ({
        id: `${id} (${memberCode})`,
        text: words,
        isTied: groupGoalIds.length > 0,
      })),
    ),
  ] as const
  const height = Math.max(...columns.map((column) => column.height)) + 4
  const middleOf = (column: Placed, index: number) => column.boxes[index]?.middle ?? 0
  const ties = [
    ...groupGoals.flatMap(({ purposeId }, index) => {
      const at = purposes.findIndex(({ id }) => id === purposeId)
      return at === -1
        ? []
        : [{ column: 0, from: middleOf(columns[0], at), to: middleOf(columns[1], index) }]
    }),
    ...memberGoals.flatMap(({ groupGoalIds }, index) =>
      groupGoalIds.flatMap((id) => {
        const at = groupGoals.findIndex((goal) => goal.id === id)
        return at === -1
          ? []
          : [{ column: 1, from: middleOf(columns[1], at), to: middleOf(columns[2], index) }]
      }),
    ),
  ]
  return (
    <svg
      className="chart chart-map"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={chartTexts.goalMap(map)}
    >
      {ties.map(({ column, from, to }) => {
        const x = leftOf(column) + COLUMN.width
        const end = x + COLUMN.gap
        const half = x + COLUMN.gap / 2
        return (
          <path
            key={`${column} ${from} ${to}`}
            d={`M${x} ${from} C${half} ${from} ${half} ${to} ${end} ${to}`}
            className="chart-link"
          />
        )
      })}
      {columns.map((column, index) => (
        <g key={column.title} transform={`translate(${leftOf(index)} 0)`}>
          <text x={0} y={11} className="chart-label">
            {column.title}
          </text>
          {column.boxes.map((box) => (
            <MapBox key={box.id} box={box} />
          ))}
        </g>
      ))}
    </svg>
  )
}

type Placed = { title: string; boxes: PlacedBox[]; height: number }
type PlacedBox = Box & { top: number; height: number; middle: number; lines: string[] }

/** A drawing of its own, so that words wider than usual end at its border. */
function MapBox({ box }: { box: PlacedBox }) {
  return (
    <svg y={box.top} width={COLUMN.width} height={box.height} aria-hidden="true">
      <rect
        x={0.5}
        y={0.5}
        width={COLUMN.width - 1}
        height={box.height - 1}
        rx={3}
        className={box.isTied ? 'chart-outline' : 'chart-outline chart-isolate'}
      />
      <text x={6} y={12} className="chart-label">
        {box.isTied ? box.id : `${box.id} · ${text.unlinked}`}
      </text>
      {box.lines.map((line, index) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text stand in their order
          key={index}
          x={6}
          y={BOX.head + LINE.height * (index + 1) - 2}
          className="chart-tick"
        >
          {line}
        </text>
      ))}
    </svg>
  )
}

function leftOf(column: number): number {
  return column * (COLUMN.width + COLUMN.gap)
}

/** Boxes under each other, as high as their words. */
function placed(title: string, boxes: readonly Box[]): Placed {
  let top = HEAD
  const set = boxes.map((box) => {
    const lines = linesOf(box.text)
    const height = BOX.head + lines.length * LINE.height + BOX.pad
    const one = { ...box, lines, top, height, middle: top + height / 2 }
    top += height + BOX.gap
    return one
  })
  return { title, boxes: set, height: top }
}

/** Words set in a few short lines; what does not fit is cut at a word, a word without end within itself. */
function linesOf(words: string): string[] {
  const pieces = words
    .split(/\s+/)
    .flatMap((word) => word.match(new RegExp(`.{1,${LINE.length}}`, 'gu')) ?? [])
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + piece.length < LINE.length)
      lines[lines.length - 1] = `${last} ${piece}`
    else lines.push(piece)
  }
  if (lines.length <= LINE.most) return lines
  const cut = lines.slice(0, LINE.most)
  return [...cut.slice(0, -1), `${cut.at(-1) ?? ''} …`]
}
