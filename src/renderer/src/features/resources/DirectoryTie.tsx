import { useMemo, useState } from 'react'
import type { GroupFile } from '../../../../domain/groupFile'
import type { Resource } from '../../../../domain/records/resource'
import { directoryRecordOf, livingRecordOf } from '../../../../domain/resources/directoryTies'
import { differing } from '../../../../domain/resources/resourceNews'
import { directoryTieText } from '../../../../texts/resourceExchange'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { DirectoryDifferences } from './DirectoryDifferences'
import { GiveDialog } from './GiveDialog'
import styles from './Resources.module.css'
import type { KnownDirectory } from './useDirectory'

const text = directoryTieText

type DirectoryTieProps = { resource: Resource; directory: KnownDirectory }

/** How a resource of the group stands to the directory of the library, and what can be brought from one to the other. */
export function DirectoryTie({ resource, directory }: DirectoryTieProps) {
  const { file, error, refresh } = directory
  return (
    <section className={`tight ${styles.part}`} aria-labelledby="direktori">
      <h2 id="direktori">{text.title}</h2>
      {file ? (
        <Tie resource={resource} directory={file} onWritten={refresh} />
      ) : (
        <p className="soft">{error ? text.failed : text.loading}</p>
      )}
    </section>
  )
}

type TieProps = { resource: Resource; directory: GroupFile; onWritten: () => void }

function Tie({ resource, directory, onWritten }: TieProps) {
  const { group, isReadOnly } = useOpenGroup()
  const [isGiving, setIsGiving] = useState(false)
  const record = directoryRecordOf(directory, resource)
  const one = useMemo(() => differing(group, directory, resource), [group, directory, resource])
  const living = livingRecordOf(directory, resource)
  if (record && !living) return <p>{text.aside(record.id)}</p>
  if (living && !one) return <p>{text.same(living.id)}</p>
  if (one) return <DirectoryDifferences one={one} directory={directory} onWritten={onWritten} />
  return (
    <>
      <p>{text.none}</p>
      <div>
        <Button disabled={isReadOnly} onClick={() => setIsGiving(true)}>
          {text.give}
        </Button>
      </div>
      {isGiving && (
        <GiveDialog
          directory={directory}
          onlyId={resource.id}
          onGiven={onWritten}
          onClose={() => setIsGiving(false)}
        />
      )}
    </>
  )
}
