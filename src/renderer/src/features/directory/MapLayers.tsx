/** The layers that the agency has added to its map. */
export function MapLayers() {
  return null
}
