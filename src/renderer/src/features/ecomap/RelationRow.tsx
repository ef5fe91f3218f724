import { relationDirections, relationStrengths } from '../../../../domain/catalog/lists'
import { relationNow } from '../../../../domain/ecomap/relationHistory'
import type { Resource } from '../../../../domain/records/resource'
import type { ChosenRelation } from '../../../../domain/relations/noting'
import { ecoMapText } from '../../../../texts/ecomapScreen'
import {
  relationDirectionWords,
  relationStrengthWords,
  strengthWords,
} from '../../../../texts/resourceLabels'
import styles from './EcoMap.module.css'
import type { Cell } from './useGridKeys'

const text = ecoMapText.many

type RelationRowProps = {
  index: number
  resource: Resource
  choice: ChosenRelation
  isChanged: boolean
  /** The box that the Tab key reaches. */
  at: Cell
  onFocus: (cell: Cell) => void
  onChange: (choice: ChosenRelation) => void
}

/** The relation with one resource: how strong it is, where help flows, and how it stood. */
export function RelationRow(props: RelationRowProps) {
  const { index, resource, choice, isChanged, at, onFocus, onChange } = props
  const now = relationNow(resource)
  // Without a name in common: the platform would let the Tab key reach only the one that is chosen.
  const box = (column: number, words: string, isChosen: boolean, chosen: ChosenRelation) => (
    <input
      type="radio"
      aria-label={text.cell(resource.name, words)}
      checked={isChosen}
      data-row={index}
      data-column={column}
      tabIndex={at.row === index && at.column === column ? 0 : -1}
      onFocus={() => onFocus({ row: index, column })}
      onChange={() => onChange(chosen)}
    />
  )
  return (
    <tr>
      <th scope="row">{resource.name}</th>
      {relationStrengths.map((strength, column) => (
        <td key={strength}>
          {box(column, relationStrengthWords[strength], choice.strength === strength, {
            ...choice,
            strength,
          })}
        </td>
      ))}
      {relationDirections.map((direction, column) => (
        <td key={direction} className={column === 0 ? styles.edge : undefined}>
          {choice.strength !== 'belumAda' &&
            choice.strength !== '' &&
            box(
              relationStrengths.length + column,
              relationDirectionWords[direction],
              choice.direction === direction,
              { ...choice, direction },
            )}
        </td>
      ))}
      <td className={styles.left}>
        {now ? strengthWords(now) : text.none}
        {isChanged && <strong className={styles.changed}> · {text.changed}</strong>}
      </td>
    </tr>
  )
}
