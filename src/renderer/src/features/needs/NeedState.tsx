import type { ResourceNeed } from '../../../../domain/records/resourceNeed'
import { isOpenNeed } from '../../../../domain/resources/needOrder'
import { formatDay } from '../../../../texts/formats'
import { needStatusLabels } from '../../../../texts/needLabels'
import { needsText } from '../../../../texts/needs'
import styles from '../../logs/Logs.module.css'

/** How a need stands, and since when it waits or is met. */
export function NeedState({ need }: { need: ResourceNeed }) {
  const { status, raisedDate, metDate } = need
  return (
    <>
      <p>{needStatusLabels[status]}</p>
      {status === 'terpenuhi' && metDate && (
        <p className={`soft small ${styles.day}`}>{formatDay(metDate)}</p>
      )}
      {isOpenNeed(need) && raisedDate && (
        <p className="soft small">{needsText.since(formatDay(raisedDate))}</p>
      )}
    </>
  )
}
