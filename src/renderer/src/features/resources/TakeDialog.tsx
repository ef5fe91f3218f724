import { useMemo, useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import { resourceCategories } from '../../../../domain/catalog/lists'
import type { GroupFile } from '../../../../domain/groupFile'
import { holdsWords } from '../../../../domain/logs/wordSearch'
import { inUse } from '../../../../domain/progress/inUse'
import type { Resource } from '../../../../domain/records/resource'
import { inGroup, takenFromDirectory } from '../../../../domain/resources/directoryTies'
import { searchedWords } from '../../../../domain/resources/resourceList'
import { appText } from '../../../../texts/app'
import { resourcesText } from '../../../../texts/groupResources'
import { exchangeText } from '../../../../texts/resourceExchange'
import { categoryLabels } from '../../../../texts/resourceLabels'
import { DoorFaults } from '../../form/DoorFaults'
import { FieldGrid } from '../../form/FieldGrid'
import { FilterChoice, FilterWords } from '../../logs/FilterFields'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import styles from './Resources.module.css'
import { TakeRow } from './TakeRow'

const text = exchangeText.take

/** So many are shown at once: whoever looks for one among thousands types a word of it. */
const MOST_SHOWN = 60

const byName = new Intl.Collator('id', { numeric: true })

type TakeDialogProps = { directory: GroupFile; onClose: () => void }

/** Takes resources that the agency knows already into the group, several at once. */
export function TakeDialog({ directory, onClose }: TakeDialogProps) {
  const { group } = useOpenGroup()
  const [words, setWords] = useState('')
  const [category, setCategory] = useState<string | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [failure, setFailure] = useState<AppError | null>(null)
  const standing = useMemo(() => inGroup(group, directory), [group, directory])
  const all = useMemo(() => {
    const isHere = (one: Resource) => Number(standing(one).state === 'tied')
    return inUse(directory.records.resource).toSorted(
      (one, other) => isHere(one) - isHere(other) || byName.compare(one.name, other.name),
    )
  }, [directory, standing])
  const found = all.filter(
    (one) =>
      (!category || one.category === category) &&
      (words === '' || holdsWords(words, searchedWords(one, categoryLabels[one.category]))),
  )
  const shown = found.slice(0, MOST_SHOWN)
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  const take = async () => {
    const error = await changeGroup(
      (now) => takenFromDirectory(now, directory, chosen),
      text.label(chosen.length),
    )
    if (error) return setFailure(error)
    onClose()
  }
  return (
    <Dialog title={text.title} onClose={onClose}>
      <p className="soft">{all.length === 0 ? text.empty : text.note}</p>
      <DoorFaults error={failure} />
      {all.length > 0 && (
        <>
          <FieldGrid>
            <FilterWords value={words} onChange={setWords} />
            <FilterChoice
              label={resourcesText.filter.category}
              value={category}
              choices={resourceCategories.map((value) => ({ value, label: categoryLabels[value] }))}
              onChange={setCategory}
            />
          </FieldGrid>
          <p role="status">{text.shown(shown.length, found.length)}</p>
          <ul className={styles.list} aria-label={text.list}>
            {shown.map((resource) => (
              <TakeRow
                key={resource.id}
                resource={resource}
                here={standing(resource)}
                isChosen={chosen.includes(resource.id)}
                onToggle={() => toggle(resource.id)}
              />
            ))}
          </ul>
        </>
      )}
      <div className="row foot">
        <Button look="main" disabled={chosen.length === 0} onClick={take}>
          {text.save}
        </Button>
        <Button onClick={onClose}>{appText.cancel}</Button>
        <span className="soft small">{text.chosen(chosen.length)}</span>
      </div>
    </Dialog>
  )
}
