import { mouStanding } from '../../../../domain/directory/agreement'
import { checkerOf, freshnessOf } from '../../../../domain/directory/freshness'
import type { Resource } from '../../../../domain/records/resource'
import { freshnessWords, mouWords, resourceStatusLabels } from '../../../../texts/directory'
import { useOpenGroup } from '../../state/openGroup'
import styles from './Directory.module.css'
import { useWorkers } from './useWorkers'

/** When a resource was checked and by whom, and whatever else a worker must know before sending somebody there. */
export function ResourceState({ resource }: { resource: Resource }) {
  const { today } = useOpenGroup()
  const workers = useWorkers()
  const freshness = freshnessOf(resource, today)
  const mou = mouWords(mouStanding(resource, today), resource)
  return (
    <>
      <p className={freshness.kind === 'fresh' ? undefined : styles.warning}>
        {freshnessWords(freshness, checkerOf(resource, workers))}
      </p>
      {resource.status !== 'aktif' && (
        <p className={styles.warning}>{resourceStatusLabels[resource.status]}</p>
      )}
      {mou && <p className={styles.warning}>{mou}</p>}
    </>
  )
}
