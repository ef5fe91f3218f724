import { useEffect, useRef } from 'react'
import { consentPurposes } from '../../../../domain/catalog/lists'
import { answeredAnew, consentChange, consentOf } from '../../../../domain/consents/answers'
import type { ConsentPurpose } from '../../../../domain/progress/consentStanding'
import type { Member } from '../../../../domain/records/member'
import { answerFormText, purposeNames, sheetFormText } from '../../../../texts/consents'
import { FormFoot } from '../../form/FormFoot'
import { useCheckedSave } from '../../form/useCheckedSave'
import { type SavedForm, useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { blankAnswer } from './AnswerForm'
import styles from './Consents.module.css'
import { SignatureFields, type Signed } from './SignatureFields'

const text = sheetFormText
type Chosen = 'setuju' | 'menolak' | ''
type SheetDraft = Signed & { answers: Partial<Record<ConsentPurpose, Chosen>> }

const unanswered: SheetDraft['answers'] = Object.fromEntries(
  consentPurposes.map((purpose) => [purpose, '']),
)

export const sheetKey = ({ code }: Member) => `consentSheet:${code}`

/** All answers of one sheet, signed once, as one change. */
export function SheetForm({ member, onDone }: { member: Member; onDone: () => void }) {
  const { group, today, isReadOnly } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const { code } = member
  const recordsOf = ({ answers = {}, ...signed }: SheetDraft) =>
    consentPurposes.flatMap((purpose) => {
      const status = answers[purpose]
      return status ? [answeredAnew(group, code, purpose, { ...signed, status })] : []
    })
  const sheet: SavedForm<SheetDraft> = useSavedForm<'consent', SheetDraft>({
    key: sheetKey(member),
    kind: 'consent',
    id: `${code}.ikutKelompok`,
    // Whatever is signed is written.
    saved: { ...blankAnswer(member, today), form: 'tertulis', answers: unanswered },
    revision: consentOf(group, code, 'ikutKelompok')?.revision ?? 0,
    label: text.label(code),
    element,
    // All records of a sheet are judged alike, so the first one speaks for the rest.
    prepare: (typed) => recordsOf(typed)[0] ?? { ...typed },
    changeOf: ({ status, id, memberCode, purpose, former, ...signed }) =>
      consentChange(group, recordsOf({ ...signed, answers: sheet.values.answers }), today),
    onSaved: onDone,
  })
  const { form, values } = sheet
  const isNothingChosen = Object.values(values.answers ?? {}).every((chosen) => !chosen)
  const save = useCheckedSave(sheet, element, () =>
    isNothingChosen ? { 'answers.ikutKelompok': text.nothingChosen } : {},
  )
  useEffect(() => element.current?.querySelector('input')?.focus(), [])
  return (
    <form ref={element} className="stack" noValidate onSubmit={save}>
      <fieldset disabled={isReadOnly} className="stack">
        <SignatureFields form={form} member={member} />
        <AnswerRows sheet={sheet} />
        {member.photo && <p className="soft">{answerFormText.photoGoes}</p>}
        <FormFoot of={sheet} save={text.save}>
          <Button onClick={onDone}>{answerFormText.close}</Button>
        </FormFoot>
      </fieldset>
    </form>
  )
}

function AnswerRows({ sheet: { form } }: { sheet: SavedForm<SheetDraft> }) {
  const fault = form.formState.errors.answers?.ikutKelompok?.message
  const agreeToAll = () => {
    for (const purpose of consentPurposes)
      form.setValue(`answers.${purpose}`, 'setuju', { shouldDirty: true })
  }
  return (
    <fieldset className={styles.choices}>
      <legend>{text.answers}</legend>
      <div>
        <Button onClick={agreeToAll}>{text.allAgreed}</Button>
      </div>
      {consentPurposes.map((purpose) => (
        <fieldset key={purpose} className={styles.choice} aria-label={purposeNames[purpose]}>
          <span aria-hidden="true">{purposeNames[purpose]}</span>
          <div className={styles.options}>
            {(['setuju', 'menolak', ''] as const).map((value) => (
              <label key={value}>
                <input
                  type="radio"
                  value={value}
                  aria-invalid={fault && purpose === 'ikutKelompok' ? true : undefined}
                  {...form.register(`answers.${purpose}`)}
                />
                {text.choices[value || 'none']}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {fault && <p className={styles.fault}>{fault}</p>}
    </fieldset>
  )
}
