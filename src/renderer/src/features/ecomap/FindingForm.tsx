import { useEffect, useRef } from 'react'
import { relationDirections, relationStrengths } from '../../../../domain/catalog/lists'
import { isDay } from '../../../../domain/day'
import { flowOf, type RelationEntry } from '../../../../domain/ecomap/relation'
import { historyOf, isUndated, relationNow } from '../../../../domain/ecomap/relationHistory'
import { withoutStamps } from '../../../../domain/groupFile'
import type { Resource } from '../../../../domain/records/resource'
import { withCorrection, withFinding } from '../../../../domain/relations/noting'
import { appText } from '../../../../texts/app'
import { ecoMapText } from '../../../../texts/ecomapScreen'
import {
  relationDirectionWords,
  relationStrengthWords,
  strengthWords,
} from '../../../../texts/resourceLabels'
import { ChoiceField } from '../../form/ChoiceField'
import { choicesOf } from '../../form/choicesOf'
import { DayField } from '../../form/DayField'
import { FieldGrid } from '../../form/FieldGrid'
import { FormFoot } from '../../form/FormFoot'
import { TextField } from '../../form/TextField'
import { useCheckedSave } from '../../form/useCheckedSave'
import { useSavedForm } from '../../form/useSavedForm'
import { WordsNotice } from '../../logs/WordsNotice'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'

const text = ecoMapText.form

/** Names the form of a finding among the unsaved ones: of an entry by its day, of a new one without. */
export function findingKey(resourceId: string, day: string | null): string {
  return `ekopeta:${resourceId}:${day ?? 'baru'}`
}

type Typed = {
  strength: string
  direction: string
  date: string
  note: string
  formerDay: string
}

type FindingFormProps = {
  resource: Resource
  /** The entry that is corrected, counted from the oldest; null where a new one is noted. */
  index: number | null
  onDone: () => void
}

/** How a relation is found on a day: a new entry of its history, or a corrected one. */
export function FindingForm({ resource, index, onDone }: FindingFormProps) {
  const { today } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const entry = index === null ? null : (historyOf(resource)[index] ?? null)
  const record = withoutStamps<'resource'>(resource)
  const sheet = useSavedForm<'resource', Typed>({
    key: findingKey(resource.id, entry?.date ?? null),
    kind: 'resource',
    id: resource.id,
    saved: shown(resource, entry, today),
    revision: resource.revision,
    label: text.draftLabel(resource.name),
    element,
    prepare: (typed) =>
      index === null
        ? withFinding(record, { entry: written(typed), formerDay: typed.formerDay })
        : withCorrection(record, index, written(typed)),
    fieldOf: (path) =>
      /^relationHistory\.\d+\.(\w+)$/u.exec(path)?.[1] ??
      (path === 'relationStrength' ? 'strength' : path),
    onSaved: onDone,
  })
  const { form, values } = sheet
  const save = useCheckedSave(sheet, element, () => formerFault(values))
  const same = historyOf(resource).find(({ date }, at) => date === values.date && at !== index)
  const isCorrecting = entry !== null
  useEffect(() => {
    if (isCorrecting) element.current?.querySelector('select')?.focus()
  }, [isCorrecting])
  return (
    <form
      ref={element}
      className="stack"
      noValidate
      onSubmit={save}
      aria-label={entry ? text.correctTitle(entry.date) : text.newTitle}
    >
      <h2>{entry ? text.correctTitle(entry.date) : text.newTitle}</h2>
      <FieldGrid>
        <ChoiceField
          form={form}
          name="strength"
          label={text.strength}
          none={text.choose}
          choices={choicesOf(relationStrengths, relationStrengthWords)}
        />
        {values.strength !== 'belumAda' && (
          <ChoiceField
            form={form}
            name="direction"
            label={text.direction}
            hint={text.directionHint}
            none={text.noDirection}
            choices={choicesOf(relationDirections, relationDirectionWords)}
          />
        )}
        <DayField form={form} name="date" label={text.date} />
      </FieldGrid>
      {same && index === null && (
        <p role="status">{text.replaces(strengthWords({ ...same, direction: flowOf(same) }))}</p>
      )}
      {isUndated(resource) && (
        <DayField
          form={form}
          name="formerDay"
          label={text.formerDay}
          hint={text.formerHint(undatedWords(resource))}
        />
      )}
      <TextField form={form} name="note" label={text.note} hint={text.noteHint} rows={2} />
      <WordsNotice form={form} fields={['note']} />
      <FormFoot
        of={sheet}
        save={entry ? text.saveCorrection : text.save}
        isProposal={entry === null && values.strength !== ''}
      >
        {entry && <Button onClick={onDone}>{appText.cancel}</Button>}
      </FormFoot>
    </form>
  )
}

function shown(resource: Resource, entry: RelationEntry | null, today: string): Typed {
  const now = relationNow(resource)
  return {
    strength: entry?.strength ?? now?.strength ?? '',
    direction: (entry ? entry.direction : now?.direction) ?? '',
    date: entry?.date ?? today,
    note: entry?.note ?? '',
    formerDay: '',
  }
}

function written({ strength, direction, date, note }: Partial<Typed>): RelationEntry {
  const said = { date: date ?? '', strength, direction: direction ?? null } as RelationEntry
  return { ...said, direction: flowOf(said), note: note ?? null }
}

/** A former state without a day can only be given one before the day of the new one. */
function formerFault({ formerDay, date }: Typed): { formerDay?: string } {
  if (formerDay.trim() === '') return {}
  if (!isDay(formerDay)) return { formerDay: `${appText.dayNotUnderstood} ${appText.dayHint}` }
  return isDay(date) && formerDay >= date ? { formerDay: text.formerWrong } : {}
}

function undatedWords(resource: Resource): string {
  const now = relationNow(resource)
  return now ? strengthWords(now) : ''
}
