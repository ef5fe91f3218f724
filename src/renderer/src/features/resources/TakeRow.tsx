import { checkerOf, freshnessOf } from '../../../../domain/directory/freshness'
import { kmFrom } from '../../../../domain/geo/kmFrom'
import type { Resource } from '../../../../domain/records/resource'
import type { InGroup } from '../../../../domain/resources/directoryTies'
import { exchangeText } from '../../../../texts/resourceExchange'
import {
  categoryLabels,
  checkedWords,
  distanceWords,
  resourceStatusLabels,
} from '../../../../texts/resourceLabels'
import { useAgencyPosition } from '../../resources/useAgencyPosition'
import { useOpenGroup } from '../../state/openGroup'
import styles from './Resources.module.css'

type TakeRowProps = {
  resource: Resource
  here: InGroup
  isChosen: boolean
  onToggle: () => void
}

/** One resource of the directory, and whether the group has it already. */
export function TakeRow({ resource, here, isChosen, onToggle }: TakeRowProps) {
  const { agency, today } = useOpenGroup()
  const workers = agency?.records.worker ?? []
  const km = kmFrom(useAgencyPosition(), resource)
  const isHere = here.state === 'tied' && !here.isArchived
  const facts = [
    resource.id,
    categoryLabels[resource.category],
    ...(km === null ? [] : [distanceWords(km)]),
    checkedWords(freshnessOf(resource, today), checkerOf(resource, workers)),
    ...(resource.status === 'aktif' ? [] : [resourceStatusLabels[resource.status]]),
  ]
  const words = standingWords(here)
  return (
    <li>
      <label className={styles.choice}>
        <input type="checkbox" checked={isHere || isChosen} disabled={isHere} onChange={onToggle} />
        <span>
          <span className={styles.name}>{resource.name}</span>
          <span className={`soft small ${styles.line}`}>{facts.join(' · ')}</span>
          {words && <span className={`small ${styles.line}`}>{words}</span>}
        </span>
      </label>
    </li>
  )
}

function standingWords(here: InGroup): string | null {
  const text = exchangeText.take
  if (here.state === 'none') return null
  if (here.state === 'probable') return text.probable(here.id)
  return here.isArchived ? text.aside(here.id) : text.here(here.id)
}
