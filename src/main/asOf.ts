import { type Day, isDay } from '../domain/day'

/** The day the app shall take for today, from `--as-of=2026-11-22`; null = the computer's clock. */
export function asOfArgument(argv: readonly string[]): Day | null {
  const value = argv.find((word) => word.startsWith('--as-of='))?.slice('--as-of='.length)
  return value !== undefined && isDay(value) ? value : null
}
