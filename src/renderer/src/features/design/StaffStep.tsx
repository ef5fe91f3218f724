import { useState } from 'react'
import { inUse } from '../../../../domain/progress/inUse'
import type { Program } from '../../../../domain/records/program'
import type { Worker } from '../../../../domain/records/worker'
import { workerRoleLabels } from '../../../../texts/agency'
import { designText, usualLegalBases } from '../../../../texts/design'
import { ChoiceField } from '../../form/ChoiceField'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { TicksField } from '../../form/TicksField'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import styles from './Design.module.css'
import { StepForm } from './StepForm'
import { useDesignForm } from './useDesignForm'
import { hasUnsavedWorker, WorkerDialog } from './WorkerDialog'

const text = designText.staff

/** Who is responsible, and on what legal ground. */
export function StaffStep({ program }: { program: Program }) {
  const { group, isReadOnly } = useOpenGroup()
  const [isAdding, setIsAdding] = useState(hasUnsavedWorker)
  const sheet = useDesignForm({
    step: 'petugas',
    program,
    shown: {
      leadWorkerId: program.leadWorkerId,
      coWorkerIds: program.coWorkerIds ?? [],
      supervisorId: program.supervisorId ?? '',
      legalBases: program.legalBases ?? [],
    },
    // Who leads the group is not its companion as well.
    prepare: (typed) => ({
      ...typed,
      coWorkerIds: typed.coWorkerIds?.filter((id) => id !== typed.leadWorkerId),
    }),
  })
  const { form, values } = sheet
  const workers = inUse(group.records.worker).map(workerChoice)
  const others = workers.filter(({ value }) => value !== values.leadWorkerId)
  const addBasis = (basis: string) =>
    form.setValue('legalBases', [...values.legalBases, basis], { shouldDirty: true })
  return (
    <>
      <StepForm of={sheet}>
        <ChoiceField form={form} name="leadWorkerId" label={text.lead} choices={workers} />
        {others.length > 0 ? (
          <TicksField form={form} name="coWorkerIds" title={text.coWorkers} choices={others} />
        ) : (
          <p className="soft">{text.noCoWorkers}</p>
        )}
        <ChoiceField
          form={form}
          name="supervisorId"
          label={text.supervisor}
          hint={text.supervisorHint}
          none={designText.structure.notChosen}
          choices={workers}
        />
        <div>
          <Button disabled={isReadOnly} onClick={() => setIsAdding(true)}>
            {text.add}
          </Button>
        </div>
        <RowsField
          form={form}
          name="legalBases"
          title={text.bases}
          rowName={text.basisName}
          blank=""
          add={text.addBasis}
          canMove
        >
          {(path) => <TextField form={form} name={path} label={text.basis} rows={2} />}
        </RowsField>
        <OfferedBases
          bases={usualLegalBases.filter((basis) => !values.legalBases.includes(basis))}
          onAdd={addBasis}
        />
      </StepForm>
      {isAdding && <WorkerDialog onClose={() => setIsAdding(false)} />}
    </>
  )
}

type OfferedBasesProps = { bases: readonly string[]; onAdd: (basis: string) => void }

function OfferedBases({ bases, onAdd }: OfferedBasesProps) {
  return (
    <fieldset className={styles.offers}>
      <legend>{text.offered}</legend>
      {bases.map((basis) => (
        <Button key={basis} look="quiet" onClick={() => onAdd(basis)}>
          {text.offer(basis)}
        </Button>
      ))}
      <Button look="quiet" onClick={() => onAdd(text.assignmentStart)}>
        {text.offer(text.assignment)}
      </Button>
    </fieldset>
  )
}

function workerChoice({ id, name, role }: Worker) {
  return { value: id, label: text.worker(name, workerRoleLabels[role]) }
}
