import { useMemo } from 'react'
import type { Paper } from '../../../../domain/catalog/lists'
import { markOf } from '../../../../domain/geo/categoryShapes'
import { type PaperMap, paperMap } from '../../../../domain/geo/paperMap'
import type { DirectorySheet } from '../../../../domain/report/directorySheet'
import {
  directorySheetText,
  legendWords,
  letterWords,
  mapDescription,
} from '../../../../texts/directorySheet'
import { Chapter } from '../Chapter'
import { useBaseMap } from './baseMap'
import { MapDrawing } from './MapDrawing'
import { AgencyMark } from './MapFurniture'
import { MarkShapeOf } from './MarkShapeOf'

type MapChapterProps = { sheet: DirectorySheet; map: PaperMap; title: string }

const text = directorySheetText
/** What the page leaves beside the legend and under the heading, millimetres. */
const sizes = { F4: { width: 216, height: 142 }, A4: { width: 183, height: 137 } } as const
/** More letters than these do not find room beside the map; they stand before the table. */
const MOST_BESIDE = 8

/** The map laid out for a paper; null where no resource has a place. */
export function usePaperMap({ map }: DirectorySheet, paper: Paper): PaperMap | null {
  const base = useBaseMap()
  return useMemo(() => paperMap(map, base?.places ?? [], sizes[paper]), [map, base, paper])
}

/** What the letters of the map stand for, where that is too much for the legend. */
export function manyLetters(map: PaperMap | null): readonly string[] {
  const letters = map ? letterWords(map) : []
  return letters.length > MOST_BESIDE ? letters : []
}

/** The map with its legend on a page that lies on its side. */
export function MapChapter({ sheet, map, title }: MapChapterProps) {
  const base = useBaseMap()
  const letters = letterWords(map)
  return (
    <div className="directory-map">
      <Chapter title={title}>
        <div className="map-and-legend">
          <MapDrawing
            map={map}
            resources={sheet.map.resources}
            base={base}
            label={mapDescription(sheet)}
          />
          <Legend sheet={sheet} letters={letters.length > MOST_BESIDE ? [] : letters} />
        </div>
        <p className="note">{text.sources}</p>
      </Chapter>
    </div>
  )
}

type LegendProps = { sheet: DirectorySheet; letters: readonly string[] }

function Legend({ sheet, letters }: LegendProps) {
  const isShared = letters.length > 0
  return (
    <div className="map-legend">
      <h3>{text.legend}</h3>
      <ul>
        {sheet.map.agency && (
          <li>
            <Sign>
              <AgencyMark x={4} y={4} />
            </Sign>
            {text.agency}
          </li>
        )}
        {sheet.legend
          .filter(({ onMap }) => onMap > 0)
          .map((row) => (
            <li key={row.category}>
              <Sign>
                <MarkShapeOf mark={markOf(row.category)} at={{ x: 4, y: 4 }} size={5} />
              </Sign>
              {legendWords(row)}
            </li>
          ))}
        <li>
          <Sign>
            <rect
              x={0.6}
              y={1.6}
              width={6.8}
              height={4.8}
              rx={0.8}
              fill="#fff"
              stroke="#000"
              strokeWidth={0.5}
            />
          </Sign>
          {text.several}
        </li>
        <li>
          <Sign>
            <circle cx={4} cy={4} r={0.8} />
          </Sign>
          {text.beside}
        </li>
      </ul>
      {isShared && <p>{text.letters(letters.join('; '))}</p>}
    </div>
  )
}

function Sign({ children }: { children: React.ReactNode }) {
  return (
    <svg viewBox="0 0 8 8" aria-hidden="true">
      {children}
    </svg>
  )
}
