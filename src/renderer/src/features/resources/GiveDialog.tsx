import { useMemo, useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import { type GroupFile, recordOf } from '../../../../domain/groupFile'
import { type Giveable, type Given, giveable } from '../../../../domain/resources/directoryTies'
import { appText } from '../../../../texts/app'
import { exchangeText } from '../../../../texts/resourceExchange'
import { categoryLabels } from '../../../../texts/resourceLabels'
import { DoorFaults } from '../../form/DoorFaults'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import styles from './Resources.module.css'
import { giveResources } from './writeDirectory'

const text = exchangeText.give
const AS_NEW = 'baru'
const NOT_NOW = 'tidak'

type GiveDialogProps = {
  directory: GroupFile
  /** Only this resource; all that the directory does not know where left out. */
  onlyId?: string
  onGiven: () => void
  onClose: () => void
}

/** Gives the directory what the group knows, each as a new record or as one that is there already. */
export function GiveDialog({ directory, onlyId, onGiven, onClose }: GiveDialogProps) {
  const { group } = useOpenGroup()
  const offered = useMemo(
    () => giveable(group, directory).filter(({ resource }) => !onlyId || resource.id === onlyId),
    [group, directory, onlyId],
  )
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({})
  const [failure, setFailure] = useState<AppError | null>(null)
  const [isSending, setIsSending] = useState(false)
  const choiceOf = (one: Giveable) => choices[one.resource.id] ?? proposed(one)
  const given = offered.flatMap((one): Given[] => {
    const choice = choiceOf(one)
    if (choice === NOT_NOW) return []
    return [{ resourceId: one.resource.id, directoryId: choice === AS_NEW ? null : choice }]
  })
  const setAll = (choice: (one: Giveable) => string) =>
    setChoices(Object.fromEntries(offered.map((one) => [one.resource.id, choice(one)])))
  const give = async () => {
    setIsSending(true)
    const error = await giveResources(group, directory, given)
    setIsSending(false)
    onGiven()
    if (!error) return onClose()
    setFailure(error)
    // The directory may hold them by now: what was to be new is proposed again, as the same.
    setChoices(
      Object.fromEntries(Object.entries(choices).filter(([, choice]) => choice === NOT_NOW)),
    )
  }
  return (
    <Dialog title={text.title} onClose={onClose}>
      <p className="soft">{offered.length === 0 ? text.nothing : text.note}</p>
      <DoorFaults error={failure} />
      {offered.length > 1 && (
        <div className="row">
          <Button onClick={() => setAll(proposed)}>{exchangeText.all}</Button>
          <Button onClick={() => setAll(() => NOT_NOW)}>{exchangeText.noneChosen}</Button>
        </div>
      )}
      <ul className={styles.list} aria-label={text.list}>
        {offered.map((one) => (
          <GiveRow
            key={one.resource.id}
            one={one}
            directory={directory}
            choice={choiceOf(one)}
            onChoose={(choice) => setChoices({ ...choices, [one.resource.id]: choice })}
          />
        ))}
      </ul>
      <div className="row foot">
        <Button look="main" disabled={given.length === 0 || isSending} onClick={give}>
          {text.save(given.length)}
        </Button>
        <Button onClick={onClose}>{appText.cancel}</Button>
      </div>
    </Dialog>
  )
}

/** What names a member stays; what is probably there already is used; anything else becomes a new record. */
function proposed({ like, named }: Giveable): string {
  if (named.length > 0) return NOT_NOW
  return like.find(({ isProbable }) => isProbable)?.id ?? AS_NEW
}

type GiveRowProps = {
  one: Giveable
  directory: GroupFile
  choice: string
  onChoose: (choice: string) => void
}

function GiveRow({ one, directory, choice, onChoose }: GiveRowProps) {
  const { resource, like, named } = one
  const nameOf = (id: string) => recordOf(directory, 'resource', id)?.name ?? ''
  const doubts = [
    ...like.map(({ id, reasons }) => text.maybe(id, reasons)),
    ...(named.length > 0 ? [text.named(named)] : []),
  ]
  return (
    <li>
      <Field
        label={`${resource.id} ${resource.name}`}
        hint={[categoryLabels[resource.category], ...doubts].join(' · ')}
      >
        {(link) => (
          <select {...link} value={choice} onChange={({ target }) => onChoose(target.value)}>
            <option value={AS_NEW}>{text.asNew}</option>
            {like.map(({ id }) => (
              <option key={id} value={id}>
                {text.existing(id, nameOf(id))}
              </option>
            ))}
            <option value={NOT_NOW}>{text.notNow}</option>
          </select>
        )}
      </Field>
    </li>
  )
}
