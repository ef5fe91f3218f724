import { useRef } from 'react'
import {
  employmentNumberDoubt,
  plainEmploymentNumber,
} from '../../../../domain/agency/employmentNumber'
import { workerExpiries } from '../../../../domain/agency/expiries'
import { employmentNoTypes, workerRoles } from '../../../../domain/catalog/lists'
import { recordOf, withoutStamps } from '../../../../domain/groupFile'
import type { DraftOf } from '../../../../domain/records/kinds'
import {
  agencyText,
  employmentDoubtTexts,
  employmentNoTypeLabels,
  expirySentence,
  workerRoleLabels,
} from '../../../../texts/agency'
import { signerNumber } from '../../../../texts/report'
import { ChoiceField } from '../../form/ChoiceField'
import { DayField } from '../../form/DayField'
import { FieldGrid, WholeLine } from '../../form/FieldGrid'
import { FormFoot } from '../../form/FormFoot'
import { TextField } from '../../form/TextField'
import { TickField } from '../../form/TickField'
import { type SavedForm, useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import styles from './Agency.module.css'
import { PartOfOne } from './PartOfOne'

const text = agencyText.workers
const roleChoices = workerRoles.map((value) => ({ value, label: workerRoleLabels[value] }))
const typeChoices = employmentNoTypes.map((value) => ({
  value,
  label: employmentNoTypeLabels[value],
}))

type WorkerFields = Partial<DraftOf<'worker'>>
type FieldsProps = { form: SavedForm<WorkerFields>['form'] }

/** One worker: name as printed, role, numbers and permits. */
export function WorkerForm({ id }: { id: string }) {
  const { group, today, isReadOnly } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const record = recordOf(group, 'worker', id)
  const saved: WorkerFields = record
    ? { ...withoutStamps<'worker'>(record), active: record.active ?? true }
    : { id, name: '', role: 'pekerjaSosialUtama', active: true }
  const sheet = useSavedForm<'worker', WorkerFields>({
    key: `worker:${id}`,
    kind: 'worker',
    id,
    saved,
    revision: record?.revision ?? 0,
    label: text.saveLabel(id),
    element,
    prepare: (typed) =>
      typed.employmentNo ? { ...typed, employmentNo: plainEmploymentNumber(typed) } : typed,
  })
  const { form, values } = sheet
  const expiries = workerExpiries(values, today)
  return (
    <PartOfOne part="petugas" title={record?.name ?? text.newTitle} back={text.back}>
      <Panel title={text.panel}>
        <form ref={element} noValidate onSubmit={sheet.save}>
          <fieldset disabled={isReadOnly} className="stack">
            <NameFields form={form} />
            <NumberFields form={form} values={values} />
            <fieldset className={`stack ${styles.part}`}>
              <legend>{text.permits}</legend>
              {expiries.length > 0 && (
                <Notice tone="warning" isLive>
                  {expiries.map((expiry) => (
                    <p key={expiry.what}>{expirySentence(expiry)}</p>
                  ))}
                </Notice>
              )}
              <PermitFields form={form} />
            </fieldset>
            <FormFoot of={sheet} />
          </fieldset>
        </form>
      </Panel>
    </PartOfOne>
  )
}

function NameFields({ form }: FieldsProps) {
  return (
    <FieldGrid>
      <WholeLine>
        <TextField form={form} name="name" label={text.name} hint={text.nameHint} />
      </WholeLine>
      <ChoiceField form={form} name="role" label={text.role} choices={roleChoices} />
      <TextField form={form} name="position" label={text.position} hint={text.positionHint} />
      <TextField form={form} name="rank" label={text.rank} hint={text.rankHint} />
      <TickField form={form} name="active" label={text.isActive} hint={text.isActiveHint} />
    </FieldGrid>
  )
}

function NumberFields({ form, values }: FieldsProps & { values: WorkerFields }) {
  const doubt = employmentNumberDoubt(values)
  return (
    <fieldset className={`stack ${styles.part}`}>
      <legend>{text.numbers}</legend>
      <FieldGrid>
        <ChoiceField
          form={form}
          name="employmentNoType"
          label={text.employmentNoType}
          choices={typeChoices}
          none={text.noType}
        />
        <TextField form={form} name="employmentNo" label={text.employmentNo} />
      </FieldGrid>
      {doubt && (
        <Notice tone="warning" isLive>
          <p>{employmentDoubtTexts[doubt]}</p>
        </Notice>
      )}
      <Signature values={values} />
    </fieldset>
  )
}

/** How this worker will stand under a signature. */
function Signature({ values }: { values: WorkerFields }) {
  const signer = {
    name: values.name ?? '',
    position: values.position ?? null,
    strNo: values.strNo?.trim() || null,
    employmentNoType: values.employmentNoType || null,
    employmentNo: plainEmploymentNumber(values),
  }
  return (
    <p className="soft small" role="status">
      {text.signature(signerNumber(signer) ?? text.noNumber)}
      {values.role === 'pekerjaSosialUtama' && !signer.strNo && ` ${text.noStr}`}
    </p>
  )
}

function PermitFields({ form }: FieldsProps) {
  return (
    <>
      <FieldGrid>
        <TextField form={form} name="strNo" label={text.strNo} />
        <DayField form={form} name="strValidUntil" label={text.strValidUntil} />
      </FieldGrid>
      <FieldGrid>
        <TextField form={form} name="sippsNo" label={text.sippsNo} />
        <DayField form={form} name="sippsValidUntil" label={text.sippsValidUntil} />
      </FieldGrid>
    </>
  )
}
