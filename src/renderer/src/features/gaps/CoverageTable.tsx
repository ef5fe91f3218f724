import type { CoverageRow } from '../../../../domain/resources/coverage'
import { EMPTY } from '../../../../texts/formats'
import { needStatusLabels, priorityWords } from '../../../../texts/needLabels'
import { resourceCategoryTexts } from '../../../../texts/programPlan'
import { resourceGapsText } from '../../../../texts/resourceGaps'
import { PlaceLink } from '../../frame/PlaceLink'
import { Panel } from '../../ui/Panel'
import { NumberCell, Table } from '../../ui/Table'
import styles from './Gaps.module.css'

const text = resourceGapsText.coverage

/** For each need how many verified resources of its kind stand how far away; each row leads to its need. */
export function CoverageTable({ rows }: { rows: readonly CoverageRow[] }) {
  const numbers = [...text.rings, text.farther, text.unplaced, text.total]
  return (
    <Panel title={text.title} note={text.note}>
      <Table
        caption={text.caption}
        head={[text.need, ...numbers.map((label) => ({ label, isNumber: true as const }))]}
      >
        {rows.map((row) => (
          <Row key={row.need.id} row={row} />
        ))}
      </Table>
      {rows.some(({ isGuessed }) => isGuessed) && <p className="soft small">{text.guessedNote}</p>}
    </Panel>
  )
}

function Row({ row }: { row: CoverageRow }) {
  const { need, rings, farther, unplaced, verified, unverified } = row
  const isKnown = row.categories.length > 0
  const standing = [priorityWords(need.priority), needStatusLabels[need.status].toLowerCase()]
  return (
    <tr>
      <th scope="row" className={styles.need}>
        <PlaceLink place={{ screen: 'kebutuhan', record: need.id }}>{need.need}</PlaceLink>
        <p className="soft small">{standing.join(' · ')}</p>
        <p className="soft small">
          {[kindWords(row), unverified > 0 && text.unverified(unverified)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </th>
      {text.rings.map((label, index) => (
        <NumberCell key={label}>{isKnown && rings ? rings[index] : EMPTY}</NumberCell>
      ))}
      <NumberCell>{isKnown && farther !== null ? farther : EMPTY}</NumberCell>
      <NumberCell>{isKnown ? unplaced : EMPTY}</NumberCell>
      <NumberCell>{isKnown ? verified : EMPTY}</NumberCell>
    </tr>
  )
}

function kindWords({ need, categories, isGuessed }: CoverageRow): string {
  if (need.category) return resourceCategoryTexts[need.category]
  return isGuessed ? text.guessed(categories) : text.noCategory
}
