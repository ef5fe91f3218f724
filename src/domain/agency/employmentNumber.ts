import { isDay } from '../day'
import type { Worker } from '../records/worker'

type Employment = Pick<Worker, 'employmentNo' | 'employmentNoType'>

/** What is doubtful about the number of a civil servant. */
export type EmploymentDoubt = 'notEighteenDigits' | 'birthDayImpossible'

/**
 * Whether the number of a civil servant can be right: 18 digits, the first eight being the day of birth.
 * Only a warning, because numbers on old papers differ; other kinds of numbers have no shape. Source: domain.md 2.2.
 */
export function employmentNumberDoubt(worker: Employment): EmploymentDoubt | null {
  const number = plainEmploymentNumber(worker)
  if (!isCivilServant(worker) || !number) return null
  if (!/^\d{18}$/.test(number)) return 'notEighteenDigits'
  const birth = `${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6, 8)}`
  return isDay(birth) ? null : 'birthDayImpossible'
}

/** The number as it is kept: that of a civil servant without the spaces in which it is often typed. */
export function plainEmploymentNumber(worker: Employment): string | null {
  const number = worker.employmentNo?.trim() ?? ''
  const digits = number.replace(/[\s.-]/g, '')
  return (isCivilServant(worker) && /^\d+$/.test(digits) ? digits : number) || null
}

function isCivilServant({ employmentNoType }: Employment): boolean {
  return employmentNoType === 'NIP' || employmentNoType === 'NIPPPK'
}
