import { useRef } from 'react'
import { isDay } from '../../../../domain/day'
import { type GroupFile, withoutStamps } from '../../../../domain/groupFile'
import { heldSessions } from '../../../../domain/progress/sessions'
import { surveyPeople, surveysInOrder } from '../../../../domain/progress/surveyResult'
import type { SociometricSurvey } from '../../../../domain/records/sociometricSurvey'
import { sociometryText } from '../../../../texts/sociometry'
import { ChoiceField } from '../../form/ChoiceField'
import { DayField } from '../../form/DayField'
import { FieldGrid } from '../../form/FieldGrid'
import { FormFoot } from '../../form/FormFoot'
import { TextField } from '../../form/TextField'
import { useSavedForm } from '../../form/useSavedForm'
import { withTyped } from '../../form/withTyped'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import { QuestionExamples } from './QuestionExamples'
import { RejectionFields } from './RejectionFields'
import { surveyKey } from './surveyKeys'

const text = sociometryText.settings
const USUAL_CHOICES = 3
const offeredChoices = [2, 3, 4, 5]

type SettingsFormProps = {
  id: string
  survey: SociometricSurvey | null
  onSaved?: () => void
}

/** When members were asked, and what. */
export function SettingsForm({ id, survey, onSaved }: SettingsFormProps) {
  const { group, today, isReadOnly } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const shown = shownSettings(group, survey, today)
  const record = survey ? withoutStamps<'sociometricSurvey'>(survey) : { id, choices: {} }
  const sheet = useSavedForm<'sociometricSurvey', typeof shown>({
    key: surveyKey(id, 'keterangan'),
    kind: 'sociometricSurvey',
    id,
    saved: shown,
    revision: survey?.revision ?? 0,
    label: text.label(id),
    element,
    prepare: (typed) => ({
      ...withTyped(record, shown, typed),
      maxChoices: Number(typed.maxChoices),
      negativeChoices: typed.negativeChoices ?? false,
      negativeAllowedBy: typed.negativeChoices ? typed.negativeAllowedBy : undefined,
    }),
    ...(onSaved ? { onSaved } : {}),
  })
  const { form, values } = sheet
  const able = isDay(values.date)
    ? surveyPeople(group, values.date, survey ?? undefined).able.length
    : null
  const counts = [...new Set([...offeredChoices, survey?.maxChoices ?? USUAL_CHOICES])]
  return (
    <form ref={element} className="stack" noValidate onSubmit={sheet.save}>
      <fieldset disabled={isReadOnly} className="stack">
        <FieldGrid>
          <DayField form={form} name="date" label={text.date} />
          <ChoiceField
            form={form}
            name="sessionId"
            label={text.session}
            none={text.noSession}
            choices={heldSessions(group).map(({ id: value, number, date }) => ({
              value,
              label: text.meeting(number, date),
            }))}
          />
          <ChoiceField
            form={form}
            name="maxChoices"
            label={text.max}
            hint={text.maxHint}
            choices={counts
              .sort((one, other) => one - other)
              .map((count) => ({ value: String(count), label: text.choices(count) }))}
          />
        </FieldGrid>
        {able !== null && able < 2 ? (
          <Notice tone="warning" isLive>
            <p>{text.nobody}</p>
          </Notice>
        ) : (
          able !== null && <p className="soft small">{text.able(able)}</p>
        )}
        <TextField
          form={form}
          name="question"
          label={text.question}
          hint={text.questionHint}
          rows={2}
        />
        <QuestionExamples
          onUse={(question) => form.setValue('question', question, { shouldDirty: true })}
        />
        <TextField form={form} name="note" label={text.note} rows={2} />
        <RejectionFields form={form} isAsked={values.negativeChoices} />
        <FormFoot of={sheet} save={text.save} isProposal={survey === null} />
      </fieldset>
    </form>
  )
}

/** What the form shows; a new survey asks again what the last one asked, at the last meeting. */
function shownSettings(group: GroupFile, survey: SociometricSurvey | null, today: string) {
  const last = surveysInOrder(group).at(-1)
  const meeting = heldSessions(group).findLast(({ date }) => date <= today)
  return {
    date: survey?.date ?? meeting?.date ?? today,
    sessionId: (survey ? survey.sessionId : meeting?.id) ?? '',
    question: survey?.question ?? last?.question ?? '',
    maxChoices: String(survey?.maxChoices ?? last?.maxChoices ?? USUAL_CHOICES),
    negativeChoices: survey?.negativeChoices ?? false,
    negativeAllowedBy: survey?.negativeAllowedBy ?? '',
    note: survey?.note ?? '',
  }
}
