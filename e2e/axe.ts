import { AxeBuilder } from '@axe-core/playwright'
import { expect, type RunningApp } from './app'

const goodPractice = [
  'accesskeys',
  'aria-dialog-name',
  'aria-text',
  'aria-treeitem-name',
  'label-title-only',
  'tabindex',
]

/** The faults of accessibility on this screen that keep somebody from using it, each with where it stands. */
export async function faultsOf({ page }: RunningApp): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    // What passes is told once per rule; naming every place of it took a third of the time.
    // Only what can be serious or critical: the rules of WCAG and these of good practice.
    .options({
      resultTypes: ['violations'],
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
      rules: Object.fromEntries(goodPractice.map((rule) => [rule, { enabled: true }])),
    })
    .analyze()
  // Even the barest screen passes some: axe has looked at it.
  expect(passes.length).toBeGreaterThan(5)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
