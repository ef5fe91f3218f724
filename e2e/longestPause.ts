import type { RunningApp } from './app'

type Watching = { longestPause: number }

/** From now on the page notes how long it could not answer. */
export async function watchPauses({ page }: RunningApp): Promise<void> {
  await page.evaluate(() => {
    const watching = window as unknown as Watching
    watching.longestPause = 0
    let last = performance.now()
    setInterval(() => {
      const now = performance.now()
      watching.longestPause = Math.max(watching.longestPause, now - last)
      last = now
    }, 10)
  })
}

/** The longest time since then in which the page did not answer, milliseconds. */
export function longestPause({ page }: RunningApp): Promise<number> {
  return page.evaluate(() => (window as unknown as Watching).longestPause)
}
