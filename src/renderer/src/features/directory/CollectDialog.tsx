import { useEffect, useMemo, useState } from 'react'
import { collectResources, type SharingGroup } from '../../../../domain/directory/collectResources'
import { inUse } from '../../../../domain/progress/inUse'
import { directoryUpkeepText } from '../../../../texts/directoryUpkeep'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Loading } from '../../ui/Loading'
import { Notice } from '../../ui/Notice'
import styles from './Directory.module.css'
import { readSharingGroups, type SharedResources } from './readSharingGroups'

const text = directoryUpkeepText.collect

/** Takes what groups have written of their resources into the directory, once for all groups. */
export function CollectDialog({ onClose }: { onClose: () => void }) {
  const [shared, setShared] = useState<SharedResources | null>(null)
  useEffect(() => {
    let isCurrent = true
    void readSharingGroups().then((read) => isCurrent && setShared(read))
    return () => {
      isCurrent = false
    }
  }, [])
  return (
    <Dialog title={text.title} onClose={onClose}>
      <p className="soft">{text.note}</p>
      {!shared && <Loading label={text.reading} />}
      {shared && shared.unread > 0 && (
        <Notice tone="warning">
          <p>{text.unread(shared.unread)}</p>
        </Notice>
      )}
      {shared && shared.groups.length === 0 && (
        <>
          <p role="status">{text.noGroup}</p>
          <div className="row">
            <Button onClick={onClose}>{text.close}</Button>
          </div>
        </>
      )}
      {shared && shared.groups.length > 0 && <Choice groups={shared.groups} onClose={onClose} />}
    </Dialog>
  )
}

type ChoiceProps = { groups: readonly SharingGroup[]; onClose: () => void }

/** From which groups, and what that comes to. */
function Choice({ groups, onClose }: ChoiceProps) {
  const { records } = useOpenGroup().group
  const [left, setLeft] = useState<readonly string[]>([])
  const { drafts, known } = useMemo(() => {
    const chosen = groups.filter(({ group }) => !left.includes(group.id))
    return collectResources(chosen, records.resource)
  }, [groups, left, records.resource])
  const take = async () => {
    const put = drafts.map((record) => ({ kind: 'resource' as const, record }))
    if (!(await changeGroup({ put, remove: [] }, text.label(drafts.length)))) onClose()
  }
  const toggle = (id: string) =>
    setLeft(left.includes(id) ? left.filter((one) => one !== id) : [...left, id])
  return (
    <>
      <fieldset className="tight">
        <legend>{text.groups}</legend>
        {groups.map(({ name, group }) => (
          <label key={group.id} className={styles.tick}>
            <input
              type="checkbox"
              checked={!left.includes(group.id)}
              onChange={() => toggle(group.id)}
            />
            {text.group(name, inUse(group.records.resource).length)}
          </label>
        ))}
      </fieldset>
      <p role="status">{text.outcome(drafts.length, known)}</p>
      <div className="row foot">
        <Button look="main" disabled={drafts.length === 0} onClick={take}>
          {text.take(drafts.length)}
        </Button>
        <Button onClick={onClose}>{text.close}</Button>
      </div>
    </>
  )
}
