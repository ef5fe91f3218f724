import { useEffect, useRef } from 'react'
import {
  answeredAnew,
  answerOf,
  type ConsentAnswer,
  consentChange,
  consentOf,
} from '../../../../domain/consents/answers'
import { withoutStamps } from '../../../../domain/groupFile'
import type { ConsentPurpose } from '../../../../domain/progress/consentStanding'
import type { Consent } from '../../../../domain/records/consent'
import type { Member } from '../../../../domain/records/member'
import { formVersion } from '../../../../domain/report/consentSheet'
import { answerFormText, purposeNames } from '../../../../texts/consents'
import { ChoiceField } from '../../form/ChoiceField'
import { FieldGrid, WholeLine } from '../../form/FieldGrid'
import { FormFoot } from '../../form/FormFoot'
import { TextField } from '../../form/TextField'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import styles from './Consents.module.css'
import { SignatureFields } from './SignatureFields'

const text = answerFormText
type AnswerFormProps = {
  member: Member
  purpose: ConsentPurpose
  /** The answer to put right; null for a new one. */
  corrected: Consent | null
  onDone: () => void
}

export const answerKey = (
  { code }: Member,
  purpose: ConsentPurpose,
  asked: 'new' | 'correct',
): string => `consent:${code}.${purpose}:${asked}`

/** One answer to one purpose: a new one, which keeps the former, or the present one put right. */
export function AnswerForm({ member, purpose, corrected, onDone }: AnswerFormProps) {
  const { group, today, isReadOnly } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const name = purposeNames[purpose]
  const sheet = useSavedForm<'consent', ConsentAnswer>({
    key: answerKey(member, purpose, corrected ? 'correct' : 'new'),
    kind: 'consent',
    id: `${member.code}.${purpose}`,
    saved: corrected ? answerOf(corrected) : (blankAnswer(member, today) as ConsentAnswer),
    revision: consentOf(group, member.code, purpose)?.revision ?? 0,
    label: text.label(name, member.code),
    element,
    prepare: (typed) =>
      corrected
        ? { ...keptOf(corrected), ...typed }
        : answeredAnew(group, member.code, purpose, typed),
    changeOf: (record) => consentChange(group, [record], today),
    onSaved: onDone,
  })
  useEffect(() => element.current?.querySelector('select')?.focus(), [])
  const statuses = corrected
    ? (['setuju', 'menolak', 'kedaluwarsa'] as const)
    : (['setuju', 'menolak'] as const)
  return (
    <form ref={element} noValidate onSubmit={sheet.save}>
      <fieldset disabled={isReadOnly} className={styles.answerForm}>
        <legend className="unseen">{corrected ? text.correctTitle(name) : text.title(name)}</legend>
        <FieldGrid>
          <WholeLine>
            <ChoiceField
              form={sheet.form}
              name="status"
              label={text.status}
              none={text.noStatus}
              choices={statuses.map((value) => ({ value, label: text.statuses[value] }))}
            />
          </WholeLine>
        </FieldGrid>
        <SignatureFields form={sheet.form} member={member} />
        <TextField form={sheet.form} name="limit" label={text.limit} hint={text.limitHint} />
        {purpose === 'fotoRekaman' && member.photo && <p className="soft">{text.photoGoes}</p>}
        <FormFoot of={sheet} save={text.save}>
          <Button onClick={onDone}>{text.close}</Button>
        </FormFoot>
      </fieldset>
    </form>
  )
}

/** What is not asked again: the form of the answer stays as it was, whoever it is from. */
function keptOf(consent: Consent) {
  const { id, memberCode, purpose, former, evidenceFile, withdrawnDate, withdrawnHow } =
    withoutStamps<'consent'>(consent)
  return { id, memberCode, purpose, former, evidenceFile, withdrawnDate, withdrawnHow }
}

/** What is known before anything was answered. */
export function blankAnswer({ guardian }: Member, today: string): Partial<ConsentAnswer> {
  return { date: today, formVersion, guardianName: guardian?.name ?? null }
}
