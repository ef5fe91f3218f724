import {
  canBeBoth,
  differingParts,
  type MergeChoice,
  type MergeChoices,
  type MergePart,
} from '../../../../domain/directory/mergedResource'
import type { Resource } from '../../../../domain/records/resource'
import { directoryUpkeepText, mergePartLabels } from '../../../../texts/directoryUpkeep'
import { useWorkers } from '../../resources/useWorkers'
import { Table } from '../../ui/Table'
import styles from './Directory.module.css'
import { mergeWords } from './mergeWords'

const text = directoryUpkeepText.merge

type MergeTableProps = {
  kept: Resource
  other: Resource
  choices: MergeChoices
  onChoose: (part: MergePart, choice: MergeChoice) => void
}

/** The parts in which two records differ, side by side; of each the words of one are chosen. */
export function MergeTable({ kept, other, choices, onChoose }: MergeTableProps) {
  const workers = useWorkers()
  return (
    <Table caption={text.caption} head={[text.part, kept.id, other.id]}>
      {differingParts(kept, other).map((part) => {
        const option = (choice: MergeChoice, label: string, words: string) => (
          <label className={styles.choice}>
            <input
              type="radio"
              name={part}
              aria-label={`${label}: ${words}`}
              checked={choices[part] === choice}
              onChange={() => onChoose(part, choice)}
            />
            {words}
          </label>
        )
        const name = mergePartLabels[part]
        const wordsOf = (resource: Resource) => mergeWords(part, resource, workers)
        return (
          <tr key={part}>
            <th scope="row">
              {name}
              {canBeBoth(part) && option('both', text.bothOf(name), text.both)}
            </th>
            <td>{option('kept', text.choiceOf(name, kept.id), wordsOf(kept))}</td>
            <td>{option('other', text.choiceOf(name, other.id), wordsOf(other))}</td>
          </tr>
        )
      })}
    </Table>
  )
}
