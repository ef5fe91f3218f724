/** Tells the start-up bench, once, that the first screen can be used. */
export function markInteractive(): void {
  if (performance.getEntriesByName('app-interactive').length === 0)
    performance.mark('app-interactive')
}
