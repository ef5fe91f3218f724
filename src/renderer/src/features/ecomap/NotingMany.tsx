import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import { isDay } from '../../../../domain/day'
import { bySeat } from '../../../../domain/ecomap/ecoMap'
import { isUndated } from '../../../../domain/ecomap/relationHistory'
import { recordOf } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import {
  type ChosenRelation,
  changedChoices,
  chosenNow,
  notingMany,
} from '../../../../domain/relations/noting'
import { appText } from '../../../../texts/app'
import { ecoMapText } from '../../../../texts/ecomapScreen'
import { DayField } from '../../form/DayField'
import { DoorFaults } from '../../form/DoorFaults'
import { FieldGrid } from '../../form/FieldGrid'
import { useKeptForm } from '../../form/useKeptForm'
import { useSaveKeys } from '../../form/useSaveKeys'
import { PlaceLink } from '../../frame/PlaceLink'
import { FilterTick } from '../../logs/FilterFields'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { MANY } from './many'
import { RelationGrid } from './RelationGrid'

const text = ecoMapText.many

type Typed = { date: string; formerDay: string; isAll: boolean; choices: ChosenRelation[] }

/** All relations of the group gone through on one day, and noted as one change. */
export function NotingMany() {
  const { group, today } = useOpenGroup()
  const navigate = useNavigate({ from: '/kelompok/$groupId/ekopeta' })
  const element = useRef<HTMLFormElement>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  const resources = inUse(group.records.resource).sort(bySeat)
  const { form, forget } = useKeptForm<Typed>({
    key: `ekopeta:${MANY}`,
    label: text.draftLabel,
    place: `/kelompok/${group.id}/ekopeta?catatan=${MANY}`,
    initial: { date: today, formerDay: '', isAll: false, choices: chosenNow(resources) },
  })
  useSaveKeys(element)
  const { date, isAll, ...typed } = form.watch()
  const choices = chosenNow(resources).map(
    (now) => typed.choices.find(({ id }) => id === now.id) ?? now,
  )
  const changed = changedChoices(group, choices)
  const noted = isAll ? choices.filter(({ strength }) => strength !== '') : changed
  const undated = noted.filter(({ id }) => {
    const resource = recordOf(group, 'resource', id)
    return resource !== undefined && isUndated(resource)
  })
  const save = form.handleSubmit(async (values) => {
    if (!check(values))
      return element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
    const label = text.label(noted.length, values.date)
    const error = await changeGroup((now) => notingMany(now, noted, values), label)
    if (error) return setFailure(error)
    forget()
    await navigate({ search: {} })
  })
  return (
    <>
      <p>
        <PlaceLink place={{ screen: 'ekopeta' }}>{ecoMapText.toMap}</PlaceLink>
      </p>
      <form ref={element} className="stack" noValidate onSubmit={save}>
        <p className="soft measure">{text.intro}</p>
        <DoorFaults error={failure} />
        <FieldGrid>
          <DayField form={form} name="date" label={ecoMapText.form.date} />
          {undated.length > 0 && (
            <DayField
              form={form}
              name="formerDay"
              label={ecoMapText.form.formerDay}
              hint={text.formerHint(undated.length)}
            />
          )}
        </FieldGrid>
        <RelationGrid
          resources={resources}
          choices={choices}
          changed={changed}
          onChange={(next) => form.setValue('choices', next, { shouldDirty: true })}
        />
        <FilterTick
          label={text.all}
          value={isAll}
          onChange={(isTicked) => form.setValue('isAll', isTicked, { shouldDirty: true })}
        />
        <div className="row foot">
          <Button look="main" type="submit" disabled={noted.length === 0}>
            {text.save}
          </Button>
          <p role="status">{text.toNote(noted.length)}</p>
        </div>
      </form>
    </>
  )

  /** Whether both days can be used; what is wrong speaks at its field. */
  function check(values: Typed): boolean {
    const wrong = `${appText.dayNotUnderstood} ${appText.dayHint}`
    const isFormer = undated.length > 0 && values.formerDay.trim() !== ''
    if (!isDay(values.date)) form.setError('date', { type: 'own', message: wrong })
    else if (isFormer && !isDay(values.formerDay))
      form.setError('formerDay', { type: 'own', message: wrong })
    else if (isFormer && values.formerDay >= values.date)
      form.setError('formerDay', { type: 'own', message: ecoMapText.form.formerWrong })
    else return true
    return false
  }
}
