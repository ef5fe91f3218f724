/** Colours of the base map: pale, so that what stands on it is read first. */
export const mapColours = {
  sea: '#dbe7ea',
  neighbours: '#ebe8e1',
  land: '#fbf9f4',
  coast: '#8f867a',
  label: '#4a443b',
  halo: '#fbf9f4',
  ink: '#25221d',
  circle: '#0f5c5c',
  cluster: '#3a362f',
  own: '#7a3f10',
} as const
