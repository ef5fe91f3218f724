import { type GoalLevelKey, goalLevelKeys } from '../../../../domain/goals/scaleFindings'
import type { Goal } from '../../../../domain/records/goal'

/** The five levels under names that a form can hold: figures would be taken for the rows of a list. */
export type Levels = Record<'low2' | 'low1' | 'mid' | 'high1' | 'high2', string>

export const levelFields: Record<GoalLevelKey, keyof Levels> = {
  '-2': 'low2',
  '-1': 'low1',
  '0': 'mid',
  '1': 'high1',
  '2': 'high2',
}

/** The scale of a goal as a form shows it. */
export function levelsOf(gas: Goal['gas'] | undefined): Levels {
  return {
    low2: gas?.['-2'] ?? '',
    low1: gas?.['-1'] ?? '',
    mid: gas?.['0'] ?? '',
    high1: gas?.['1'] ?? '',
    high2: gas?.['2'] ?? '',
  }
}

/** The scale that was typed; none where nothing was. */
export function scaleOf(levels: Partial<Levels> | undefined): Goal['gas'] {
  const said = (key: GoalLevelKey) => levels?.[levelFields[key]] ?? ''
  if (goalLevelKeys.every((key) => said(key).trim() === '')) return null
  return { '-2': said('-2'), '-1': said('-1'), '0': said('0'), '1': said('1'), '2': said('2') }
}

/** The level that was chosen; none where nothing was. */
export function levelChosen(word: string | undefined): number | null {
  return word ? Number(word) : null
}
