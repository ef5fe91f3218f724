const MINUTES_OF_A_DAY = 1_440

/** When a meeting ends that begins at this time of day and lasts so many minutes: "13.30" and 120 make "15.30". null where it would end on another day. */
export function timeAfter(start: string, minutes: number): string | null {
  const [hours = 0, past = 0] = start.split(/[.:]/).map(Number)
  const end = hours * 60 + past + minutes
  if (end >= MINUTES_OF_A_DAY) return null
  return `${twoDigits(Math.floor(end / 60))}.${twoDigits(end % 60)}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
