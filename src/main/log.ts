/**
 * Says on stderr what went wrong inside: ids, codes and stacks of our own code, never what a file or a form says.
 * A failure's message is left out because a parser may quote what it read.
 */
export function logFailure(where: string, failure: unknown): void {
  const {
    name = 'unknown',
    code = '',
    stack = '',
  } = (failure ?? {}) as {
    name?: string
    code?: string
    stack?: string
  }
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  process.stderr.write(`guyub ${where}: ${name} ${code}\n${frames.join('\n')}\n`)
}
