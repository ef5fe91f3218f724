import { goalWeights } from '../../../texts/goalFields'
import type { Choice } from './ChoiceField'

/** What a goal weighs where nobody said otherwise [own]. */
export const USUAL_WEIGHT = 2

export const weightChoices: Choice[] = goalWeights.map((label, index) => ({
  value: String(index + 1),
  label,
}))
