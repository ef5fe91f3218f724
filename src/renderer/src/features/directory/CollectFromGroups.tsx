import { useMemo, useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import {
  type Collected,
  collectedResources,
  collectionChange,
} from '../../../../domain/resources/collectedResources'
import { appText } from '../../../../texts/app'
import { errorSentences } from '../../../../texts/errors'
import { exchangeText } from '../../../../texts/resourceExchange'
import { DoorFaults } from '../../form/DoorFaults'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Loading } from '../../ui/Loading'
import { Notice } from '../../ui/Notice'
import styles from './CollectFromGroups.module.css'
import { CollectRow } from './CollectRow'
import { type ToldResources, useGroupResources } from './useGroupResources'

const text = exchangeText.collect

/** Fills the directory with what the groups of the library know already; to be shown while the directory is open. */
export function CollectFromGroups({ onClose }: { onClose: () => void }) {
  const told = useGroupResources()
  const { groups, total, failure } = told
  const isReading = !failure && (total === null || groups.length < total)
  return (
    <Dialog title={text.title} onClose={onClose}>
      <p className="soft">{text.note}</p>
      <DoorFaults error={failure} />
      <Troubled told={told} />
      <Withheld told={told} />
      {isReading ? (
        <Loading label={text.reading(groups.length, total ?? 0)}>
          <Button onClick={onClose}>{appText.cancel}</Button>
        </Loading>
      ) : (
        <Choice told={told} onClose={onClose} />
      )}
    </Dialog>
  )
}

/** What names a member never leaves its group. */
function Withheld({ told }: { told: ToldResources }) {
  const counts = told.groups.map((group) => (group.state === 'whole' ? group.withheld : 0))
  const count = counts.reduce((total, one) => total + one, 0)
  return count > 0 && <p>{text.withheld(count)}</p>
}

/** What is probably in the directory already comes last, and is taken only by whoever says so. */
function isThere({ like }: Collected): boolean {
  return like.some(({ isProbable }) => isProbable)
}

function Choice({ told, onClose }: { told: ToldResources; onClose: () => void }) {
  const { group: directory, isReadOnly } = useOpenGroup()
  const proposals = useMemo(
    () =>
      collectedResources(
        told.groups.flatMap((group) => (group.state === 'whole' ? [group] : [])),
        directory,
      ).toSorted((one, other) => Number(isThere(one)) - Number(isThere(other))),
    [told, directory],
  )
  const [taken, setTaken] = useState<ReadonlyMap<Collected, boolean>>(new Map())
  const [apart, setApart] = useState<ReadonlySet<Collected>>(new Set())
  const [failure, setFailure] = useState<AppError | null>(null)
  const isTaken = (one: Collected) => taken.get(one) ?? !isThere(one)
  const chosen = proposals
    .filter(isTaken)
    .map((collected) => ({ collected, isMerged: !apart.has(collected) }))
  const count = collectionChange(directory, chosen).put.length
  const collect = async () => {
    const error = await changeGroup((now) => collectionChange(now, chosen), text.label(count))
    if (error) return setFailure(error)
    onClose()
  }
  const separate = (one: Collected, isMerged: boolean) => {
    const next = new Set(apart)
    if (isMerged) next.delete(one)
    else next.add(one)
    setApart(next)
  }
  return (
    <>
      <DoorFaults error={failure} />
      {proposals.length === 0 ? (
        <p role="status">{text.nothing}</p>
      ) : (
        <ul className={styles.list} aria-label={text.list}>
          {proposals.map((one) => (
            <CollectRow
              key={one.origins.map(({ groupId, offered }) => `${groupId} ${offered.id}`).join()}
              one={one}
              directory={directory}
              isTaken={isTaken(one)}
              isMerged={!apart.has(one)}
              onTake={(next) => setTaken(new Map(taken).set(one, next))}
              onMerge={(next) => separate(one, next)}
            />
          ))}
        </ul>
      )}
      <div className="row foot">
        <Button look="main" disabled={isReadOnly || count === 0} onClick={collect}>
          {text.save(count)}
        </Button>
        <Button onClick={onClose}>{appText.cancel}</Button>
      </div>
    </>
  )
}

function Troubled({ told }: { told: ToldResources }) {
  const troubled = told.groups.flatMap((group) => (group.state === 'troubled' ? [group] : []))
  if (troubled.length === 0) return null
  return (
    <Notice tone="warning" isLive title={text.troubled(troubled.length)}>
      {troubled.map(({ groupId, fileName, error }) => (
        <p key={groupId}>{text.file(fileName, errorSentences(error).happened)}</p>
      ))}
    </Notice>
  )
}
