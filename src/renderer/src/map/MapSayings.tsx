import type { MapLayer } from '../../../domain/records/mapLayer'
import { mapText, onlineText } from '../../../texts/map'

type MapSayingsProps = {
  isPlain: boolean
  isUnreachable: boolean
  layers: readonly MapLayer[]
  troubled: readonly string[]
}

/** What must be known of the map as it stands: how coarse it is, and what it cannot show. */
export function MapSayings({ isPlain, isUnreachable, layers, troubled }: MapSayingsProps) {
  const tiles = layers.filter(({ form }) => form === 'pmtiles').map(({ name }) => name)
  const sayings = [
    mapText.coarse,
    isPlain && mapText.plain,
    isPlain && tiles.length > 0 && mapText.plainNoTiles(tiles),
    isUnreachable && onlineText.unreachable,
    ...layers
      .filter(({ id }) => troubled.includes(id))
      .map(({ name }) => mapText.layerTrouble(name)),
  ].filter((saying) => saying !== false)
  return (
    <p className="soft small" role="status">
      {sayings.join(' ')}
    </p>
  )
}
