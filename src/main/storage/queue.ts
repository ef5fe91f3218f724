export type Queue = <T>(job: () => Promise<T>) => Promise<T>

/** Jobs run one after another; the failure of one is its own and stops none behind it. */
export function createQueue(): Queue {
  let tail: Promise<unknown> = Promise.resolve()
  return (job) => {
    const run = tail.then(job)
    tail = run.catch(() => {})
    return run
  }
}
