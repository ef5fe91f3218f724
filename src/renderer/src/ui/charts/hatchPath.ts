export type Box = { x: number; y: number; width: number; height: number }

/** How a part is filled, so that it is told from others without colour. */
export type Hatching = 'rising' | 'crossed' | 'dotted'

/**
 * Lines, or dots, over a box and nowhere beyond it, as the path of a drawing. A pattern of the browser would come
 * into a printed file as a picture of points.
 */
export function hatchPath(box: Box, hatching: Hatching, step: number): string {
  if (hatching === 'dotted') return dots(box, step)
  return hatching === 'crossed' ? rising(box, step) + falling(box, step) : rising(box, step)
}

/** From lower left to upper right: places whose x and y have one sum. */
function rising({ x, y, width, height }: Box, step: number): string {
  return sums(width + height, step)
    .map((sum) => {
      const [from, to] = [Math.max(0, sum - height), Math.min(width, sum)]
      return `M${round(x + from)} ${round(y + sum - from)}L${round(x + to)} ${round(y + sum - to)}`
    })
    .join('')
}

function falling({ x, y, width, height }: Box, step: number): string {
  return sums(width + height, step)
    .map((sum) => {
      const [from, to] = [Math.max(0, sum - height), Math.min(width, sum)]
      const depth = (across: number) => height - (sum - across)
      return `M${round(x + from)} ${round(y + depth(from))}L${round(x + to)} ${round(y + depth(to))}`
    })
    .join('')
}

function dots({ x, y, width, height }: Box, step: number): string {
  const places = (length: number) => sums(length, step).map((place) => place - step / 2)
  return places(height)
    .flatMap((down) => places(width).map((across) => `M${round(x + across)} ${round(y + down)}h0`))
    .join('')
}

/** Multiples of the step up to a length. */
function sums(length: number, step: number): number[] {
  return Array.from(
    { length: Math.max(0, Math.floor(length / step)) },
    (_, index) => (index + 1) * step,
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
