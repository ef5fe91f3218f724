import { useEffect, useState } from 'react'
import type { MapLayer } from '../../../domain/records/mapLayer'
import { readGeoJsonFile } from './layerFiles'
import { mapColours } from './mapColours'
import { pathOf } from './plainView'

type PlainOwnLayersProps = { layers: readonly MapLayer[]; onTrouble: (layerId: string) => void }

/** The agency's own layers, as far as they are shapes; tiles need a graphics card. */
export function PlainOwnLayers({ layers, onTrouble }: PlainOwnLayersProps) {
  return layers
    .filter(({ form }) => form === 'geojson')
    .map(({ id }) => <OwnLayer key={id} layerId={id} onTrouble={onTrouble} />)
}

function OwnLayer({
  layerId,
  onTrouble,
}: {
  layerId: string
  onTrouble: (layerId: string) => void
}) {
  const [path, setPath] = useState('')
  useEffect(() => {
    let isCurrent = true
    void readGeoJsonFile(layerId).then((reading) => {
      if (!isCurrent) return
      if (reading?.ok) setPath(pathOf(reading.layer as never))
      else onTrouble(layerId)
    })
    return () => {
      isCurrent = false
    }
  }, [layerId, onTrouble])
  return (
    <path
      d={path}
      fill="none"
      stroke={mapColours.own}
      strokeWidth={1}
      vectorEffect="non-scaling-stroke"
    />
  )
}
