import { inUse } from '../../../../domain/progress/inUse'
import type { Worker } from '../../../../domain/records/worker'
import { incidentFormText } from '../../../../texts/incidentForm'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import type { StepProps } from './StepFields'

const text = incidentFormText.kabar

/** One click for those who are told first: the supervisor and the head, today. */
export function QuickInformed({ form, values }: StepProps) {
  const { group, today } = useOpenGroup()
  const told = new Set(values.informed.map(({ who }) => who))
  const workers = inUse(group.records.worker).filter(
    ({ role, active, name }) =>
      (role === 'supervisor' || role === 'pimpinan') && active !== false && !told.has(name),
  )
  if (workers.length === 0) return null
  const add = ({ name, role }: Worker) =>
    form.setValue(
      'informed',
      [
        ...values.informed.filter(({ who }) => who.trim()),
        { who: name, role, date: today, minutesAfter: null },
      ],
      { shouldDirty: true },
    )
  return (
    <div className="row">
      {workers.map((worker) => (
        <Button key={worker.id} onClick={() => add(worker)}>
          {worker.role === 'supervisor'
            ? text.addSupervisor(worker.name)
            : text.addHead(worker.name)}
        </Button>
      ))}
    </div>
  )
}
