import { type Day, isDay } from '../domain/day'

const COMMAND = '--guyub-command'

/** Whether the app was started to carry out a headless command instead of opening its window. */
export function isCommand(argv: readonly string[]): boolean {
  return argv.includes(COMMAND)
}

/** The words after the command mark. */
export function commandArguments(argv: readonly string[]): string[] {
  return argv.slice(argv.indexOf(COMMAND) + 1)
}

/** The day the app shall take for today, from `--as-of=2026-11-22`; null = the computer's clock. */
export function asOfArgument(argv: readonly string[]): Day | null {
  const value = argv.find((word) => word.startsWith('--as-of='))?.slice('--as-of='.length)
  return value !== undefined && isDay(value) ? value : null
}
