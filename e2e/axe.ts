import { AxeBuilder } from '@axe-core/playwright'
import { expect, type RunningApp } from './app'

/** The faults of accessibility on this screen that keep somebody from using it, each with where it stands. */
export async function faultsOf({ page }: RunningApp): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    // What passes is told once per rule; naming every place of it took a third of the time.
    .options({ resultTypes: ['violations'] })
    .analyze()
  expect(passes.length).toBeGreaterThan(10)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
