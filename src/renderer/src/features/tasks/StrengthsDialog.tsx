import { useRef } from 'react'
import type { FieldPath } from 'react-hook-form'
import { type GroupFile, recordOf, withoutStamps } from '../../../../domain/groupFile'
import { heldSessions } from '../../../../domain/progress/sessions'
import { appText } from '../../../../texts/app'
import { formatDay } from '../../../../texts/formats'
import { tasksText } from '../../../../texts/tasks'
import { ChoiceField } from '../../form/ChoiceField'
import { DayField } from '../../form/DayField'
import { FieldGrid } from '../../form/FieldGrid'
import { FormFoot } from '../../form/FormFoot'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

const text = tasksText.strengths

/** Names the form of one sheet among the unsaved ones. */
export function strengthsKey(id: string): string {
  return `strengthsReview:${id}`
}

/** The next free code of a sheet: KEK-01, KEK-02 ... */
export function nextStrengthsId(group: GroupFile): string {
  const numbers = group.records.strengthsReview.map(({ id }) =>
    Number(/^KEK-(\d{1,6})$/.exec(id)?.[1] ?? 0),
  )
  return `KEK-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`
}

type Sheet = { date: string; sessionId: string; strengths: string[]; weaknesses: string[] }

/** What the group says of its strengths and weaknesses on one day. */
export function StrengthsDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { group, today } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const review = recordOf(group, 'strengthsReview', id)
  const sheet = useSavedForm<'strengthsReview', Sheet>({
    key: strengthsKey(id),
    kind: 'strengthsReview',
    id,
    saved: {
      date: review?.date ?? today,
      sessionId: review?.sessionId ?? '',
      strengths: [...(review?.strengths ?? (review ? [] : ['']))],
      weaknesses: [...(review?.weaknesses ?? (review ? [] : ['']))],
    },
    revision: review?.revision ?? 0,
    label: text.saveLabel(formatDay(review?.date ?? today)),
    element,
    place: `/kelompok/${group.id}/tugas?tugas=d`,
    prepare: (typed) => ({
      ...(review ? withoutStamps<'strengthsReview'>(review) : { id }),
      ...typed,
      sessionId: typed.sessionId ?? null,
      strengths: typed.strengths ?? [],
      weaknesses: typed.weaknesses ?? [],
    }),
    onSaved: onClose,
  })
  const { form } = sheet
  const rows = (
    name: 'strengths' | 'weaknesses',
    title: string,
    rowName: (number: number) => string,
    add: string,
  ) => (
    <RowsField form={form} name={name} title={title} rowName={rowName} blank="" add={add}>
      {(path, index) => (
        <TextField form={form} name={path as FieldPath<Sheet>} label={rowName(index + 1)} />
      )}
    </RowsField>
  )
  return (
    <Dialog title={text.formTitle} onClose={onClose}>
      <form ref={element} className="stack" noValidate onSubmit={sheet.save}>
        <p className="soft">{text.hint}</p>
        <FieldGrid>
          <DayField form={form} name="date" label={text.date} />
          <ChoiceField
            form={form}
            name="sessionId"
            label={text.session}
            none={text.noSession}
            choices={heldSessions(group).map((session) => ({
              value: session.id,
              label: tasksText.plan.meeting(session.number, formatDay(session.date)),
            }))}
          />
        </FieldGrid>
        {rows('strengths', text.strengths, text.strength, text.addStrength)}
        {rows('weaknesses', text.weaknesses, text.weakness, text.addWeakness)}
        <FormFoot of={sheet}>
          <Button onClick={onClose}>{appText.close}</Button>
        </FormFoot>
      </form>
    </Dialog>
  )
}
