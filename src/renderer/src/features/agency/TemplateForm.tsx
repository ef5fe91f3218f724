import { useRef } from 'react'
import { recordOf, withoutStamps } from '../../../../domain/groupFile'
import type { Template } from '../../../../domain/records/template'
import { agencyText } from '../../../../texts/agency'
import { FormFoot } from '../../form/FormFoot'
import { TextField } from '../../form/TextField'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import { PartOfOne } from './PartOfOne'
import { TemplateList } from './TemplateList'

const text = agencyText.templates

/** Name and description of one kept design; its content comes from the group it was saved from. */
export function TemplateForm({ id }: { id: string }) {
  const { group } = useOpenGroup()
  const template = recordOf(group, 'template', id)
  return (
    <PartOfOne part="templat" title={template?.name ?? agencyText.parts.templat} back={text.back}>
      {template ? <Fields template={template} /> : <TemplateList />}
    </PartOfOne>
  )
}

function Fields({ template }: { template: Template }) {
  const { isReadOnly } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const { name, description, ...rest } = withoutStamps<'template'>(template)
  const sheet = useSavedForm({
    key: `template:${template.id}`,
    kind: 'template',
    id: template.id,
    saved: { name, description },
    revision: template.revision,
    label: text.saveLabel,
    element,
    prepare: (typed) => ({ ...rest, ...typed }),
  })
  return (
    <Panel title={text.edit}>
      <form ref={element} noValidate onSubmit={sheet.save}>
        <fieldset disabled={isReadOnly} className="stack">
          <TextField form={sheet.form} name="name" label={text.name} />
          <TextField
            form={sheet.form}
            name="description"
            label={text.description}
            hint={text.descriptionHint}
            rows={3}
          />
          <FormFoot of={sheet} />
        </fieldset>
      </form>
    </Panel>
  )
}
