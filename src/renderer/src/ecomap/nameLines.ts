/** Widths of letters in parts of their size, as in Arial; capitals and digits and whatever is not listed are wide. */
const narrow = /[iljtfrI.,:;'’|()[\]/ -]/u
const small = /[a-z0-9]/u
const wide = /[mwMW%@&]/u

/** How wide words are set, in parts of the size of their letters; rather too wide than too narrow. */
export function widthOf(words: string): number {
  return [...words].reduce((sum, letter) => {
    if (narrow.test(letter)) return sum + 0.36
    if (wide.test(letter)) return sum + 0.9
    return sum + (small.test(letter) ? 0.57 : 0.73)
  }, 0)
}

/** Words in at most so many lines of a width; what finds no room is cut off with a sign that it was. */
export function nameLines(name: string, width: number, most: number): string[] {
  const lines: string[] = []
  for (const piece of piecesOf(name, width)) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${piece}`) <= width)
      lines[lines.length - 1] = `${last} ${piece}`
    else lines.push(piece)
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), cutTo(lines.slice(most - 1).join(' '), width)]
}

/** The words of a name; one that is longer than a line is broken within itself. */
function piecesOf(name: string, width: number): string[] {
  return name
    .trim()
    .split(/\s+/u)
    .flatMap((word) => {
      const pieces = ['']
      for (const letter of word) {
        const piece = `${pieces.at(-1)}${letter}`
        if (widthOf(piece) > width) pieces.push(letter)
        else pieces[pieces.length - 1] = piece
      }
      return pieces
    })
}

function cutTo(words: string, width: number): string {
  let kept = words
  while (kept.length > 1 && widthOf(`${kept}…`) > width) kept = kept.slice(0, -1).trimEnd()
  return `${kept}…`
}
