import { useId } from 'react'
import { relationDirections, relationStrengths } from '../../../../domain/catalog/lists'
import type { Resource } from '../../../../domain/records/resource'
import type { ChosenRelation } from '../../../../domain/relations/noting'
import { ecoMapText } from '../../../../texts/ecomapScreen'
import { capitalised } from '../../../../texts/formats'
import { relationDirectionWords, relationStrengthWords } from '../../../../texts/resourceLabels'
import styles from './EcoMap.module.css'
import { RelationRow } from './RelationRow'
import { useGridKeys } from './useGridKeys'

const text = ecoMapText.many

type RelationGridProps = {
  resources: readonly Resource[]
  choices: readonly ChosenRelation[]
  changed: readonly ChosenRelation[]
  onChange: (choices: ChosenRelation[]) => void
}

/** How every relation stands, as a grid of boxes: one stop of the Tab key, arrow keys within, digits for the strength. */
export function RelationGrid({ resources, choices, changed, onChange }: RelationGridProps) {
  const help = useId()
  const put = (next: ChosenRelation) =>
    onChange(choices.map((one) => (one.id === next.id ? next : one)))
  const { at, setAt, onKeyDown } = useGridKeys(resources.length, (row, strength) => {
    const choice = choices[row]
    if (choice) put({ ...choice, strength })
  })
  return (
    <div className="tight">
      <p id={help} className="soft small">
        {text.help}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.gridFrame} aria-label={text.caption} tabIndex={0}>
        <table className={styles.grid} aria-describedby={help} onKeyDown={onKeyDown}>
          <caption className="unseen">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2} className={styles.left}>
                {ecoMapText.table.resource}
              </th>
              <th scope="colgroup" colSpan={relationStrengths.length}>
                {text.strengthGroup}
              </th>
              <th scope="colgroup" colSpan={relationDirections.length} className={styles.edge}>
                {text.directionGroup}
              </th>
              <th scope="col" rowSpan={2} className={styles.left}>
                {text.former}
              </th>
            </tr>
            <tr>
              {relationStrengths.map((strength, index) => (
                <th key={strength} scope="col">
                  {capitalised(relationStrengthWords[strength])} ({index + 1})
                </th>
              ))}
              {relationDirections.map((direction, index) => (
                <th key={direction} scope="col" className={index === 0 ? styles.edge : undefined}>
                  {capitalised(relationDirectionWords[direction])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {resources.map((resource, row) => {
              const choice = choices[row]
              return (
                choice && (
                  <RelationRow
                    key={resource.id}
                    index={row}
                    resource={resource}
                    choice={choice}
                    isChanged={changed.some(({ id }) => id === resource.id)}
                    at={at}
                    onFocus={setAt}
                    onChange={put}
                  />
                )
              )
            })}
          </tbody>
        </table>
      </section>
    </div>
  )
}
