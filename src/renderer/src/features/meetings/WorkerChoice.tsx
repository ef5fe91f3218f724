import { inUse } from '../../../../domain/progress/inUse'
import { useOpenGroup } from '../../state/openGroup'
import { Field } from '../../ui/Field'

type WorkerChoiceProps = { label: string; value: string; onChange: (workerId: string) => void }

/** One of the workers of the group. */
export function WorkerChoice({ label, value, onChange }: WorkerChoiceProps) {
  const { group } = useOpenGroup()
  return (
    <Field label={label}>
      {(link) => (
        <select {...link} value={value} onChange={({ target }) => onChange(target.value)}>
          {inUse(group.records.worker).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
