import { incidentAdvice } from '../../../../domain/catalog/incidentAdvice'
import { incidentKinds, informedRoles } from '../../../../domain/catalog/lists'
import { incidentFormText } from '../../../../texts/incidentForm'
import { adviceTexts } from '../../../../texts/incidentKinds'
import { deadlineText } from '../../../../texts/incidents'
import { ChoiceField } from '../../form/ChoiceField'
import { choicesOf } from '../../form/choicesOf'
import { DayField } from '../../form/DayField'
import { FieldGrid } from '../../form/FieldGrid'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { useOpenGroup } from '../../state/openGroup'
import { DeadlineList } from './DeadlineList'
import styles from './Incidents.module.css'
import { QuickInformed } from './QuickInformed'
import type { StepProps } from './StepFields'
import { sourceOf } from './sourceOf'

const text = incidentFormText.kabar

/** Who was told and when, beside the deadlines and whom else to think of. */
export function InformedStep({ form, values }: StepProps) {
  const { group } = useOpenGroup()
  const source = sourceOf(group, values)
  const hasNotices =
    values.kind === 'kegagalanPelindunganData' ||
    Boolean(values.subjectsNotifiedDate || values.authorityNotifiedDate)
  return (
    <>
      {source ? <DeadlineList incident={source} /> : <p className="soft">{deadlineText.noDay}</p>}
      <Advice kind={values.kind} />
      <QuickInformed form={form} values={values} />
      <RowsField
        form={form}
        name="informed"
        title={text.rows}
        rowName={text.row}
        blank={{ who: '', role: '', date: '', minutesAfter: null }}
        add={text.add}
        empty={text.empty}
      >
        {(_, index) => (
          <FieldGrid>
            <TextField form={form} name={`informed.${index}.who`} label={text.who} />
            <ChoiceField
              form={form}
              name={`informed.${index}.role`}
              label={text.role}
              none={text.noRole}
              choices={choicesOf(informedRoles, text.roles)}
            />
            <DayField form={form} name={`informed.${index}.date`} label={text.date} />
            <TextField
              form={form}
              name={`informed.${index}.minutesAfter`}
              label={text.minutes}
              isNumber
            />
          </FieldGrid>
        )}
      </RowsField>
      {hasNotices && (
        <fieldset className="stack">
          <legend>{text.notices}</legend>
          <FieldGrid>
            <DayField
              form={form}
              name="subjectsNotifiedDate"
              label={text.subjects}
              hint={text.noticeHint}
            />
            <DayField
              form={form}
              name="authorityNotifiedDate"
              label={text.authority}
              hint={text.noticeHint}
            />
          </FieldGrid>
        </fieldset>
      )}
    </>
  )
}

function Advice({ kind }: { kind: string }) {
  const known = incidentKinds.find((one) => one === kind)
  if (!known) return <p className="soft">{text.noKind}</p>
  return (
    <section className={styles.advice} aria-label={text.advice}>
      <p>
        <strong>{text.advice}</strong>
      </p>
      <ul>
        {incidentAdvice[known].map((code) => (
          <li key={code}>{adviceTexts[code]}</li>
        ))}
      </ul>
    </section>
  )
}
