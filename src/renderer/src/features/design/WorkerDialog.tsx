import { useRef } from 'react'
import { nextWorkerId } from '../../../../domain/agency/nextId'
import { workerRoles } from '../../../../domain/catalog/lists'
import { withoutStamps } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import { workerRoleLabels } from '../../../../texts/agency'
import { appText } from '../../../../texts/app'
import { designText } from '../../../../texts/design'
import { ChoiceField } from '../../form/ChoiceField'
import { choicesOf } from '../../form/choicesOf'
import { FormFoot } from '../../form/FormFoot'
import { TextField } from '../../form/TextField'
import { useSavedForm } from '../../form/useSavedForm'
import { unsavedOf } from '../../state/drafts'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import styles from './Design.module.css'

const text = designText.staff.dialog
/** Names the form of a new worker among the unsaved ones. */
const KEY = 'worker:baru'

/** Whether a new worker was begun and not saved. */
export function hasUnsavedWorker(): boolean {
  return unsavedOf(KEY) !== null
}

/** Adds somebody to the workers of the group: from the agency's list, or by name and role. */
export function WorkerDialog({ onClose }: { onClose: () => void }) {
  const { group, agency } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  // Free among the agency's workers too, so that one code never means two people.
  const known = group.records.worker.map((worker) => worker.id)
  const id = nextWorkerId([...known, ...(agency?.records.worker ?? []).map((worker) => worker.id)])
  const sheet = useSavedForm({
    key: KEY,
    kind: 'worker',
    id,
    saved: { name: '', role: 'fasilitatorPendamping', position: '' },
    revision: 0,
    label: text.label,
    element,
    prepare: (typed) => ({ ...typed, id, active: true }),
    onSaved: onClose,
  })
  const { form } = sheet
  const offered = inUse(agency?.records.worker ?? []).filter(
    ({ id: code, active }) => active !== false && !known.includes(code),
  )
  return (
    <Dialog title={text.title} onClose={onClose}>
      {offered.length > 0 && (
        <div className={styles.offers}>
          <h3>{text.fromAgency}</h3>
          {offered.map((worker) => (
            <Button
              key={worker.id}
              onClick={async () => {
                const record = withoutStamps<'worker'>(worker)
                const change = { put: [{ kind: 'worker' as const, record }], remove: [] }
                if ((await changeGroup(change, worker.name)) === null) onClose()
              }}
            >
              {text.take(worker.name)}
            </Button>
          ))}
          <h3>{text.or}</h3>
        </div>
      )}
      <form ref={element} className="stack" noValidate onSubmit={sheet.save}>
        <TextField form={form} name="name" label={text.name} />
        <ChoiceField
          form={form}
          name="role"
          label={text.role}
          choices={choicesOf(workerRoles, workerRoleLabels)}
        />
        <TextField form={form} name="position" label={text.position} />
        <FormFoot of={sheet} save={text.save}>
          <Button onClick={onClose}>{appText.close}</Button>
        </FormFoot>
      </form>
    </Dialog>
  )
}
