import { type GroupFile, recordOf } from '../../../../domain/groupFile'
import type { Collected } from '../../../../domain/resources/collectedResources'
import { exchangeText } from '../../../../texts/resourceExchange'
import { categoryLabels } from '../../../../texts/resourceLabels'
import styles from './CollectFromGroups.module.css'

const text = exchangeText.collect

type CollectRowProps = {
  one: Collected
  directory: GroupFile
  isTaken: boolean
  isMerged: boolean
  onTake: (isTaken: boolean) => void
  onMerge: (isMerged: boolean) => void
}

/** One resource that groups know: from whom, what it may be in the directory, and whether it becomes one record. */
export function CollectRow({
  one,
  directory,
  isTaken,
  isMerged,
  onTake,
  onMerge,
}: CollectRowProps) {
  const { resource, origins, like } = one
  const from = origins.map(({ code, offered }) => `${code} ${offered.id}`)
  return (
    <li>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={isTaken}
          onChange={({ target }) => onTake(target.checked)}
        />
        <span>
          <span className={styles.name}>{resource.name}</span>
          <span className={`soft small ${styles.line}`}>
            {categoryLabels[resource.category]} · {text.from(from)}
          </span>
          {like.map(({ id, reasons }) => (
            <span key={id} className={`small ${styles.line}`}>
              {text.like(id, recordOf(directory, 'resource', id)?.name ?? '', reasons)}
            </span>
          ))}
        </span>
      </label>
      {isTaken && origins.length > 1 && (
        <label className={`small ${styles.choice} ${styles.under}`}>
          <input
            type="checkbox"
            checked={isMerged}
            onChange={({ target }) => onMerge(target.checked)}
          />
          {text.merge(resource.name, origins.length)}
        </label>
      )}
    </li>
  )
}
