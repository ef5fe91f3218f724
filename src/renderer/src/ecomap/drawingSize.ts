/** From so many systems on, names stay readable only on a drawing that is taller than wide. */
export const MANY_SYSTEMS = 24

/** How a drawing is best shaped: `wide` in the window, `page` on paper, `half` beside another one. */
const shapes = {
  wide: { few: { width: 960, height: 560 }, many: { width: 960, height: 1_150 } },
  page: { few: { width: 600, height: 560 }, many: { width: 600, height: 820 } },
  half: { few: { width: 520, height: 560 }, many: { width: 960, height: 1_150 } },
}

/** The size of a drawing that shows so many systems. */
export function drawingSize(
  place: keyof typeof shapes,
  systems: number,
): { width: number; height: number } {
  return shapes[place][systems > MANY_SYSTEMS ? 'many' : 'few']
}
