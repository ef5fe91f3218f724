import { checkerOf, freshnessOf } from '../../../../domain/directory/freshness'
import { withoutStamps } from '../../../../domain/groupFile'
import type { Resource } from '../../../../domain/records/resource'
import { mustBeChecked } from '../../../../domain/resources/resourceList'
import { checkedSentence, checkInterval, resourceSheetText } from '../../../../texts/groupResources'
import { checkText } from '../../../../texts/resourceFields'
import { checkedWords } from '../../../../texts/resourceLabels'
import { Checker, useChecker } from '../../resources/Checker'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import styles from './Resources.module.css'

/** When somebody last looked whether all this is still so, and saying that it was today. */
export function CheckedToday({ resource }: { resource: Resource }) {
  const { group, today, isReadOnly } = useOpenGroup()
  const by = useChecker().trim()
  const checker = checkerOf(resource, group.records.worker)
  const isStale = mustBeChecked(resource, today)
  const isDone = resource.verifiedDate === today && checker === by
  const check = () => {
    const record = { ...withoutStamps<'resource'>(resource), verifiedDate: today, verifiedBy: by }
    const change = { put: [{ kind: 'resource' as const, record }], remove: [] }
    void changeGroup(change, checkText.label(resource.id))
  }
  return (
    <div className={`tight ${styles.part}`}>
      <p className={isStale ? styles.warn : undefined}>
        {checkedSentence(checkedWords(freshnessOf(resource, today), checker))}{' '}
        {isStale && resource.verifiedDate && checkInterval}
      </p>
      {!isReadOnly && (
        <>
          <p className="soft small">{resourceSheetText.checkNote}</p>
          <Checker />
          <div>
            <Button
              disabled={isDone || !by}
              title={by ? undefined : checkText.nameFirst}
              onClick={check}
            >
              {checkText.today}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
