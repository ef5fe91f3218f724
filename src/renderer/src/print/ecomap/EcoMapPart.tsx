import type { EcoMap } from '../../../../domain/ecomap/ecoMap'
import { ecoMapSheetText } from '../../../../texts/ecomapSheet'
import { drawingSize } from '../../ecomap/drawingSize'
import { EcoMapDrawing } from '../../ecomap/EcoMapDrawing'
import { EcoMapLegend } from '../../ecomap/EcoMapLegend'
import { Chapter } from '../Chapter'

const text = ecoMapSheetText

/** One version, drawn across the page, with what its signs mean. */
export function EcoMapPart({ map, number }: { map: EcoMap; number: number }) {
  return (
    <Chapter title={`${number}. ${text.state(map.day)}`}>
      {map.systems.length === 0 ? (
        <p>{text.noneThen}</p>
      ) : (
        <figure className="eco-figure">
          <EcoMapDrawing map={map} {...drawingSize('page', map.seats.length)} />
          <EcoMapLegend maps={[map]} />
        </figure>
      )}
    </Chapter>
  )
}
