import type { EcoMap } from '../../../../domain/ecomap/ecoMap'
import { directorySheetText } from '../../../../texts/directorySheet'
import { drawingSize } from '../../ecomap/drawingSize'
import { EcoMapDrawing } from '../../ecomap/EcoMapDrawing'
import { EcoMapLegend } from '../../ecomap/EcoMapLegend'
import { Chapter } from '../Chapter'

/** The relations of the group with the resources of its directory, on a page of its own behind the table. */
export function EcoMapChapter({ number, map }: { number: number; map: EcoMap }) {
  return (
    <div className="directory-ecomap">
      <Chapter title={directorySheetText.annex(number, directorySheetText.ecoMap)}>
        <figure className="eco-figure">
          <EcoMapDrawing map={map} {...drawingSize('page', map.seats.length)} />
          <EcoMapLegend maps={[map]} />
        </figure>
      </Chapter>
    </div>
  )
}
