/** Exit code of a command whose input cannot be taken. */
export const BAD_INPUT = 2

/** Says one sentence on stderr; stdout is for what a command computes. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}
