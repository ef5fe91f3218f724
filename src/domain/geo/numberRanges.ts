/** "1-3, 5": whole numbers in their order, three or more that follow one another as first and last. */
export function numberRanges(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers.toSorted((one, other) => one - other)) {
    const last = runs.at(-1)
    if (last && number <= last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  return runs
    .map(([first, last]) => {
      if (first === last) return `${first}`
      return last === first + 1 ? `${first}, ${last}` : `${first}-${last}`
    })
    .join(', ')
}
