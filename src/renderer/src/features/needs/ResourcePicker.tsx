import { Link } from '@tanstack/react-router'
import { useId, useMemo, useState } from 'react'
import { Controller, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form'
import { holdsWords } from '../../../../domain/logs/wordSearch'
import { inUse } from '../../../../domain/progress/inUse'
import type { Resource } from '../../../../domain/records/resource'
import type { ResourceCategory } from '../../../../domain/resources/needCategories'
import { byDistance } from '../../../../domain/resources/reach'
import { needsText } from '../../../../texts/needs'
import { categoryLabels } from '../../../../texts/resourceLabels'
import { useAgencyPosition } from '../../resources/useAgencyPosition'
import { useOpenGroup } from '../../state/openGroup'
import { Field } from '../../ui/Field'
import styles from './Needs.module.css'
import { ResourceWords } from './ResourceWords'

const text = needsText.picker
/** More than these nobody reads through: words narrow the list. */
const MOST_SHOWN = 40

type ResourcePickerProps<T extends FieldValues> = {
  form: UseFormReturn<T>
  name: FieldPath<T>
  /** What is sought; resources of this kind stand first. */
  category: ResourceCategory | null
  /** Resources that were found before: they stand before all others. */
  found?: readonly string[]
  isMultiple?: boolean
}

/** One or several of the group's resources, found by words, kind and distance. */
export function ResourcePicker<T extends FieldValues>(props: ResourcePickerProps<T>) {
  const { form, name, category, found, isMultiple } = props
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field, fieldState }) => {
        const value: unknown = field.value
        const chosen: readonly string[] = Array.isArray(value) ? value : value ? [value] : []
        const toggle = (id: string) => {
          if (!isMultiple) field.onChange(id)
          else if (chosen.includes(id)) field.onChange(chosen.filter((one) => one !== id))
          else field.onChange([...chosen, id])
        }
        return (
          <Picker
            chosen={chosen}
            category={category}
            found={found ?? []}
            type={isMultiple ? 'checkbox' : 'radio'}
            fault={fieldState.error?.message}
            onToggle={toggle}
          />
        )
      }}
    />
  )
}

type PickerProps = {
  chosen: readonly string[]
  found: readonly string[]
  category: ResourceCategory | null
  type: 'checkbox' | 'radio'
  fault: string | undefined
  onToggle: (id: string) => void
}

function Picker({ chosen, category, found, type, fault, onToggle }: PickerProps) {
  const { group } = useOpenGroup()
  const name = useId()
  const [words, setWords] = useState('')
  const [isNarrow, setIsNarrow] = useState(false)
  const all = useSorted([...chosen, ...found], category)
  const fitting = all.filter(
    (one) => (!isNarrow || one.category === category) && holdsWords(words, wordsOf(one)),
  )
  const hidden = fitting.length - MOST_SHOWN
  return (
    <fieldset className={styles.picker}>
      <legend>{text.group}</legend>
      <Field label={text.search} fault={fault}>
        {(link) => (
          <input
            {...link}
            type="search"
            autoComplete="off"
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </Field>
      <div className="apart">
        {category && all.some((one) => one.category === category) && (
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={isNarrow}
              onChange={({ target }) => setIsNarrow(target.checked)}
            />
            {text.onlyCategory(categoryLabels[category].toLowerCase())}
          </label>
        )}
        <p role="status" className="soft small">
          {all.length === 0 ? text.none : text.shown(fitting.length, all.length)}
        </p>
      </div>
      {fitting.length > 0 && (
        <div className={styles.choices}>
          {fitting.slice(0, MOST_SHOWN).map((resource) => (
            <label key={resource.id} className={styles.choice}>
              <input
                type={type}
                name={name}
                checked={chosen.includes(resource.id)}
                onChange={() => onToggle(resource.id)}
              />
              <ResourceWords resource={resource} />
            </label>
          ))}
          {hidden > 0 && <p className="soft small">{text.more(hidden)}</p>}
        </div>
      )}
      {fitting.length === 0 && all.length > 0 && <p className="soft">{text.nothing}</p>}
      <p className="small">
        <Link to="/kelompok/$groupId/sumber" params={{ groupId: group.id }} search={{}}>
          {text.take}
        </Link>{' '}
        <span className="soft">{text.takeHint}</span>
      </p>
    </fieldset>
  )
}

/** Those chosen or found at first stand first, then what fits, then what takes people in, then what is near. */
function useSorted(known: readonly string[], category: ResourceCategory | null): Resource[] {
  const { group } = useOpenGroup()
  const agency = useAgencyPosition()
  const [first] = useState(known)
  return useMemo(() => {
    const rank = (one: Resource) =>
      (first.includes(one.id) ? 0 : 4) +
      (one.category === category ? 0 : 2) +
      (one.status === 'aktif' ? 0 : 1)
    const near = byDistance(agency)
    return inUse(group.records.resource).sort(
      (one, other) => rank(one) - rank(other) || near(one, other),
    )
  }, [group.records.resource, agency, category, first])
}

function wordsOf({ id, name, category, services, district }: Resource) {
  return [id, name, categoryLabels[category], district, ...(services ?? [])]
}
