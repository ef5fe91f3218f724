import { addDays, type Day, type Period } from '../day'

/** Stretches of whole months in which agencies report. */
export const stretches = { quarter: 3, semester: 6, year: 12 } as const
export type Stretch = keyof typeof stretches

/** The quarter, half-year or year of the calendar in which a day lies. */
export function stretchAround(day: Day, stretch: Stretch): Period {
  const months = stretches[stretch]
  const first = Math.floor((monthOf(day) - 1) / months) * months
  return {
    from: firstDay(yearOf(day), first),
    to: addDays(firstDay(yearOf(day), first + months), -1),
  }
}

/** The last so many quarters, half-years or years up to the one in which a day lies, the latest first. */
export function lastStretches(day: Day, stretch: Stretch, count: number): Period[] {
  const periods: Period[] = []
  let within = day
  for (let index = 0; index < count; index++) {
    const period = stretchAround(within, stretch)
    periods.push(period)
    within = addDays(period.from, -1)
  }
  return periods
}

/** Which stretch of the calendar a period is, of whole quarters only; null where it is days of somebody's own. */
export function stretchOf(period: Period): Stretch | null {
  const found = Object.keys(stretches).find((stretch) => {
    const { from, to } = stretchAround(period.from, stretch as Stretch)
    return from === period.from && to === period.to
  })
  return (found as Stretch | undefined) ?? null
}

function firstDay(year: number, monthIndex: number): Day {
  const [years, month] = [Math.floor(monthIndex / 12), (monthIndex % 12) + 1]
  return `${year + years}-${String(month).padStart(2, '0')}-01`
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7))
}
