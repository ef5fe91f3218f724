export function median(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b)
  if (sorted.length === 0) return Number.NaN
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * One row per case: the median of each measure, its ratio to the floor's median, and the median of
 * the ratios taken round by round, which a load that comes and goes disturbs least. The floor is the
 * first case unless another is named.
 */
export function compare(samples, floorName = [...samples.keys()][0]) {
  const floor = samples.get(floorName)
  return [...samples].map(([name, list]) => {
    const row = { case: name, n: list.length }
    for (const key of Object.keys(list[0] ?? {})) {
      row[key] = median(list.map((sample) => sample[key]))
      if (name === floorName) continue
      row[`${key}Ratio`] = row[key] / median(floor.map((sample) => sample[key]))
      row[`${key}Paired`] = median(list.map((sample, i) => sample[key] / floor[i]?.[key]))
    }
    return row
  })
}
