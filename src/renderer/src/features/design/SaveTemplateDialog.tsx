import { useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { AppError } from '../../../../bridge/errors'
import { templateOf } from '../../../../domain/design/templateOf'
import type { GroupFile } from '../../../../domain/groupFile'
import { schemas } from '../../../../domain/records/kinds'
import type { Program } from '../../../../domain/records/program'
import type { Template } from '../../../../domain/records/template'
import { appText } from '../../../../texts/app'
import { templatesText } from '../../../../texts/designTemplates'
import { bridge } from '../../bridge'
import { FaultSummary } from '../../form/FaultSummary'
import { schemaResolver } from '../../form/schemaResolver'
import { TextField } from '../../form/TextField'
import { useFaultFocus } from '../../form/useFaultFocus'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Failure } from '../../ui/Failure'
import { useAnswer } from '../../ui/useAnswer'

const text = templatesText.save
const askTemplates = () => bridge.templates({})

type Naming = { name: string; description: string }
type SaveTemplateDialogProps = {
  program: Program
  onClose: () => void
  onSaved: (name: string) => void
}

/** Keeps the design as a template of the agency, without its people, place and days. */
export function SaveTemplateDialog({ program, onClose, onSaved }: SaveTemplateDialogProps) {
  const { group, agency } = useOpenGroup()
  const { answer } = useAnswer(askTemplates)
  const [failure, setFailure] = useState<AppError | null>(null)
  const element = useRef<HTMLFormElement>(null)
  const own = (answer?.ok ? answer.value : [])
    .filter(({ isOwn }) => isOwn)
    .map(({ template }) => template)
  const draftOf = ({ name, description }: Partial<Naming>) =>
    templateOf(group, templateId(own, agency, name), name ?? '', description ?? null)
  const form = useForm<Naming>({
    defaultValues: { name: program.name, description: '' },
    resolver: schemaResolver<Naming>(
      schemas.template.draft,
      { kind: 'template', id: null },
      (typed) => draftOf(typed) ?? typed,
    ),
    shouldFocusError: false,
  })
  useFaultFocus(form, element)
  const save = form.handleSubmit(async (judged) => {
    const answered = await bridge.saveTemplate({ template: judged as unknown as Template })
    if (answered.ok) onSaved(judged.name)
    else setFailure(answered.error)
  })
  const replaced = own.find(({ name }) => name === form.watch('name'))
  return (
    <Dialog title={text.title} onClose={onClose}>
      <p className="soft">{text.intro}</p>
      <form ref={element} className="stack" noValidate onSubmit={save}>
        {failure && <Failure error={failure} />}
        <TextField form={form} name="name" label={text.name} />
        <TextField form={form} name="description" label={text.description} rows={3} />
        {replaced && <p role="status">{text.replaces(replaced.name)}</p>}
        <FaultSummary form={form} />
        <div className="row foot">
          <Button look="main" type="submit" disabled={!answer || form.formState.isSubmitting}>
            {text.save}
          </Button>
          <Button onClick={onClose}>{appText.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}

/** The template of that name, else the next free code among the agency's own. */
function templateId(own: readonly Template[], agency: GroupFile | null, name: string | undefined) {
  const same = own.find((template) => template.name === name)
  if (same) return same.id
  const taken = new Set([...own, ...(agency?.records.template ?? [])].map(({ id }) => id))
  let number = 1
  while (taken.has(idOf(number))) number += 1
  return idOf(number)
}

function idOf(number: number): string {
  return `TPL-${String(number).padStart(2, '0')}`
}
