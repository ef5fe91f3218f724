import type { Choice } from './ChoiceField'

/** The words of a fixed list with their labels, in the order of the list. */
export function choicesOf<Word extends string>(
  words: readonly Word[],
  labels: Record<Word, string>,
): Choice[] {
  return words.map((value) => ({ value, label: labels[value] }))
}
