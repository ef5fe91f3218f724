import { useRef } from 'react'
import { stages } from '../../../../domain/catalog/lists'
import { taskCodes } from '../../../../domain/catalog/tasks'
import { recordOf, withoutStamps } from '../../../../domain/groupFile'
import type { DraftOf } from '../../../../domain/records/kinds'
import { activitiesText, phaseWords } from '../../../../texts/activities'
import { taskTexts } from '../../../../texts/catalog'
import { FieldGrid } from '../../form/FieldGrid'
import { FormFoot } from '../../form/FormFoot'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { TicksField } from '../../form/TicksField'
import { type SavedForm, useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import styles from './Agency.module.css'
import { PartOfOne } from './PartOfOne'

const text = activitiesText.form
const phaseChoices = stages.map((value) => ({ value, label: phaseWords([value]) }))
const taskChoices = taskCodes.map((value) => ({
  value,
  label: `${value}. ${taskTexts[value].name}`,
}))

type ActivityFields = Partial<DraftOf<'activity'>>
type FieldsProps = { form: SavedForm<ActivityFields>['form'] }

/** One activity of the agency's own, written as it would be told to a new colleague. */
export function ActivityForm({ id }: { id: string }) {
  const { group, isReadOnly } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const record = recordOf(group, 'activity', id)
  const blank: ActivityFields = { id, name: '', aim: '', steps: [''], phases: [], tasks: [] }
  const saved = record ? withoutStamps<'activity'>(record) : blank
  const sheet = useSavedForm<'activity', ActivityFields>({
    key: `activity:${id}`,
    kind: 'activity',
    id,
    saved: { ...saved, materials: saved.materials ?? [] },
    revision: record?.revision ?? 0,
    label: text.saveLabel(id),
    element,
  })
  const { form } = sheet
  return (
    <PartOfOne
      part="kegiatan"
      title={record?.name ?? text.newTitle}
      back={activitiesText.library.back}
    >
      <Panel title={text.panel}>
        <form ref={element} noValidate onSubmit={sheet.save}>
          <fieldset disabled={isReadOnly} className="stack">
            <TextField form={form} name="name" label={text.name} hint={text.nameHint} />
            <TextField form={form} name="aim" label={text.aim} hint={text.aimHint} rows={2} />
            <TicksField form={form} name="tasks" title={text.tasks} choices={taskChoices} />
            <TicksField form={form} name="phases" title={text.phases} choices={phaseChoices} />
            <SizeFields form={form} values={sheet.values} />
            <CourseFields form={form} />
            <TextField
              form={form}
              name="cautions"
              label={text.cautions}
              hint={text.cautionsHint}
              rows={4}
            />
            <TextField
              form={form}
              name="variation"
              label={text.variation}
              hint={text.variationHint}
              rows={2}
            />
            <FormFoot of={sheet} />
          </fieldset>
        </form>
      </Panel>
    </PartOfOne>
  )
}

function SizeFields({ form, values }: FieldsProps & { values: ActivityFields }) {
  const { minPeople, maxPeople } = values
  return (
    <fieldset className={`stack ${styles.part}`}>
      <legend>{text.size}</legend>
      <FieldGrid>
        <TextField form={form} name="minutes" label={text.minutes} isNumber />
        <TextField form={form} name="minPeople" label={text.minPeople} isNumber />
        <TextField form={form} name="maxPeople" label={text.maxPeople} isNumber />
      </FieldGrid>
      {minPeople && maxPeople && minPeople > maxPeople ? (
        <Notice tone="warning" isLive>
          <p>{text.crossed}</p>
        </Notice>
      ) : null}
    </fieldset>
  )
}

/** How it goes and what it needs. */
function CourseFields({ form }: FieldsProps) {
  return (
    <>
      <RowsField
        form={form}
        name="steps"
        title={text.steps}
        hint={text.stepsHint}
        rowName={text.step}
        blank=""
        add={text.addStep}
        empty={text.noStep}
        canMove
      >
        {(path, index) => (
          <TextField form={form} name={path} label={text.step(index + 1)} rows={2} />
        )}
      </RowsField>
      <RowsField
        form={form}
        name="materials"
        title={text.materials}
        rowName={text.material}
        blank=""
        add={text.addMaterial}
        empty={text.noMaterial}
      >
        {(path, index) => <TextField form={form} name={path} label={text.material(index + 1)} />}
      </RowsField>
    </>
  )
}
