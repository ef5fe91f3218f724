import { useRef } from 'react'
import { workerRoles } from '../../../../domain/catalog/lists'
import { type GroupFile, withoutStamps } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import { appText } from '../../../../texts/app'
import { designText, workerRoleLabels } from '../../../../texts/design'
import { ChoiceField } from '../../form/ChoiceField'
import { FormFoot } from '../../form/FormFoot'
import { TextField } from '../../form/TextField'
import { useSavedForm } from '../../form/useSavedForm'
import { unsavedOf } from '../../state/drafts'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { choicesOf } from './choices'
import styles from './Design.module.css'

const text = designText.staff.dialog

/** Whether a new worker was begun and not saved. */
export function hasUnsavedWorker(group: GroupFile): boolean {
  return unsavedOf(draftKey(nextWorkerId(group, null))) !== null
}

/** Adds somebody to the workers of the group: from the agency's list, or by name and role. */
export function WorkerDialog({ onClose }: { onClose: () => void }) {
  const { group, agency } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const id = nextWorkerId(group, agency)
  const sheet = useSavedForm({
    key: draftKey(nextWorkerId(group, null)),
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
  const known = new Set(group.records.worker.map((worker) => worker.id))
  const offered = inUse(agency?.records.worker ?? []).filter((worker) => !known.has(worker.id))
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

function draftKey(id: string): string {
  return `worker:${id}:baru`
}

/** The next free code, also among the workers of the agency, so that one code never means two people. */
function nextWorkerId(group: GroupFile, agency: GroupFile | null): string {
  const taken = new Set(
    [...group.records.worker, ...(agency?.records.worker ?? [])].map(({ id }) => id),
  )
  let number = 1
  while (taken.has(workerId(number))) number += 1
  return workerId(number)
}

function workerId(number: number): string {
  return `PS-${String(number).padStart(2, '0')}`
}
