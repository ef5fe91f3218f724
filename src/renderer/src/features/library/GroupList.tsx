import { lazy, Suspense, useState } from 'react'
import type { LibraryRow, LibraryState } from '../../../../bridge/bridge'
import type { Answer, AppError } from '../../../../bridge/errors'
import { appText } from '../../../../texts/app'
import { libraryText } from '../../../../texts/library'
import { bridge } from '../../bridge'
import { withSchemas } from '../../form/withSchemas'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Failure } from '../../ui/Failure'
import { Loading } from '../../ui/Loading'
import { useAnswer } from '../../ui/useAnswer'
import { useScreen } from '../../ui/useScreen'
import { GroupTable } from './GroupTable'
import { HeldNotice } from './HeldNotice'
import type { ImportAnswer } from './ImportOutcome'
import styles from './Library.module.css'

const NewGroupDialog = lazy(async () => {
  const { NewGroupDialog } = await withSchemas(() => import('./NewGroupDialog'))
  return { default: NewGroupDialog }
})
const Unfinished = lazy(async () => {
  const { Unfinished } = await import('./Unfinished')
  return { default: Unfinished }
})
const ImportOutcome = lazy(async () => {
  const { ImportOutcome } = await withSchemas(() => import('./ImportOutcome'))
  return { default: ImportOutcome }
})
const askGroups = () => bridge.listGroups({})

type GroupListProps = {
  library: LibraryState
  onOpen: (groupId: string) => void
  onChangeFolder: () => void
}

/** All groups of the library, and the ways to a new one. */
export function GroupList({ library, onOpen, onChangeFolder }: GroupListProps) {
  const heading = useScreen(libraryText.title)
  const { answer, askAgain } = useAnswer(askGroups)
  const [isCreating, setIsCreating] = useState(false)
  const [mayHaveDrafts, setMayHaveDrafts] = useState(library.hasDrafts)
  const [imported, setImported] = useState<ImportAnswer | null>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  const canWrite = !library.isReadOnly && !library.heldBy

  const openSample = async () => {
    const given = await bridge.openSample({})
    if (given.ok) onOpen(given.value.groupId)
    else setFailure(given.error)
  }
  const importGroup = async () => {
    const given = await bridge.importGroup({})
    if (given.ok && given.value === null) return
    if (given.ok && given.value && given.value.gaps.length === 0) onOpen(given.value.groupId)
    else setImported(given as ImportAnswer)
    askAgain()
  }
  const actions = (
    <div className="row">
      <Button look="main" disabled={!canWrite} onClick={() => setIsCreating(true)}>
        {libraryText.newGroup}
      </Button>
      <Button disabled={!canWrite} onClick={importGroup}>
        {libraryText.importFile}
      </Button>
      <Button disabled={!canWrite} onClick={openSample}>
        {libraryText.openSample}
      </Button>
    </div>
  )

  return (
    <>
      <div className="apart">
        <h1 ref={heading} tabIndex={-1}>
          {libraryText.title}
        </h1>
        {actions}
      </div>
      <HeldNotice library={library} />
      <Suspense fallback={null}>
        {canWrite && mayHaveDrafts && !isCreating && (
          <Unfinished onGoOn={() => setIsCreating(true)} />
        )}
      </Suspense>
      {failure && <Failure error={failure} />}
      <Groups answer={answer} library={library} onOpen={onOpen} onFailure={askAgain} />
      <p className="soft small row">
        <span>
          {libraryText.folder}: {library.folder}
        </span>
        <Button look="quiet" onClick={onChangeFolder}>
          {libraryText.changeFolder}
        </Button>
      </p>
      <Suspense fallback={null}>
        {isCreating && (
          <NewGroupDialog
            needsAgency={!library.hasAgency}
            today={library.today}
            onCreated={onOpen}
            onClose={() => {
              setIsCreating(false)
              setMayHaveDrafts(true)
            }}
          />
        )}
        {imported && (
          <ImportOutcome answer={imported} onOpen={onOpen} onClose={() => setImported(null)} />
        )}
      </Suspense>
    </>
  )
}

type GroupsProps = {
  answer: Answer<LibraryRow[]> | null
  library: LibraryState
  onOpen: (groupId: string) => void
  onFailure: () => void
}

function Groups({ answer, library, onOpen, onFailure }: GroupsProps) {
  if (!answer) return <Loading label={libraryText.loading} />
  if (!answer.ok)
    return (
      <Failure
        error={answer.error}
        actions={<Button onClick={onFailure}>{appText.tryAgain}</Button>}
      />
    )
  if (answer.value.length === 0)
    return (
      <EmptyState title={libraryText.empty.title}>
        <p className="soft">
          {library.isReadOnly || library.heldBy
            ? libraryText.empty.readOnlyBody
            : libraryText.empty.body}
        </p>
        {!library.hasAgency && !library.isReadOnly && !library.heldBy && (
          <a href="#/lembaga">{libraryText.empty.agencyFirst}</a>
        )}
      </EmptyState>
    )
  const last = answer.value.find((row) => row.groupId === library.lastGroupId)
  return (
    <>
      {last?.state === 'whole' && (
        <div>
          <Button className={styles.continue} onClick={() => onOpen(last.groupId)}>
            {libraryText.continue(last.summary.name)}
          </Button>
        </div>
      )}
      <GroupTable rows={answer.value} today={library.today} onOpen={onOpen} />
    </>
  )
}
