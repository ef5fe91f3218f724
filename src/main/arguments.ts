const COMMAND = '--guyub-command'

/** Whether the app was started to carry out a headless command instead of opening its window. */
export function isCommand(argv: readonly string[]): boolean {
  return argv.includes(COMMAND)
}

/** The words after the command mark. */
export function commandArguments(argv: readonly string[]): string[] {
  return argv.slice(argv.indexOf(COMMAND) + 1)
}
