import type { resourceCategories, systemKinds } from '../catalog/lists'
import type { Day } from '../day'

type Category = (typeof resourceCategories)[number]
type SystemKind = (typeof systemKinds)[number]

/** Days of the week as HSDS names them. */
export const hsdsDays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type HsdsDay = (typeof hsdsDays)[number]

/** How the worker's language says what HSDS keeps in columns. */
export type HsdsWords = {
  hours: (schedule: {
    days: readonly HsdsDay[]
    monthDays: readonly string[]
    /** As a clock shows it, "08.00"; null where it is not said. */
    opens: string | null
    closes: string | null
  }) => string
  ages: (from: number | null, to: number | null) => string
  cost: (option: {
    name: string | null
    amount: number | null
    currency: string | null
    note: string | null
  }) => string
  document: (words: string) => string
  phone: (number: string, extension: string) => string
  contact: (name: string, title: string) => string
  placed: (name: string, place: string) => string
  /** The category or kind that a foreign term names, null where it names none. */
  readCategory: (text: string) => Category | null
  readSystemKind: (text: string) => SystemKind | null
}

/** What holds while files of HSDS are read. */
export type HsdsReading = { today: Day; words: HsdsWords; sourceName: string }
