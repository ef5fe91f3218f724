import { useMemo } from 'react'
import { directoryUpkeep } from '../../../../domain/directory/upkeep'
import { directoryUpkeepText } from '../../../../texts/directoryUpkeep'
import { Checker } from '../../resources/Checker'
import { useAgencyPosition } from '../../resources/useAgencyPosition'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { DoublesPanel } from './DoublesPanel'
import { lookOnlyFor } from './directoryWish'
import { UpkeepPanel } from './UpkeepPanel'
import { CheckRow, MouRow, PlaceRow } from './UpkeepRows'

const text = directoryUpkeepText

/** Records of the directory that somebody must look after, each with one step that mends it. */
export function DirectoryUpkeep() {
  const { group, today, isReadOnly } = useOpenGroup()
  const agency = useAgencyPosition()
  const all = group.records.resource
  const upkeep = useMemo(() => directoryUpkeep(all, today, agency), [all, today, agency])
  if (all.length === 0)
    return (
      <EmptyState title={text.nothingYet}>
        <p className="soft">{text.nothingYetBody}</p>
      </EmptyState>
    )
  if (Object.values(upkeep).every(({ length }) => length === 0))
    return (
      <EmptyState title={text.allWell}>
        <p className="soft">{text.allWellBody}</p>
      </EmptyState>
    )
  const hasToBeChecked = upkeep.never.length + upkeep.stale.length > 0
  return (
    <>
      {!isReadOnly && <p className="soft measure">{text.intro}</p>}
      {hasToBeChecked && !isReadOnly && <Checker />}
      <UpkeepPanel
        title={text.never}
        rows={upkeep.never.map((resource) => ({ id: resource.id, resource }))}
        onAll={() => lookOnlyFor({ freshness: 'never', status: 'aktif' })}
      >
        {({ resource }) => <CheckRow resource={resource} />}
      </UpkeepPanel>
      <UpkeepPanel
        title={text.stale}
        rows={upkeep.stale.map((row) => ({ id: row.resource.id, ...row }))}
        onAll={() => lookOnlyFor({ freshness: 'stale', status: 'aktif' })}
      >
        {({ resource }) => <CheckRow resource={resource} />}
      </UpkeepPanel>
      <UpkeepPanel
        title={text.mou}
        rows={upkeep.mou.map((row) => ({ id: row.resource.id, ...row }))}
      >
        {(row) => <MouRow {...row} />}
      </UpkeepPanel>
      <DoublesPanel doubles={upkeep.doubles} />
      <UpkeepPanel
        title={text.doubtful}
        rows={upkeep.doubtful.map((row) => ({ id: row.resource.id, ...row }))}
      >
        {(row) => <PlaceRow {...row} />}
      </UpkeepPanel>
      <UpkeepPanel
        title={text.placeless}
        rows={upkeep.placeless.map((resource) => ({ id: resource.id, resource }))}
      >
        {({ resource }) => <PlaceRow resource={resource} doubt={null} />}
      </UpkeepPanel>
    </>
  )
}
