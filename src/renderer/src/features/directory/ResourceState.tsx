import { mouStanding } from '../../../../domain/directory/agreement'
import { checkerOf, freshnessOf } from '../../../../domain/directory/freshness'
import type { Resource } from '../../../../domain/records/resource'
import { capitalised } from '../../../../texts/formats'
import { checkedWords, mouWords, resourceStatusLabels } from '../../../../texts/resourceLabels'
import { useWorkers } from '../../resources/useWorkers'
import { useOpenGroup } from '../../state/openGroup'
import styles from './Directory.module.css'

/** When a resource was checked and by whom, and whatever else a worker must know before sending somebody there. */
export function ResourceState({ resource }: { resource: Resource }) {
  const { today } = useOpenGroup()
  const workers = useWorkers()
  const freshness = freshnessOf(resource, today)
  const mou = mouWords(mouStanding(resource, today), resource)
  return (
    <>
      <p className={freshness.kind === 'fresh' ? undefined : styles.warning}>
        {capitalised(checkedWords(freshness, checkerOf(resource, workers)))}
      </p>
      {resource.status !== 'aktif' && (
        <p className={styles.warning}>{resourceStatusLabels[resource.status]}</p>
      )}
      {mou && <p className={styles.warning}>{mou}</p>}
    </>
  )
}
