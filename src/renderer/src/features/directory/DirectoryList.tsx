import { useState } from 'react'
import { nextDirectoryId } from '../../../../domain/directory/nextDirectoryId'
import { directoryText } from '../../../../texts/directory'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import button from '../../ui/Button.module.css'
import { EmptyState } from '../../ui/EmptyState'
import { CollectFromGroups } from './CollectFromGroups'
import styles from './Directory.module.css'
import { DirectoryFilters } from './DirectoryFilters'
import { directoryPlace } from './directoryParts'
import { useDirectoryWish } from './directoryWish'
import { ResourceTable } from './ResourceTable'
import { useFoundResources } from './useFoundResources'

/** All resources of the directory under one search. */
export function DirectoryList() {
  const { group, isReadOnly } = useOpenGroup()
  const [isCollecting, setIsCollecting] = useState(false)
  const collect = <Button onClick={() => setIsCollecting(true)}>{directoryText.collect}</Button>
  const add = <AddLink ids={group.records.resource.map(({ id }) => id)} />
  const isEmpty = group.records.resource.length === 0
  return (
    <>
      {isEmpty ? (
        <EmptyState
          title={directoryText.empty.title}
          actions={
            !isReadOnly && (
              <>
                {add}
                <a className={button.button} href={`#${directoryPlace('tukar')}`}>
                  {directoryText.import}
                </a>
                {collect}
              </>
            )
          }
        >
          <p className="soft">
            {isReadOnly ? directoryText.empty.readOnly : directoryText.empty.body}
          </p>
        </EmptyState>
      ) : (
        <>
          <div className="apart">
            <p className={`soft ${styles.intro}`}>{directoryText.intro}</p>
            {!isReadOnly && (
              <div className="row">
                {collect}
                {add}
              </div>
            )}
          </div>
          <Found />
        </>
      )}
      {isCollecting && <CollectFromGroups onClose={() => setIsCollecting(false)} />}
    </>
  )
}

function AddLink({ ids }: { ids: readonly string[] }) {
  return (
    <a
      className={`${button.button} ${button.main}`}
      href={`#${directoryPlace('daftar', nextDirectoryId(ids))}`}
    >
      {directoryText.add}
    </a>
  )
}

function Found() {
  const { found, total, agency } = useFoundResources()
  const { filter } = useDirectoryWish()
  const none = filter.isSetAside && total === 0
  return (
    <>
      <DirectoryFilters shown={found.length} total={total} hasAgencyPlace={agency !== null} />
      {found.length > 0 ? (
        <>
          <ResourceTable resources={found} agency={agency} />
          <p className="soft small">{directoryText.keys}</p>
        </>
      ) : (
        <p className="soft">{none ? directoryText.nothingSetAside : directoryText.nothing}</p>
      )}
    </>
  )
}
