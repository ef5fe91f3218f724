import { useState } from 'react'
import { withoutStamps } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import type { Resource } from '../../../../domain/records/resource'
import { mustBeChecked } from '../../../../domain/resources/resourceList'
import { checkedBy } from '../../../../domain/resources/sharedFields'
import {
  checkedSentence,
  checkedWords,
  checkInterval,
  resourceSheetText,
} from '../../../../texts/groupResources'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import styles from './Resources.module.css'

const text = resourceSheetText.checked

/** When somebody last looked whether all this is still so, and saying that it was today. */
export function CheckedToday({ resource }: { resource: Resource }) {
  const { group, today, isReadOnly } = useOpenGroup()
  const workers = inUse(group.records.worker).filter(({ active }) => active !== false)
  const lead = inUse(group.records.program)[0]?.leadWorkerId
  const [by, setBy] = useState((workers.find(({ id }) => id === lead) ?? workers[0])?.name ?? '')
  const checker = checkedBy(resource, group.records.worker)
  const isStale = mustBeChecked(resource, today)
  const isDone = resource.verifiedDate === today && checker === by
  const check = () => {
    const record = { ...withoutStamps<'resource'>(resource), verifiedDate: today, verifiedBy: by }
    const change = { put: [{ kind: 'resource' as const, record }], remove: [] }
    void changeGroup(change, text.label(resource.id))
  }
  return (
    <div className={`tight ${styles.part}`}>
      <p className={isStale ? styles.warn : undefined}>
        {checkedSentence(checkedWords(resource.verifiedDate, checker, today))}{' '}
        {isStale && resource.verifiedDate && checkInterval}
      </p>
      {!isReadOnly && (
        <>
          <p className="soft small">{text.note}</p>
          <div className={styles.check}>
            {workers.length > 0 && (
              <Field label={text.by}>
                {(link) => (
                  <select {...link} value={by} onChange={({ target }) => setBy(target.value)}>
                    {workers.map(({ id, name }) => (
                      <option key={id}>{name}</option>
                    ))}
                  </select>
                )}
              </Field>
            )}
            <Button disabled={isDone} onClick={check}>
              {text.today}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
