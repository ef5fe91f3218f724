import { useRef, useState } from 'react'
import { withoutStamps } from '../../../../domain/groupFile'
import type { Organisation } from '../../../../domain/records/organisation'
import { appText } from '../../../../texts/app'
import { organisationText } from '../../../../texts/organisationScreen'
import { DayField } from '../../form/DayField'
import { FormFoot } from '../../form/FormFoot'
import { TextField } from '../../form/TextField'
import { useSavedForm } from '../../form/useSavedForm'
import { WordsNotice } from '../../logs/WordsNotice'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

const text = organisationText.coaching

/** Names the form of a new note of coaching among the unsaved ones. */
export function coachingKey(id: string): string {
  return `organisation:${id}:bimbingan`
}

/** Adds one note on how the holders of roles were coached. */
export function CoachingDialog({
  version,
  onClose,
}: {
  version: Organisation
  onClose: () => void
}) {
  const { today } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const [notes] = useState(() => version.coachingNotes ?? [])
  const sheet = useSavedForm<'organisation', { date: string; text: string }>({
    key: coachingKey(version.id),
    kind: 'organisation',
    id: version.id,
    saved: { date: today, text: '' },
    revision: version.revision,
    label: text.saveLabel(version.version),
    element,
    prepare: (typed) => ({
      ...withoutStamps<'organisation'>(version),
      coachingNotes: [...notes, { date: typed.date, text: typed.text }],
    }),
    fieldOf: (path) => path.replace(`coachingNotes.${notes.length}.`, ''),
    onSaved: onClose,
  })
  const { form } = sheet
  return (
    <Dialog title={text.formTitle(version.version)} onClose={onClose}>
      <form ref={element} className="stack" noValidate onSubmit={sheet.save}>
        <DayField form={form} name="date" label={text.date} />
        <TextField form={form} name="text" label={text.text} hint={text.textHint} rows={3} />
        <WordsNotice form={form} fields={['text']} />
        <FormFoot of={sheet}>
          <Button onClick={onClose}>{appText.close}</Button>
        </FormFoot>
      </form>
    </Dialog>
  )
}
