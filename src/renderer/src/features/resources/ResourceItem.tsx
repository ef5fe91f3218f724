import { mouStanding } from '../../../../domain/directory/agreement'
import { checkerOf, freshnessOf } from '../../../../domain/directory/freshness'
import { positionOf } from '../../../../domain/geo/position'
import { mustBeChecked, type ResourceRow } from '../../../../domain/resources/resourceList'
import { sessionsHeld } from '../../../../domain/resources/resourceUsage'
import { relationWords, resourcesText, usageWords } from '../../../../texts/groupResources'
import {
  categoryLabels,
  checkedWords,
  distanceWords,
  mouWords,
  resourceStatusLabels,
} from '../../../../texts/resourceLabels'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { ResourceLink } from './ResourceLink'
import styles from './Resources.module.css'

type ResourceItemProps = { row: ResourceRow; isSelected: boolean; onSelect: () => void }

/** One resource on the list: what it is, how far, when it was looked at, and what it was to the group. */
export function ResourceItem({ row, isSelected, onSelect }: ResourceItemProps) {
  const { group, today } = useOpenGroup()
  const { resource, km, usage } = row
  const { name, status, verifiedDate } = resource
  const checked = checkedWords(
    freshnessOf(resource, today),
    checkerOf(resource, group.records.worker),
  )
  const isStale = mustBeChecked(resource, today)
  const mou = mouWords(mouStanding(resource, today), resource)
  return (
    <li aria-current={isSelected || undefined}>
      <div className={styles.head}>
        <ResourceLink id={resource.id} className={styles.name}>
          {name}
        </ResourceLink>
        {positionOf(resource) && (
          <Button look="quiet" aria-label={resourcesText.showOnMap(name)} onClick={onSelect}>
            {resourcesText.onMap}
          </Button>
        )}
      </div>
      <p className="small">
        {[
          categoryLabels[resource.category],
          ...(km === null ? [] : [distanceWords(km)]),
          relationWords(resource),
        ].join(' · ')}
      </p>
      <p className={`small ${isStale ? styles.warn : 'soft'}`}>
        {isStale && verifiedDate ? `${checked}, ${resourcesText.checkAgain}` : checked}
      </p>
      <p className="small soft">
        {usageWords(
          usage.needs.length,
          usage.uses.length,
          usage.referrals.length,
          sessionsHeld(usage).length,
        )}
      </p>
      {status !== 'aktif' && (
        <p className={`small ${styles.warn}`}>{resourceStatusLabels[status]}</p>
      )}
      {mou && <p className={`small ${styles.warn}`}>{mou}</p>}
    </li>
  )
}
